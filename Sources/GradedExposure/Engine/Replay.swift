extension Plan {
  /// A part of a version that replaying decides.
  public enum Part: String, CaseIterable, Hashable, Comparable, Sendable {
    case version, outcome, blockers, hierarchy, schedule, decisions, catalogue

    /// By name.
    public static func < (left: Part, right: Part) -> Bool { left.rawValue < right.rawValue }
  }

  /// What the plan's own contents, planned again by this revision of the engine, would decide differently.
  ///
  /// - Returns: The parts that differ, empty where none does; nil where another revision made the current
  ///   version, which is then kept as decided.
  /// - Throws: What is wrong with the contents.
  public func unlikeReplay() throws(InvalidRequest) -> [Part]? {
    guard let version = current, version.engineRevision == EngineRevision.current else { return nil }
    let request = PlanRequest(
      assessment: assessment, settings: settings, catalogue: catalogue, today: version.madeOn)
    let replayed = try Planner.plan(request)
    guard let again = replayed.current else { return Part.allCases }
    var parts: [Part] = []
    // The first version replaces none and holds from the day on which it was made.
    if versions.count == 1,
      (version.number, version.replaces, version.effectiveFrom)
        != (again.number, again.replaces, again.effectiveFrom)
    {
      parts.append(.version)
    }
    if (version.outcome, version.status) != (again.outcome, again.status) { parts.append(.outcome) }
    if version.blockers != again.blockers { parts.append(.blockers) }
    if version.hierarchy != again.hierarchy { parts.append(.hierarchy) }
    if version.schedule != again.schedule { parts.append(.schedule) }
    if version.decisions != again.decisions { parts.append(.decisions) }
    if catalogue != replayed.catalogue { parts.append(.catalogue) }
    return parts.sorted()
  }
}
