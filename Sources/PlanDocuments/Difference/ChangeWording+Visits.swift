import GradedExposure

/// Sessions and what is done in them.
extension ChangeWording {
  func ofVisits(_ change: Change) -> String {
    guard let place = change.aspect.session else { return "" }
    let day = day(place)
    let kind = place.kind.inWords
    switch change.aspect {
    case .session: return visit(change, place)
    case .date:
      guard case .day(let now) = change.new, case .day(let before) = change.old else { return "" }
      return Text.visitMoved.inWords([
        "kind": kind, "new": now.inWords, "old": before.inWords,
      ])
    case .length:
      guard case .minutes(let now) = change.new, case .minutes(let before) = change.old else { return "" }
      return Text.visitLength.inWords(["kind": kind, "day": day, "new": now, "old": before])
    case .review: return either(change, .reviewAdded, .reviewRemoved, ["kind": kind, "day": day])
    case .firmness:
      let text: Text = change.new == .firmness(.firm) ? .visitFirm : .visitProjected
      return text.inWords(["kind": kind, "day": day])
    case .exposure(let step, _):
      let text: Text =
        change.old == nil ? .exposureAdded : change.new == nil ? .exposureRemoved : .exposureRole
      return text.inWords([
        "day": day, "step": names.quoted(step), "role": role(change.new), "new": role(change.new),
        "old": role(change.old),
      ])
    case .exposureOrder: return Text.exposureOrder.inWords(["day": day, "order": order(change)])
    case .trials(let step, _):
      guard case .trials(let now, let nowMost) = change.new,
        case .trials(let before, let beforeMost) = change.old
      else { return "" }
      return Text.trials.inWords([
        "day": day, "step": names.quoted(step), "new": now, "newMost": nowMost, "old": before,
        "oldMost": beforeMost,
      ])
    case .peak(let step, _): return both(.fear, change, step, expectation)
    default: return ""
    }
  }

  private func visit(_ change: Change, _ place: CoursePlace) -> String {
    let text: Text =
      switch (change.old, change.new) {
      case (.behind, _): .visitUndone
      case (nil, .behind): .visitUnplanned
      case (_, .behind): .visitHeld
      case (_, nil): .visitRemoved
      default: .visitAdded
      }
    return text.inWords(["kind": place.kind.inWords, "day": day(place)])
  }

  /// The day of a session in the newer version, or in the older one where only that has it to come.
  private func day(_ place: CoursePlace) -> String {
    difference.days[place]?.inWords ?? ""
  }

  private func role(_ value: Aspect.Value?) -> String {
    guard case .role(let role) = value else { return "" }
    return role.inWords
  }

  func expectation(_ value: Aspect.Value) -> String {
    guard case .expectation(let peak, let low, let high, let last) = value else { return "" }
    let numbers = Text.numbers.inWords(["peak": peak, "low": low, "high": high])
    return last.map { Text.withPeak.inWords(["before": numbers, "peak": $0]) } ?? numbers
  }
}
