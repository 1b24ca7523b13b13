import GradedExposure

extension Document {
  /// Everything that the rules say against what the document says; empty where nothing.
  ///
  /// A plan is planned again from its own contents, and must come out the same.
  public func problems(file: String, lines: Lines) throws(InputProblems) -> [InputProblem] {
    switch self {
    case .catalogue(let catalogue):
      return catalogue.items.problems.map { lines.place($0, in: file) }.sorted()
    case .settings(let settings):
      return settings.problems.map { lines.place($0, in: file) }.sorted()
    case .assessment(let assessment):
      // Whether its dates have passed by now says nothing against a document.
      let request = PlanRequest(
        assessment: assessment, settings: try StandardDocuments.settings(),
        catalogue: try StandardDocuments.catalogue(), today: assessment.assessedOn)
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
