internal import GradedExposure
internal import PlanDocuments

/// The catalogue that a command works with.
enum CatalogueInput {
  /// The standard catalogue, with the clinic's own in a file where one is named.
  static func read(adding path: String?) throws -> Catalogue {
    guard let path else { return try StandardDocuments.catalogue() }
    return try ClinicCatalogue.added(Files.read(path), file: path)
  }
}
