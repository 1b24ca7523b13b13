internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan catalogue`: the movements and activities that patients rate.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue",
    abstract: "Lists, finds and shows the movements and activities that patients rate.",
    discussion: """
      Without another word it lists them.

        neckplan catalogue --area driving
      """,
    subcommands: [List.self, Search.self, Show.self], defaultSubcommand: List.self)

  /// What every one of them takes.
  struct Options: ParsableArguments {
    @OptionGroup var clinic: CatalogueOption

    @Flag(help: "Machine-readable results.")
    var json = false

    func write(_ text: String, _ json: JSON) throws {
      try Console.write((self.json ? json.document : text).utf8)
    }
  }

  /// `neckplan catalogue list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Lists the items by area of life.",
      discussion: """
          neckplan catalogue list --area driving
        """)

    @Option(
      help: "One area of life, such as driving; without it, every one.",
      completion: .list(Item.Area.allCases.filter { $0 != .own }.map(\.rawValue)), transform: Arguments.area)
    var area: Item.Area?

    @OptionGroup var options: Options

    func run() throws {
      try Failure.told {
        let list = CatalogueList(try options.clinic.read())
        try options.write(list.text(area: area), list.json(area: area))
      }
    }
  }

  /// `neckplan catalogue search`.
  struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "search", abstract: "Finds items by id, title or everyday words, best first.",
      discussion: """
        Where a side is named, no item of the other side is found.

          neckplan catalogue search blind spot
        """)

    @Argument(help: "What to look for, such as rotation left, or blind spot.")
    var words: [String]

    @OptionGroup var options: Options

    func run() throws {
      try Failure.told {
        let catalogue = try options.clinic.read()
        let found = ItemSearch(catalogue).items(for: words.joined(separator: " "))
        let list = CatalogueList(catalogue)
        if found.isEmpty {
          Console.tell("Nothing has these words. \"neckplan catalogue\" lists every item.")
        }
        try options.write(list.text(found: found), list.json(found: found))
      }
    }
  }

  /// `neckplan catalogue show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Shows everything of an item: demands, other forms, limits, sources.",
      discussion: """
          neckplan catalogue show turn-left
        """)

    @Argument(help: "The id or title of an item, such as turn-left.")
    var item: String

    @OptionGroup var options: Options

    func run() throws {
      try Failure.told {
        let catalogue = try options.clinic.read()
        let search = ItemSearch(catalogue)
        guard let found = search.item(item) else {
          let likes = search.items(like: item).map { "\($0.id.rawValue) (\($0.title))" }
          throw Failure(
            .usage,
            "\"\(item)\" is not in the catalogue. "
              + (likes.isEmpty ? "" : "Did you mean \(likes.joined(separator: ", or "))? ")
              + "\"neckplan catalogue\" lists every item.")
        }
        let card = ItemCard(found, in: catalogue)
        try options.write(card.text, card.json)
      }
    }
  }
}
