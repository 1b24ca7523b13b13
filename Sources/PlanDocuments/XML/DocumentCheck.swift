public import GradedExposure

extension Document {
  /// Everything that the rules say against what the document says; empty where nothing.
  ///
  /// A plan is planned again from its own contents, and must come out the same. An assessment names items of
  /// `catalogue`; nil for the standard one.
  public func problems(file: String, lines: Lines, catalogue: Catalogue? = nil) throws(InputProblems)
    -> [InputProblem]
  {
    switch self {
    case .catalogue(let catalogue):
      let standard = try StandardDocuments.catalogue()
      return CatalogueCheck(
        catalogue, besides: catalogue.id == standard.id ? nil : standard, file: file, lines: lines
      ).problems.sorted()
    case .settings(let settings):
      return settings.problems.map { lines.place($0, in: file) }.sorted()
    case .assessment(let assessment):
      let known: Catalogue
      if let catalogue { known = catalogue } else { known = try StandardDocuments.catalogue() }
      // Whether its dates have passed by now says nothing against a document.
      let request = PlanRequest(
        assessment: assessment, settings: try StandardDocuments.settings(),
        catalogue: known, today: assessment.assessedOn)
      return RequestCheck(request).problems.map { lines.place($0, in: file) }.sorted()
    case .plan(let plan):
      do {
        return try plan.unlikeReplay()?.map {
          InputProblem(file: file, .document(.unlikeReplay(part: $0.rawValue)))
        } ?? []
      } catch {
        return error.problems.map { lines.place($0, in: file) }.sorted()
      }
    }
  }
}
