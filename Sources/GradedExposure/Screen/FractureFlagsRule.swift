/// Signs of a broken bone (Downie 2013, low back; Nordin 2008): combinations matter, and age alone never holds.
///
/// Two or more, or brittle bones alone, wait for a clinician; the count is our choice.
enum FractureFlagsRule {
  static let flags: [ScreenFinding] = [.steroids, .severeInjury, .bruise, .brittleBones]
  static let own: [ScreenFinding] = [.bruise, .brittleBones]
  static let least = 2

  /// Men over 65, women over 75; the lower bound where the sex was not said.
  static func isOlder(_ facts: ScreenFacts) -> Bool {
    (facts.ageYears ?? 0) > (facts.sex == .female ? 75 : 65)
  }

  static func outcome(_ facts: ScreenFacts) -> ScreenOutcome {
    let found = facts.present(flags)
    let count = found.count + (isOlder(facts) ? 1 : 0)
    let holds = facts[.brittleBones] == true || (count >= least && !found.isEmpty)
    return ScreenOutcome(consequence: holds ? .needsClearance : nil, found: found, open: facts.open(own))
  }
}
