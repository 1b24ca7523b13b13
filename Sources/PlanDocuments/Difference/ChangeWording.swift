import GradedExposure

/// A change as one sentence, for a clinician.
struct ChangeWording {
  typealias Text = DifferenceText

  let difference: PlanDifference
  let names: DifferenceNames

  var old: PlanVersion { difference.old }
  var new: PlanVersion { difference.new }

  /// What differs.
  func sentence(_ change: Change) -> String {
    switch change.aspect {
    case .outcome, .signature, .blocker, .gate, .override, .flat: ofPlan(change)
    case .ladder, .ladderOrder, .rung, .rungOrder, .waiting, .form, .fear, .limits: ofLadders(change)
    case .session, .date, .length, .review, .firmness, .exposure, .exposureOrder, .trials, .peak:
      ofVisits(change)
    case .standing, .record, .expectation, .practice, .practiceDays, .practiceOrder: ofSteps(change)
    }
  }

  /// The same sentence, or another where the newer version no longer says anything of it.
  func either(
    _ change: Change, _ added: Text, _ removed: Text, _ values: KeyValuePairs<String, any TextValue>
  )
    -> String
  { (change.new == nil ? removed : added).inWords(values) }

  /// What both say of it, with its name.
  func both(_ text: Text, _ change: Change, _ step: StepID, _ words: (Aspect.Value) -> String) -> String {
    text.inWords([
      "step": names.quoted(step), "new": change.new.map(words) ?? "", "old": change.old.map(words) ?? "",
    ])
  }

  /// The steps in the order of the newer version, as far as both name them.
  func order(_ change: Change) -> String {
    guard case .order(let now) = change.new, case .order(let before) = change.old else { return "" }
    return names.list(now.filter(before.contains))
  }

  private func ofPlan(_ change: Change) -> String {
    switch change.aspect {
    case .outcome:
      return Text.outcome.inWords(["new": new.outcome.inWords, "old": old.outcome.inWords])
    case .signature:
      let text: Text =
        change.old == nil ? .signedNow : change.new == nil ? .signedBefore : .signedBoth
      return text.inWords(["new": new.number, "old": old.number])
    case .blocker(let blocker):
      return either(change, .blockerAdded, .blockerRemoved, ["what": blocker.inWords])
    case .gate(let gate): return either(change, .limitAdded, .limitRemoved, ["what": gate.inWords])
    case .override(let entry):
      guard case .fate(let fact) = change.new else {
        return Text.overrideRemoved.inWords(["what": names.override(entry)])
      }
      return FactWording(names: names.new).sentence(fact, step: nil)
    default: return (change.new == nil ? Text.flatRemoved : .flatAdded).inWords
    }
  }

  private func ofLadders(_ change: Change) -> String {
    switch change.aspect {
    case .ladder(let target):
      guard change.old != nil, change.new != nil else {
        return either(change, .ladderAdded, .ladderRemoved, ["target": names.quoted(target)])
      }
      return Text.ladderGoal.inWords([
        "target": names.quoted(target), "new": goal(change.new), "old": goal(change.old),
      ])
    case .ladderOrder: return Text.ladderOrder.inWords(["order": order(change)])
    case .rung(let step, let target):
      let text: Text =
        change.old == nil ? .rungAdded : change.new == nil ? .rungRemoved : .rungChanged
      return text.inWords([
        "target": names.quoted(target), "step": names.quoted(step), "new": rung(change.new),
        "old": rung(change.old),
      ])
    case .rungOrder(let target):
      return Text.rungOrder.inWords(["target": names.quoted(target), "order": order(change)])
    case .waiting(let step):
      return either(change, .waitingAdded, .waitingRemoved, ["step": names.quoted(step)])
    case .form(let step): return Text.form.inWords(["step": names.quoted(step)])
    case .fear(let step): return both(.fear, change, step, fear)
    case .limits(let step): return both(.limits, change, step, limits)
    default: return ""
    }
  }

  private func goal(_ value: Aspect.Value?) -> String {
    guard case .priority(let priority?) = value else { return Text.noGoal.inWords }
    return Text.goal.inWords(["number": priority])
  }

  private func rung(_ value: Aspect.Value?) -> String {
    guard case .rung(let gap, let isMissing, let shared) = value else { return "" }
    if let shared { return Text.shared.inWords(["step": names.quoted(shared)]) }
    let height = gap.map { Text.gap.inWords(["points": $0]) } ?? Text.lowest.inWords
    return isMissing ? Text.withGap.inWords(["rung": height]) : height
  }

  private func fear(_ value: Aspect.Value) -> String {
    guard case .fear(let rated, let harm, let estimate, let low, let high, let baseline) = value else {
      return ""
    }
    let text: Text = rated == nil ? .fearEstimated : .fearRated
    let fear = text.inWords([
      "rated": rated ?? 0, "baseline": baseline, "estimate": estimate, "low": low, "high": high,
    ])
    return harm.map { Text.withHarm.inWords(["fear": fear, "harm": $0]) } ?? fear
  }

  private func limits(_ value: Aspect.Value) -> String {
    guard case .gates(let gates) = value, !gates.isEmpty else { return Text.free.inWords }
    return Text.held.inWords(["gates": gates.map(\.inWords).phrase()])
  }
}
