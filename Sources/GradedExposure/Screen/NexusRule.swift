/// NEXUS: after a fresh injury, any of five criteria asks for imaging. Over 65 it misses too much to be relied on
/// (S06); there the C-spine rule already asks for imaging by age.
enum NexusRule {
  static let criteria: [ScreenFinding] = [
    .midlineTenderness, .focalDeficit, .alteredAlertness, .intoxication, .distractingInjury,
  ]
  /// Above this age a NEXUS without a criterion is not relied on.
  static let reliedOnUpTo = 65

  static func outcome(_ facts: ScreenFacts) -> ScreenOutcome {
    guard facts.trauma == .fresh || facts.trauma == .unknown else { return ScreenOutcome() }
    return .any(of: criteria, .refuse, in: facts)
  }

  static func ageOutcome(_ facts: ScreenFacts) -> ScreenOutcome {
    guard facts.trauma == .fresh, let age = facts.ageYears, age > reliedOnUpTo else { return ScreenOutcome() }
    return ScreenOutcome(consequence: .needsClearance)
  }
}
