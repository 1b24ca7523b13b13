public import GradedExposure

extension Plan {
  /// The entries that were entered last, together; the last of them first, so that each can be taken back in turn.
  public var enteredLast: [EventID] {
    let last = events.last?.id
    let before = versions.map(\.after).last { $0 != last } ?? nil
    let start = before.flatMap { id in events.firstIndex { $0.id == id } }.map { $0 + 1 } ?? 0
    return events[start...].map(\.id).reversed()
  }
}
