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

  @OptionGroup var clinic: CatalogueOption

  @OptionGroup var wording: WordingOption

  @OptionGroup var file: TextOutput

  func run() throws {
    try Failure.told {
      let catalogue = try clinic.read()
      let sheet = BlankSheet(
        items: try chosen(catalogue), of: catalogue, settings: try StandardDocuments.settings())
      try wording.speaking { try file.write(csv ? sheet.csv : sheet.text) }
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
