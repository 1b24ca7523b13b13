public import GradedExposure

extension Plan {
  /// The entries that were entered last, together; the last of them first, so that each can be taken back in turn.
  /// What stands aside makes no version, so that it was entered by itself, or with what the next version rests on.
  public var enteredLast: [EventID] {
    let last = events.last?.id
    guard versions.last?.after == last else { return last.map { [$0] } ?? [] }
    let before = versions.map(\.after).last { $0 != last } ?? nil
    let start = before.flatMap { id in events.firstIndex { $0.id == id } }.map { $0 + 1 } ?? 0
    return events[start...].drop(while: isAside).map(\.id).reversed()
  }
}
