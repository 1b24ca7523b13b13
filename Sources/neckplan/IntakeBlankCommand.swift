internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan intake blank`: a sheet to rate on, as text to print or as CSV to fill in.
struct IntakeBlankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blank",
    abstract: "Prints a blank rating sheet.",
    discussion: """
      The whole catalogue is long: a patient rates 10 to 15 items in ten minutes. Choose an area of life or name \
      the items. The CSV is what neckplan plan reads.

        neckplan intake blank --area driving
        neckplan intake blank --items "turn-left;look-up" \\
          --csv -o ratings.csv
      """)

  @Option(
    help: "One area of life, such as driving, desk or sport; without it and --items, the whole catalogue.",
    completion: .list(Item.Area.allCases.filter { $0 != .own }.map(\.rawValue)), transform: Arguments.area)
  var area: Item.Area?

  @Option(help: "The ids or titles of items, with semicolons; without it, those of --area.")
  var items: String?

  @Flag(help: "CSV to fill in on a screen; without it, text to print.")
  var csv = false

  @Option(
    help: ArgumentHelp(
      "The clinic's own catalogue document, added to the standard one; without it the standard one alone.",
      valueName: "file"), completion: .file(extensions: ["xml"]))
  var catalogue: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; standard output where it is not given.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace the file; without it an earlier one stays, and nothing is written.")
  var replace = false

  func run() throws {
    try Failure.told {
      let catalogue = try CatalogueInput.read(adding: catalogue)
      let sheet = BlankSheet(
        items: try chosen(catalogue), of: catalogue, settings: try StandardDocuments.settings())
      let text = csv ? sheet.csv : sheet.text
      if let output {
        try Files.write(Array(text.utf8), to: output, replacing: replace)
      } else {
        try Console.write(text.utf8)
      }
    }
  }

  private func chosen(_ catalogue: Catalogue) throws -> [Item] {
    guard area == nil || items == nil else {
      throw Failure(.usage, "Choose items by --area or by --items, not by both.")
    }
    if let area { return catalogue.items.filter { $0.area == area } }
    guard let items else { return catalogue.items }
    let named = NamedItems(items.split(separator: ";").map(String.init), in: catalogue)
    guard named.problems.isEmpty, !named.items.isEmpty else {
      throw Failure(
        .usage, named.problems.isEmpty ? "--items names no item." : named.problems.joined(separator: "\n"))
    }
    return named.items
  }
}
