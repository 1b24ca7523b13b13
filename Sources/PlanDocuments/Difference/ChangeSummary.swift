import GradedExposure

/// Changes that are told by their number: the fear expected of the steps, and everything that is only projected.
struct ChangeSummary {
  typealias Text = DifferenceText

  let changes: [Change]
  let names: DifferenceNames

  /// The fear expected of the steps, in one sentence; nil where none differs.
  var expectedFear: String? {
    let moved = changes.compactMap { change -> (step: StepID, now: Numbers, before: Numbers)? in
      guard case .expectation(let step) = change.aspect, let now = Numbers(change.new),
        let before = Numbers(change.old)
      else { return nil }
      return (step, now, before)
    }
    let most = moved.max { left, right in
      (abs(left.now.peak - left.before.peak), right.step) < (
        abs(right.now.peak - right.before.peak), left.step
      )
    }
    guard let most else { return nil }
    return Text.expectedFear.inWords([
      "count": moved.count, "lower": moved.count { $0.now.peak < $0.before.peak },
      "higher": moved.count { $0.now.peak > $0.before.peak }, "step": names.quoted(most.step),
      "new": most.now.peak, "newLow": most.now.low, "newHigh": most.now.high, "old": most.before.peak,
      "oldLow": most.before.low, "oldHigh": most.before.high,
    ])
  }

  /// What is only projected, each kind in one sentence with what brought it about.
  var projected: [(words: String, causes: [Cause])] {
    let projected = changes.filter(\.isProvisional)
    func among(_ isMeant: (Change) -> Bool) -> (sessions: Set<CoursePlace>, causes: [Cause]) {
      let meant = projected.filter(isMeant)
      return (Set(meant.compactMap(\.aspect.session)), Set(meant.map(\.cause)).sorted())
    }
    let added = among { $0.aspect.isSession && $0.new == .present }
    let removed = among { $0.aspect.isSession && $0.new == nil }
    let held = among { $0.aspect.isSession && $0.new == .behind }
    let whole = added.sessions.union(removed.sessions).union(held.sessions)
    let content = among { $0.aspect.isContent && $0.aspect.session.map(whole.contains) == false }
    let numbers = among { if case .peak = $0.aspect { true } else { false } }
    let counts: [(Text, Set<CoursePlace>, [Cause])] = [
      (.sessionsAdded, added.sessions, added.causes), (.sessionsRemoved, removed.sessions, removed.causes),
      (.sessionsHeld, held.sessions, held.causes), (.sessionsSteps, content.sessions, content.causes),
      (.sessionsNumbers, numbers.sessions.subtracting(content.sessions), numbers.causes),
    ]
    return moves(projected)
      + counts.filter { !$0.1.isEmpty }.map { ($0.0.inWords(["count": $0.1.count]), $0.2) }
      + practice(projected)
  }

  private func moves(_ projected: [Change]) -> [(String, [Cause])] {
    let moved = projected.compactMap { change -> (days: Int, cause: Cause)? in
      guard case .day(let now) = change.new, case .day(let before) = change.old else { return nil }
      return (now - before, change.cause)
    }
    guard let first = moved.first else { return [] }
    let text: Text =
      moved.contains { $0.days != first.days }
      ? .sessionsMoveApart : first.days > 0 ? .sessionsMove : .sessionsMoveEarlier
    return [
      (
        text.inWords(["count": moved.count, "days": abs(first.days)]), Set(moved.map(\.cause)).sorted()
      )
    ]
  }

  private func practice(_ projected: [Change]) -> [(String, [Cause])] {
    let those = projected.filter { $0.aspect.part == .home }
    let steps = Set(those.compactMap(\.aspect.step)).count
    return those.isEmpty
      ? [] : [(Text.practiceProjected.inWords(["count": steps]), Set(those.map(\.cause)).sorted())]
  }

  private struct Numbers {
    let peak: Int
    let low: Int
    let high: Int

    init?(_ value: Aspect.Value?) {
      guard case .expectation(let peak, let low, let high, _) = value else { return nil }
      (self.peak, self.low, self.high) = (peak, low, high)
    }
  }
}

extension Aspect {
  fileprivate var isSession: Bool { if case .session = self { true } else { false } }

  /// Whether it is about what is done in a session.
  fileprivate var isContent: Bool {
    switch self {
    case .exposure, .exposureOrder, .trials, .length, .review: true
    default: false
    }
  }
}
