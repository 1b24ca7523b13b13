import GradedExposure

/// Where the steps stand, and home practice.
extension ChangeWording {
  func ofSteps(_ change: Change) -> String {
    switch change.aspect {
    case .standing(let step): return both(.standing, change, step, standing)
    case .record(let step): return both(.record, change, step, record)
    case .expectation(let step): return both(.fear, change, step, expectation)
    case .practice(let step):
      guard change.old != nil, let now = change.new else {
        return Text.practiceRemovedOrAdded(change).inWords([
          "step": names.quoted(step), "dose": change.new.map(doses) ?? "",
        ])
      }
      return Text.practiceDose.inWords([
        "step": names.quoted(step), "new": doses(now), "old": change.old.map(doses) ?? "",
      ])
    case .practiceDays(let step): return Text.practiceDays.inWords(["step": names.quoted(step)])
    case .practiceOrder: return Text.practiceOrder.inWords(["order": order(change)])
    default: return ""
    }
  }

  private func standing(_ value: Aspect.Value) -> String {
    guard case .standing(let standing, let since) = value else { return "" }
    return since.map { Text.sinceDay.inWords(["standing": standing.inWords, "day": $0.dateInWords]) }
      ?? standing.inWords
  }

  private func record(_ value: Aspect.Value) -> String {
    guard case .record(let met, let peak, let verdict) = value else { return "" }
    if met == 0 { return StepState.Standing.untried.inWords }
    var words = Text.met.inWords(["met": met])
    if let peak { words = Text.withPeak.inWords(["before": words, "peak": peak]) }
    return verdict.map { Text.withVerdict.inWords(["before": words, "verdict": $0.inWords]) } ?? words
  }

  private func doses(_ value: Aspect.Value) -> String {
    guard case .doses(let doses) = value, let first = doses.first else { return "" }
    return doses.dropFirst().reduce(dose(first)) {
      Text.doseThen.inWords(["first": $0, "next": dose($1)])
    }
  }

  private func dose(_ practice: HomeWeek.Practice) -> String {
    let text: Text = practice.holdSeconds > 0 ? .doseHeld : .dose
    return text.inWords([
      "sets": practice.sets, "repetitions": practice.repetitions, "seconds": practice.holdSeconds,
    ])
  }
}

extension DifferenceText {
  fileprivate static func practiceRemovedOrAdded(_ change: Change) -> Self {
    change.new == nil ? .practiceRemoved : .practiceAdded
  }
}
