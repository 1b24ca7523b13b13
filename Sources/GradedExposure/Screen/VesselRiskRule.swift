/// Risk factors for a tear of a neck artery (Rushton 2020, 2023; the list from memory).
///
/// An anomaly of the vessels is rare and of the vessel itself: it waits for a clinician and limits the end of
/// extension and rotation. A recent infection limits long hanging back. The rest are common: one informs and sets
/// nothing, for it would hold most patients back; two or more limit long hanging back too. All this is our choice.
enum VesselRiskRule {
  static let common: [ScreenFinding] = [
    .smoking, .migraine, .cholesterol, .hypertension, .contraception, .familyStroke,
  ]
  static let commonForLimit = 2

  static func outcome(_ facts: ScreenFacts) -> ScreenOutcome {
    let all = [.vesselAnomaly, .recentInfection] + common
    var outcome = ScreenOutcome(found: facts.present(all), open: facts.open(all))
    if !outcome.found.isEmpty { outcome.consequence = .inform }
    if facts[.recentInfection] == true || facts.present(common).count >= commonForLimit {
      (outcome.consequence, outcome.gates) = (.limit, [.vascular])
    }
    if facts[.vesselAnomaly] == true {
      outcome.consequence = .needsClearance
      outcome.gates = [.extensionRange, .rotationRange, .vascular]
    }
    return outcome
  }
}
