extension Plan {
  /// Whether an entry stands aside of the plan, so that no version follows from it: a signature, a measurement, and the
  /// correction of a measurement.
  public func isAside(_ event: Event) -> Bool {
    switch event.content {
    case .signature, .measured: true
    case .enteredInError(let wrong, _): isOfMeasurement(wrong, before: events.endIndex)
    default: false
    }
  }

  /// Whether an entry is a measurement, or a correction of one; an entry corrects none but earlier ones.
  private func isOfMeasurement(_ id: EventID, before end: Int) -> Bool {
    guard let at = events[..<end].firstIndex(where: { $0.id == id }) else { return false }
    return switch events[at].content {
    case .measured: true
    case .enteredInError(let wrong, _): isOfMeasurement(wrong, before: at)
    default: false
    }
  }
}
