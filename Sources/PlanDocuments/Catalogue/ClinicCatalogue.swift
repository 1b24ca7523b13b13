public import GradedExposure

/// A clinic's own catalogue, added to the standard one.
public enum ClinicCatalogue {
  /// The standard catalogue with the items of the clinic's own in `bytes`.
  ///
  /// - Throws: Everything that is wrong with the clinic's catalogue.
  public static func added(_ bytes: [UInt8], file: String) throws(InputProblems) -> Catalogue {
    let standard = try StandardDocuments.catalogue()
    let (document, lines) = try Document.read(bytes, file: file)
    guard case .catalogue(let clinic) = document else {
      throw InputProblems.wrongKind(document.kind, expected: .catalogue, file: file)
    }
    guard clinic.id != standard.id else {
      throw InputProblems([InputProblem(file: file, .catalogue(.standardAgain))])
    }
    let problems = CatalogueCheck(clinic, besides: standard, file: file, lines: lines).problems
    guard problems.isEmpty else { throw InputProblems(problems) }
    return standard.adding(clinic)
  }
}
