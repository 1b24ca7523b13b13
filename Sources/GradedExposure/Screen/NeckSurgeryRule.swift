/// An operated neck: nothing before the surgeon's day and in the first twelve weeks; afterwards a plan waits for a
/// clinician and keeps within limits.
///
/// Protocols of single surgeons, which differ; the twelve weeks and the limits are our choice. Where the day of the
/// operation or of the surgeon is not known, it counts as not passed.
enum NeckSurgeryRule {
  static let daysMost = 84
  static let gates: [Gate] = [.load, .axialLoad, .contact, .endRange, .impact]
  static let referral: [ScreenFinding] = [
    .newInjuryAfterSurgery, .fallsAfterSurgery, .vomiting, .coordination,
  ]

  static func isBeforeRelease(_ facts: ScreenFacts) -> Bool {
    guard let operated = facts.days[.operation], facts[.surgeonAgrees] == true,
      let agrees = facts.days[.surgeonAgrees]
    else { return true }
    return facts.today - operated < daysMost || facts.today < agrees
  }

  static func outcome(_ facts: ScreenFacts) -> ScreenOutcome {
    guard let operated = facts[.operation] else { return ScreenOutcome(open: [.operation]) }
    guard operated else { return ScreenOutcome() }
    return isBeforeRelease(facts) ? ScreenOutcome(consequence: .refuse, found: [.operation]) : ScreenOutcome()
  }

  /// S25: the rehabilitation after it. Its limits hold whatever clears S24.
  static func rehabOutcome(_ facts: ScreenFacts) -> ScreenOutcome {
    guard facts[.operation] == true else { return ScreenOutcome() }
    return ScreenOutcome(consequence: .needsClearance, gates: gates, found: [.operation])
  }

  /// S26: signs that go back to the surgeon; asked only after an operation.
  static func referralOutcome(_ facts: ScreenFacts) -> ScreenOutcome {
    let outcome = ScreenOutcome.any(of: referral, .refuse, in: facts)
    return facts[.operation] == true || outcome.consequence != nil ? outcome : ScreenOutcome()
  }
}
