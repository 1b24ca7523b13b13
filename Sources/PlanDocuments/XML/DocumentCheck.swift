public import GradedExposure

extension Document {
  /// Everything that the rules say against what the document says; empty where nothing.
  ///
  /// A plan is planned again from its own contents, and must come out the same; what another revision of the engine
  /// decided is kept, and its assessment and every entry of its log are checked like any other's. What it holds of
  /// the standard catalogue must be what that says. An assessment names items of `catalogue`; nil for the standard
  /// one.
  ///
  /// - Parameter isLastOnly: Whether only the version in force is planned again, which is all that a next version
  ///   rests on; those before are then checked by `check` and `replay` alone.
  public func problems(
    file: String, lines: Lines, catalogue: Catalogue? = nil, isLastOnly: Bool = false
  ) throws(InputProblems) -> [InputProblem] {
    switch self {
    case .catalogue(let catalogue):
      let standard = try StandardDocuments.catalogue()
      return CatalogueCheck(
        catalogue, besides: catalogue.id == standard.id ? nil : standard, file: file, lines: lines
      ).problems.sorted()
    case .settings(let settings):
      let problems = settings.problems.map { lines.place($0, in: file) }.sorted()
      return problems.isEmpty ? try settings.falseStandard(in: file) : problems
    case .assessment(let assessment):
      let known: Catalogue
      if let catalogue { known = catalogue } else { known = try StandardDocuments.catalogue() }
      // Whether its dates have passed by now says nothing against a document.
      let request = PlanRequest(
        assessment: assessment, settings: try StandardDocuments.settings(),
        catalogue: known, today: assessment.assessedOn)
      return RequestCheck(request).problems.map { lines.place($0, in: file) }.sorted()
    // What a session says is checked against the plan that it joins.
    case .session: return []
    case .plan(let plan):
      if let revision = plan.versions.map(\.engineRevision).max(), revision > EngineRevision.current {
        return [
          InputProblem(
            file: file, .document(.newerEngine(revision: revision, own: EngineRevision.current)))
        ]
      }
      let masked = try plan.settings.falseStandard(in: file)
      let changed = try plan.catalogue.itemsUnlike(StandardDocuments.catalogue())
      var forged: [Event] = []
      for event in plan.events where try event.idOfContent() != event.id { forged.append(event) }
      let broken = try plan.brokenSignatures()
      do {
        return try forged.map { InputProblem(file: file, .document(.unlikeDigest(entry: $0.id.rawValue))) }
          + plan.unlikeReplay(from: isLastOnly ? plan.versions.last?.number ?? 1 : 1).map {
            InputProblem(file: file, .document(.unlikeReplay(part: $0.part.rawValue, version: $0.number)))
          }
          + plan.entryProblems().map { id, problem in
            InputProblem(file: file, field: id.rawValue, .entry(problem))
          }
          + broken.map { entry, signature in
            InputProblem(
              file: file,
              .document(
                .unlikeSignature(
                  version: signature.version, by: signature.by.inWords, on: entry.on.dateInWords)))
          }
          + (plan.unplanned.isEmpty
            ? []
            : [InputProblem(file: file, .document(.versionMissing(entries: plan.unplanned.count)))])
          + masked
          + changed.map {
            InputProblem(
              file: file, .document(.unlikeStandard(item: $0.rawValue, version: plan.catalogue.version)))
          }
      } catch {
        return error.problems.map { lines.place($0, in: file) }.sorted()
      }
    }
  }
}

extension TreatmentProtocol {
  /// What is to be said of a protocol that bears the standard one's name and version and is another.
  fileprivate func falseStandard(in file: String) throws(InputProblems) -> [InputProblem] {
    let standard = try StandardDocuments.settings()
    guard id == standard.id, version == standard.version, self != standard else { return [] }
    return [InputProblem(file: file, .document(.falseStandard(version: version)))]
  }
}

extension Catalogue {
  /// The items that `standard` has too and says otherwise, where both have the same id and version.
  fileprivate func itemsUnlike(_ standard: Catalogue) -> [ItemID] {
    guard id == standard.id, version == standard.version else { return [] }
    let known = Dictionary(standard.items.map { ($0.id, $0) }) { first, _ in first }
    return items.filter { item in known[item.id].map { $0 != item } ?? false }.map(\.id)
  }
}
