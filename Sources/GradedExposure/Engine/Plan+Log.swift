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

  /// How many entries a version rests on.
  private func position(of version: PlanVersion) -> Int {
    version.after.flatMap { last in events.firstIndex { $0.id == last } }.map { $0 + 1 } ?? 0
  }

  /// Everything that is wrong with the log, each entry checked against the plan as it was before it.
  ///
  /// The rules of entry are the same for every revision of the engine.
  public func entryProblems() -> [(entry: EventID, problem: EntryProblem)] {
    events.indices.flatMap { index in
      var then = self
      then.events = Array(events[..<index])
      then.versions = versions.filter { position(of: $0) <= index }
      let entry = events[index]
      return EntryCheck([entry], in: then, today: entry.enteredOn).problems.map { (entry.id, $0) }
    }
  }
}
