extension Plan {
  /// A part of a version that replaying decides.
  public enum Part: String, CaseIterable, Hashable, Comparable, Sendable {
    case version, outcome, blockers, hierarchy, states, schedule, decisions, catalogue

    /// By name.
    public static func < (left: Part, right: Part) -> Bool { left.rawValue < right.rawValue }
  }

  /// What replaying one version says.
  public enum Replayed: Hashable, Sendable {
    /// This revision of the engine made it and makes the same again.
    case same
    /// This revision made it, and from the same contents would make these parts otherwise.
    case unlike([Part])
    /// Another revision made it; it is kept as decided. These parts this revision would decide otherwise.
    case keptAsDecided(revision: Int, differs: [Part])
  }

  /// Every version made again from the log as it stood then, and compared.
  ///
  /// - Parameter first: The number of the first version to compare; those before are taken as they are.
  /// - Returns: One result a version, by number.
  /// - Throws: What is wrong with the contents.
  public func replayed(from first: Int = 1) throws(InvalidRequest) -> [(number: Int, result: Replayed)] {
    let request = PlanRequest(
      assessment: assessment, settings: settings, catalogue: catalogue,
      today: versions.first?.madeOn ?? assessment.assessedOn)
    let problems = RequestCheck(request).problems
    guard problems.isEmpty else { throw InvalidRequest(problems: problems) }
    let usable = Planner.catalogue(of: request)
    var results: [(Int, Replayed)] = []
    for (index, version) in versions.enumerated() where version.number >= first {
      var then = self
      then.versions = Array(versions[..<index])
      // What holds whoever made it: another revision numbers its versions no other way.
      guard let events = log(upTo: version.after), follows(version, at: index, after: events.count) else {
        results.append((version.number, .unlike([.version])))
        continue
      }
      then.events = events
      var parts = version.unlike(VersionMaker(then, today: version.madeOn).version())
      if index == 0, catalogue != usable { parts.append(.catalogue) }
      if version.engineRevision == EngineRevision.current {
        results.append((version.number, parts.isEmpty ? .same : .unlike(parts.sorted())))
      } else {
        results.append(
          (version.number, .keptAsDecided(revision: version.engineRevision, differs: parts.sorted())))
      }
    }
    return results
  }

  /// Whether a version comes after the one before it: in number, in the log, in time and in the engine's revision.
  private func follows(_ version: PlanVersion, at index: Int, after count: Int) -> Bool {
    guard index > 0 else { return version.number == 1 && version.replaces == nil && count == 0 }
    let previous = versions[index - 1]
    let before = log(upTo: previous.after)?.count ?? 0
    return version.number == previous.number + 1 && version.replaces == previous.number && count > before
      && version.madeOn >= previous.madeOn && version.engineRevision >= previous.engineRevision
      && version.madeOn >= events[count - 1].enteredOn
  }

  /// The log up to and with that entry; nil where it has no such entry.
  private func log(upTo last: EventID?) -> [Event]? {
    guard let last else { return [] }
    return events.firstIndex { $0.id == last }.map { Array(events[...$0]) }
  }

  /// What the plan's own contents, planned again by this revision of the engine, would decide differently.
  ///
  /// - Parameter first: The number of the first version to compare.
  /// - Returns: The parts that differ, by version; empty where none does. Versions of another revision are kept as
  ///   decided and never differ.
  /// - Throws: What is wrong with the contents.
  public func unlikeReplay(from first: Int = 1) throws(InvalidRequest) -> [(number: Int, part: Part)] {
    try replayed(from: first).flatMap { number, result -> [(Int, Part)] in
      if case .unlike(let parts) = result { parts.map { (number, $0) } } else { [] }
    }
  }
}

extension PlanVersion {
  /// The parts in which another making of this version differs.
  fileprivate func unlike(_ again: PlanVersion) -> [Plan.Part] {
    var parts: [Plan.Part] = []
    if (number, replaces, effectiveFrom, after) != (
      again.number, again.replaces, again.effectiveFrom, again.after
    ) {
      parts.append(.version)
    }
    if (outcome, status) != (again.outcome, again.status) { parts.append(.outcome) }
    if blockers != again.blockers { parts.append(.blockers) }
    if (hierarchy, hierarchyOf) != (again.hierarchy, again.hierarchyOf) { parts.append(.hierarchy) }
    if states != again.states { parts.append(.states) }
    if schedule != again.schedule { parts.append(.schedule) }
    if decisions != again.decisions { parts.append(.decisions) }
    return parts
  }
}
