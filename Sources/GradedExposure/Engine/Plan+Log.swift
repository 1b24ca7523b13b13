extension Plan {
  /// Whether an entry of the log was entered in error and counts no more.
  public func isInError(_ id: EventID) -> Bool { EntryKnown(self).isInError(id) }

  /// The day from which an override of the log no longer holds; nil where nobody ended it.
  public func ended(_ id: EventID) -> CivilDay? { CountedLog(events).end(of: id) }

  /// The entries that came after the last version, though every one that is not aside makes a version.
  public var unplanned: [Event] {
    guard let after = versions.last.map({ position(of: $0) }) else { return events }
    return events[after...].filter { !isAside($0) }
  }

  /// The entries that a version rests on, in the order of entry.
  func log(of version: PlanVersion) -> [Event] { Array(events.prefix(position(of: version))) }

  /// How many entries a version rests on.
  private func position(of version: PlanVersion) -> Int {
    version.after.flatMap { last in events.firstIndex { $0.id == last } }.map { $0 + 1 } ?? 0
  }

  /// Everything that is wrong with the log, each entry checked against the plan as it was before it.
  ///
  /// The rules of entry are the same for every revision of the engine, but that those before the third took two
  /// agreements of one day: what rests in a version of theirs stays.
  public func entryProblems() -> [(entry: EventID, problem: EntryProblem)] {
    let takenBefore = versions.last { $0.engineRevision < 3 }.map(position(of:)) ?? 0
    return events.indices.flatMap { index in
      var then = self
      then.events = Array(events[..<index])
      then.versions = versions.filter { position(of: $0) <= index }
      let entry = events[index]
      return EntryCheck([entry], in: then, today: entry.enteredOn).problems.filter { problem in
        if case .agreedTwice = problem { index >= takenBefore } else { true }
      }.map { (entry.id, $0) }
    }
  }
}
