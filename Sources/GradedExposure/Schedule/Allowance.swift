/// Whether a step may be offered now (SAFE-1 to SAFE-5), and the first rule that holds it back where not.
struct Allowance {
  let settings: TreatmentProtocol
  /// The willingness bound, 0...100.
  let tolerance: Int

  /// What the patient agreed to meet (SAFE-1, SAFE-2), as a fact where the step fails it.
  func refusal(of step: Int, in belief: Belief) -> Fact? {
    let chance = belief.chance(step, above: Double(tolerance))
    let over = belief.chance(step, above: Double(tolerance) + settings[.overshoot])
    if chance > settings[.toleranceChance] {
      return .heldByTolerance(
        chance: percent(chance), tolerance: tolerance, allowed: percent(settings[.toleranceChance]))
    }
    if over > settings[.overshootChance] {
      return .heldByOvershoot(
        chance: percent(over), bound: tolerance + settings[whole: .overshoot],
        allowed: percent(settings[.overshootChance]))
    }
    return nil
  }

  /// What earlier visits ask for (SAFE-4, SAFE-5, DEC-SPLIT), as a fact where the step fails it.
  func refusal(of step: Int, in belief: Belief, after standing: Standing) -> Fact? {
    let expected = belief.mean[step]
    if let rest = standing.resting[step], expected > rest - settings[.parkedFall] {
      return .heldByRest(
        expected: shown(expected), until: shown(rest - settings[.parkedFall]),
        refusals: settings[whole: .parkedAfter])
    }
    if let least = standing.refused.map({ belief.mean[$0] }).min(), expected > least - settings[.easierBy] {
      return .heldByRefusal(expected: shown(expected), most: shown(least - settings[.easierBy]))
    }
    return standing.split[step].map { .heldBySplit(since: $0) }
  }

  /// The widest jump (SAFE-3), in whole points, as the plan shows them, so that anybody can check it.
  func jump(of baseline: Double, completed: Double) -> Fact? {
    let jump = min(settings[whole: .jumpMost], SafetyLimits.widestJump)
    guard shown(baseline) > shown(completed) + jump else { return nil }
    return .heldByJump(baseline: shown(baseline), highestCompleted: shown(completed), jumpMost: jump)
  }

  /// Rounded up: a chance that is held back never reads as the one that is allowed.
  func percent(_ share: Double) -> Int { Int((share * 100 - 1e-6).rounded(.up)) }
}
