extension Plan {
  /// The entries that were entered in error and count no more; they stay in the log for all to see.
  public var entriesInError: Set<EventID> {
    let counted = CountedLog(events)
    return Set(events.map(\.id).filter { !counted.counts($0) })
  }
}
