/// The Canadian C-spine rule (Stiell 2001, 2003): after a fresh injury, who needs imaging before anything else.
enum CanadianCSpineRule {
  static let mechanisms: [ScreenFinding] = [
    .fall, .axialBlow, .fastCrash, .recreationalVehicle, .bicycleCrash,
  ]
  static let highRisk = mechanisms + [.tingling]
  static let lowRisk: [ScreenFinding] = [.rearEnd, .sitting, .walked, .delayedPain]
  static let rotation: [ScreenFinding] = [.cannotTurnLeft, .cannotTurnRight]
  static let outOfScope: [ScreenFinding] = [
    .notAlertOrStable, .acuteParalysis, .knownSpineDisease, .operation,
  ]
  /// Original: 65 and over. Some pages print "over 65".
  static let highRiskAge = 65

  enum Result: Hashable, Sendable {
    /// Imaging first, for a criterion of this screen.
    case imaging(ScreenQuestion)
    /// The rule is not made for this patient: a clinician decides.
    case clinicianDecides
    /// The rule asks for no imaging, and says nothing else.
    case noImaging
    /// It cannot say yet.
    case open([ScreenFinding])
  }

  /// What the rule says; nil where there was no fresh injury. Age counts where there is known to have been one, for
  /// age alone never refuses.
  static func result(_ facts: ScreenFacts) -> Result? {
    switch facts.trauma {
    case .old: return nil
    case .none:
      // The criteria contradict that there was no injury: they are taken at their word.
      if facts.any(highRisk) == true { return .imaging(.spineRuleHighRisk) }
      return facts.any(rotation) == true ? .imaging(.spineRuleRotation) : nil
    case .fresh, .unknown: break
    }
    let isOld = facts.trauma == .fresh && (facts.ageYears ?? 0) >= highRiskAge
    if isOld || facts.any(highRisk) == true { return .imaging(.spineRuleHighRisk) }
    if facts.any(outOfScope) == true { return .clinicianDecides }
    if facts.any(rotation) == true { return .imaging(.spineRuleRotation) }
    // No tenderness in the midline is one of the low-risk factors.
    let low = lowRisk.map { facts[$0] } + [facts[.midlineTenderness].map { !$0 }]
    if low.allSatisfy({ $0 == false }) { return .imaging(.spineRuleLowRisk) }
    let lowOpen = low.contains(true) ? [] : facts.open(lowRisk + [.midlineTenderness])
    let open = facts.open(highRisk) + lowOpen + facts.open(rotation + outOfScope)
    return open.isEmpty ? .noImaging : .open(open)
  }

  /// The part of the rule that belongs to one of its four screens.
  static func outcome(_ question: ScreenQuestion, _ facts: ScreenFacts) -> ScreenOutcome {
    switch result(facts) {
    case .imaging(question):
      ScreenOutcome(consequence: .refuse, found: facts.present(question.findings), urgency: .emergencyNow)
    case .clinicianDecides where question == .spineRuleScope:
      ScreenOutcome(consequence: .needsClearance, found: facts.present(outOfScope))
    case .open(let open): ScreenOutcome(open: open.filter { $0.question == question })
    default: ScreenOutcome()
    }
  }
}
