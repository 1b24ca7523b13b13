extension ScreenQuestion {
  /// What this screen says of these facts.
  func outcome(_ facts: ScreenFacts) -> ScreenOutcome {
    var outcome = rule(facts)
    if outcome.consequence == .refuse, outcome.urgency == nil {
      outcome.urgency = outcome.found.contains { $0.urgency == .emergencyNow } ? .emergencyNow : urgency
    }
    return outcome
  }

  private func rule(_ facts: ScreenFacts) -> ScreenOutcome {
    switch self {
    case .spineRuleHighRisk, .spineRuleLowRisk, .spineRuleRotation, .spineRuleScope:
      CanadianCSpineRule.outcome(self, facts)
    case .nexus: NexusRule.outcome(facts)
    case .nexusAge: NexusRule.ageOutcome(facts)
    case .myelopathy: MyelopathyCluster.outcome(facts)
    case .radiculopathy: RadiculopathyCluster.outcome(facts)
    case .newerRadiculopathy: RadiculopathyCluster.newerOutcome(facts)
    case .vesselRisk: VesselRiskRule.outcome(facts)
    case .fractureFlags: FractureFlagsRule.outcome(facts)
    case .neckSurgery: NeckSurgeryRule.outcome(facts)
    case .surgeryRehab: NeckSurgeryRule.rehabOutcome(facts)
    case .afterSurgery: NeckSurgeryRule.referralOutcome(facts)
    case .dizziness: DizzinessRule.outcome(facts)
    case .traumaCues: TraumaCuesRule.outcome(facts)
    case .fiveDs: fiveDs(facts)
    case .feverOrInfection: infection(facts)
    case .lateSigns, .framework, .painResponse: ScreenOutcome()
    default: .any(of: findings, consequence, gates: gatesOfAny, in: facts)
    }
  }

  /// New dizziness that a clinician clears still limits what brings it on.
  private func fiveDs(_ facts: ScreenFacts) -> ScreenOutcome {
    .any(
      of: findings, .refuse, gates: facts[.newDizziness] == true ? [.dizziness, .speed] : [], in: facts)
  }

  /// Diabetes is common and informs; a fever refuses.
  private func infection(_ facts: ScreenFacts) -> ScreenOutcome {
    var outcome = ScreenOutcome.any(of: [.fever], .refuse, in: facts)
    guard outcome.consequence == nil else { return outcome }
    outcome.open += facts.open([.diabetes])
    if facts[.diabetes] == true { (outcome.consequence, outcome.found) = (.inform, [.diabetes]) }
    return outcome
  }

  /// The limits of a screen of which any finding counts.
  private var gatesOfAny: [Gate] {
    switch self {
    case .bloodPressure: [.load]
    case .rheumatoidArthritis: [.load, .speed, .axialLoad, .contact, .endRange, .impact]
    case .ligamentLaxity, .otherLaxity: [.axialLoad, .contact, .endRange, .impact]
    case .concussion: [.contact, .impact]
    case .fitToDrive: [.fitToDrive]
    default: []
    }
  }
}
