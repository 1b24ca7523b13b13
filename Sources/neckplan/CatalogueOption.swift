internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// The catalogue that a command works with.
struct CatalogueOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The clinic's own catalogue document, added to the standard one; without it the standard one alone.",
      valueName: "file"),
    completion: .file(extensions: ["xml"]))
  var catalogue: String?

  func read() throws -> Catalogue { try CatalogueOption.read(adding: catalogue) }

  /// The standard catalogue, with the clinic's own in a file where one is named.
  static func read(adding path: String?) throws -> Catalogue {
    guard let path else { return try StandardDocuments.catalogue() }
    return try ClinicCatalogue.added(Files.read(path), file: path)
  }
}
