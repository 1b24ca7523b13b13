internal import GradedExposure
internal import PlanDocuments

/// What the therapist reads in the terminal after planning.
struct PlanSummary {
  let text: String

  /// Why no plan was made, in the words of the clinician's sheet.
  private static func reason(_ version: PlanVersion) -> String {
    version.blockers.first?.short ?? "the clinician decides"
  }

  init(_ version: PlanVersion) {
    let outcome =
      switch version.outcome {
      case .refused:
        "No plan was made: \(PlanSummary.reason(version)). The clinician sheet says what to do."
      case .stopped: "Stopped: a new sign came up. The clinician sheet says how urgent it is, and what to do."
      case .heldForReview: "Held for review: nothing is offered yet. The clinician sheet says why."
      case .planned:
        version.schedule?.firm.map { "\($0.kind.rawValue) on \($0.date.rawValue)" }.joined(separator: ", ")
          ?? ""
      }
    text =
      "Version \(version.number), \(version.status.rawValue). "
      + (version.outcome == .planned ? "Next: \(outcome)." : outcome)
      + (version.blockers.isEmpty ? "" : " Not released yet: read the clinician sheet before using it.")
  }
}
