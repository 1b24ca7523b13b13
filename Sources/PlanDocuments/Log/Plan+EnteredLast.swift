public import GradedExposure

extension Plan {
  /// The entries that were entered last, together; the last of them first, so that each can be taken back in turn. A
  /// signature makes no version, so that one before them was entered by itself.
  public var enteredLast: [EventID] {
    let last = events.last?.id
    let before = versions.map(\.after).last { $0 != last } ?? nil
    let start = before.flatMap { id in events.firstIndex { $0.id == id } }.map { $0 + 1 } ?? 0
    let entered = events[start...]
    let isSigned = entered.last.map(isSignature) ?? false
    return entered.filter { isSigned || !isSignature($0) }.map(\.id).reversed()
  }

  private func isSignature(_ event: Event) -> Bool {
    if case .signature = event.content { true } else { false }
  }
}
