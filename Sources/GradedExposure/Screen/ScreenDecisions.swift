/// The reasons that the screen leaves in a plan.
struct ScreenDecisions {
  let decisions: [Decision]

  init(_ screening: Screening, _ assessment: Assessment, settings: TreatmentProtocol) {
    var facts = screening.referrals.map { Fact.refused(by: $0.questions, urgency: $0.urgency) }
    for reason in screening.notSuitable {
      switch reason {
      case .acuteInjury:
        if let day = assessment.traumaOn?.day {
          facts.append(.acuteInjury(on: day, days: settings[whole: .acuteInjury]))
        }
      // Low fear has a reason of its own, where there is something to plan.
      case .lowFear: break
      default: facts.append(.notSuitable(because: reason))
      }
    }
    if !screening.needingClearance.isEmpty { facts.append(.needsClearance(for: screening.needingClearance)) }
    facts += screening.limits.map { .limited(gate: $0.gate, by: $0.by) }
    facts += screening.expired.map { .clearanceExpired(questions: $0.questions, until: $0.until) }
    if !screening.unanswered.isEmpty { facts.append(.unanswered(questions: screening.unanswered)) }
    facts += screening.stale.map { .answerStale(question: $0.question, since: $0.since) }
    if !screening.informing.isEmpty { facts.append(.informs(findings: screening.informing)) }
    decisions = facts.map { Decision($0) }
  }
}
