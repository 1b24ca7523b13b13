internal import GradedExposure

/// What the therapist reads in the terminal after planning.
struct PlanSummary {
  let text: String

  init(_ version: PlanVersion) {
    let outcome =
      switch version.outcome {
      case .refused:
        "No plan was made: a red flag is present. The clinician sheet says which, and what to do."
      case .stopped: "Stopped: a new sign came up. The clinician sheet says how urgent it is, and what to do."
      case .heldForReview: "Held for review: nothing is offered yet. The clinician sheet says why."
      case .planned:
        version.schedule?.firm.map { "\($0.kind.rawValue) on \($0.date.rawValue)" }.joined(separator: ", ")
          ?? ""
      }
    text =
      "Version \(version.number), \(version.status.rawValue). "
      + (version.outcome == .planned ? "Next: \(outcome). " : outcome + " ")
      + (version.blockers.isEmpty ? "" : "Not released yet: read the clinician sheet before using it.")
  }
}
