import GradedExposure

extension Plan {
  /// The entries that came between the version before and this one, in the order of entry.
  func entries(of version: PlanVersion) -> [Event] {
    guard let last = events.lastIndex(where: { $0.id == version.after }) else { return [] }
    let before = versions.first { $0.number == version.replaces }?.after
    let first = events.firstIndex { $0.id == before }.map { $0 + 1 } ?? 0
    return first <= last ? Array(events[first...last]) : []
  }

  /// The version with the reasons of its hierarchy, where an earlier version holds these.
  func reasoned(_ version: PlanVersion) -> PlanVersion {
    guard let earlier = version.hierarchyOf.flatMap({ number in versions.first { $0.number == number } })
    else { return version }
    var whole = version
    whole.decisions = earlier.decisions.filter(\.fact.isOfHierarchy) + version.decisions
    return whole
  }

  /// What was expected of the peak of a step on a day, beside what came: the latest word on it.
  func comparison(of step: StepID, on day: CivilDay) -> PeakExpected? {
    for decision in versions.reversed().flatMap(\.decisions) where decision.step == step {
      if case .peakCompared(day, let peak, let expected, let low, let high, let last) = decision.fact {
        return PeakExpected(peak: peak, expected: expected, low: low, high: high, last: last)
      }
    }
    return nil
  }
}

/// A peak beside what was expected of it.
struct PeakExpected {
  let peak: Int
  let expected: Int
  let low: Int
  let high: Int
  /// The peak of the time before; nil where none was said.
  let last: Int?
}
