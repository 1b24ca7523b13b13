import GradedExposure

/// The state of the screen and the limits in force.
struct ClinicianScreen {
  let plan: Plan
  let version: PlanVersion

  var blocks: [Block] {
    [
      .heading("Screen"),
      .paragraph([state, answers, present].filter { !$0.isEmpty }.joined(separator: " ")),
    ]
      + limits + [.blank]
  }

  private var state: String {
    for blocker in version.blockers {
      if case .notScreened(let questions) = blocker {
        return "Not screened. Open: " + questions.map(\.inWords).phrase() + "."
          + stale.map { " " + $0 }.joined()
      }
    }
    return "Screened: every question that applies has an answer."
  }

  private var answers: String {
    let given = plan.assessment.screenAnswers
    guard let oldest = given.map(\.on).min(), let newest = given.map(\.on).max() else {
      return "No answer is recorded. The clinician decides."
    }
    let days =
      oldest == newest ? "of \(oldest.dateInWords)" : "of \(oldest.dateInWords) to \(newest.dateInWords)"
    let clinician = given.count { $0.by == .clinician }
    return
      "\(given.count.counting("answer", "answers")) \(days), \(clinician) by a clinician. No answer here "
      + "rules anything out; the clinician decides."
  }

  private var present: String {
    let present = Set(
      plan.assessment.screenAnswers.filter { $0.present && !$0.finding.reassures }.map(\.finding))
    let found = ScreenFinding.allCases.filter(present.contains)
    guard !found.isEmpty else { return "" }
    return "Present: " + found.map { $0.question.rawValue + " " + $0.inWords }.joined(separator: "; ") + "."
  }

  /// The answers that are too old, each with its day.
  private var stale: [String] {
    version.decisions.compactMap { decision in
      guard case .answerStale = decision.fact else { return nil }
      return FactWording(names: PlanNames(plan)).sentence(for: decision)
    }
  }

  private var limits: [Block] {
    let gates = version.decisions.compactMap { decision -> (gate: Gate, by: [ScreenQuestion])? in
      if case .limited(let gate, let by) = decision.fact { (gate, by) } else { nil }
    }
    guard !gates.isEmpty else { return version.hierarchy == nil ? [] : [.paragraph("No limit is in force.")] }
    return [.paragraph("Limits in force:")]
      + gates.map { limit in
        .item(
          limit.gate.inWords + "; set by " + limit.by.map(\.rawValue).phrase() + "; lifted by "
            + limit.gate.liftedBy, marker: "-")
      }
  }
}
