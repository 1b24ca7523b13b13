/// Dizziness that is long known (Kristjansson and Treleaven 2009): limits until it is cleared, and a clinician first
/// where nobody has assessed it. New dizziness is a red flag and belongs to the five Ds.
enum DizzinessRule {
  static func outcome(_ facts: ScreenFacts) -> ScreenOutcome {
    guard let isThere = facts[.oldDizziness] else { return ScreenOutcome(open: [.oldDizziness]) }
    guard isThere else { return ScreenOutcome() }
    return ScreenOutcome(
      consequence: facts[.dizzinessAssessed] == true ? .limit : .needsClearance, gates: [.dizziness, .speed],
      found: [.oldDizziness], open: facts.open([.dizzinessAssessed]))
  }
}
