extension SessionPicker {
  /// Why a step is in a session, and how likely its peak passes what was agreed.
  func facts(of pick: Pick, in belief: Belief) -> [Fact] {
    let step = belief.steps[pick.step]
    let tolerance = allowance.tolerance
    let chance = Int((belief.chance(pick.step, above: Double(tolerance)) * 100).rounded())
    let passing = Fact.chanceOfPassing(step: step, chance: chance, tolerance: tolerance)
    switch pick.role {
    case .retrieval: return pick.facts
    case .variation:
      return pick.facts + [
        .variationChosen(
          step: step, likeness: percent(pick.likeness), worth: Int(pick.worth.rounded()),
          ofBest: percent(pick.ofBest)), passing,
      ]
    case .target:
      // What is kept is not the step worth most, nor need be what the therapist pinned: that claim is for a choice.
      if pick.facts.contains(where: \.isOfTargetKept) { return pick.facts + [passing] }
      if pick.facts.contains(where: \.isOfTargetPinned) { return pick.facts }
      return pick.facts + [
        .targetChosen(
          step: step, chance: chance, tolerance: tolerance, baseline: Int(baseline[pick.step].rounded()),
          bound: Int((pick.bound + allowance.settings[.jumpMost]).rounded()), worth: Int(pick.worth.rounded())
        )
      ]
    }
  }

  private func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}

extension Fact {
  fileprivate var isOfTargetKept: Bool { if case .targetKept = self { true } else { false } }
  fileprivate var isOfTargetPinned: Bool { if case .targetPinned = self { true } else { false } }
}
