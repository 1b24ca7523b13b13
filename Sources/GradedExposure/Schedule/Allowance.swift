/// Whether a step may be offered now (SAFE-1 to SAFE-3), and the first rule that holds it back where not.
struct Allowance {
  let settings: TreatmentProtocol
  /// The willingness bound, 0...100.
  let tolerance: Int

  /// The first rule that a step fails, as a fact; nil where it may be offered.
  ///
  /// - Parameters:
  ///   - baseline: The step's fear in the starting hierarchy.
  ///   - completed: The highest completed baseline on its ladder, or the ladder's lowest before any.
  func refusal(of step: Int, in belief: Belief, baseline: Double, completed: Double) -> Fact? {
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
    // In whole points, as the plan shows them, so that anybody can check it.
    let jump = min(settings[whole: .jumpMost], SafetyLimits.widestJump)
    if shown(baseline) > shown(completed) + jump {
      return .heldByJump(
        baseline: shown(baseline), highestCompleted: shown(completed), jumpMost: jump)
    }
    return nil
  }

  /// Rounded up: a chance that is held back never reads as the one that is allowed.
  private func percent(_ share: Double) -> Int { Int((share * 100 - 1e-6).rounded(.up)) }
}
