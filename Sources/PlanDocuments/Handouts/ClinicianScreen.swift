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
    for decision in version.decisions {
      if case .unanswered(let questions) = decision.fact {
        return "Not screened. Open: " + questions.map(\.inWords).phrase() + "."
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
    let found = plan.assessment.screenAnswers.filter(\.present).map(\.question).sorted()
    return found.isEmpty ? "" : "Present: " + found.map(\.inWords).phrase() + "."
  }

  private var limits: [Block] {
    var gates: [Gate] = []
    for decision in version.decisions {
      if case .needsClearance(_, let found) = decision.fact { gates = found }
    }
    guard !gates.isEmpty else { return version.hierarchy == nil ? [] : [.paragraph("No limit is in force.")] }
    return [.paragraph("Limits in force:")]
      + gates.map { .item($0.inWords + "; lifted by " + $0.liftedBy, marker: "-") }
  }
}
