extension Plan {
  /// The signature of a version, with its entry; nil where nobody signed it, or where that was an error.
  public func signature(of version: Int) -> (entry: Event, signature: Signature)? {
    let log = CountedLog(events)
    for event in log.events {
      if case .signature(let signature) = event.content, signature.version == version {
        return (event, signature)
      }
    }
    return nil
  }

  /// The newest version that somebody signed.
  public var lastSigned: (entry: Event, signature: Signature)? {
    versions.reversed().lazy.compactMap { self.signature(of: $0.number) }.first
  }

  /// The entries that came after a signature.
  public func entries(since signature: Event) -> [Event] {
    events.firstIndex { $0.id == signature.id }.map { Array(events[($0 + 1)...]) } ?? []
  }
}

extension EntryCheck {
  /// What keeps a version from being signed.
  static func signature(_ signature: Signature, _ entry: Event, in plan: Plan) -> [EntryProblem] {
    var problems: [EntryProblem] = []
    if !signature.by.isNamed { problems.append(.unnamed) }
    guard let version = plan.versions.last, version.number == signature.version, plan.unplanned.isEmpty else {
      return problems + [.signsOther(signature.version, newest: plan.versions.last?.number ?? 0)]
    }
    if let earlier = plan.signature(of: version.number) {
      problems.append(.signedAlready(version.number, by: earlier.signature.by))
    }
    if entry.on < version.madeOn { problems.append(.signedBefore(entry.on, madeOn: version.madeOn)) }
    problems += version.blockers.filter { $0 != .notSigned }.map { .heldBack($0) }
    problems += plan.expired(by: entry.on).map { .expired($0) }
    // What is released may not send a patient relaxed into an exposure.
    problems += plan.moduleClashes.map { .moduleBeforeExposure($0.module, days: $0.days) }
    return problems
  }
}
