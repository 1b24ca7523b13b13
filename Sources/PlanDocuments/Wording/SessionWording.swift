import GradedExposure

extension Session.Kind {
  /// What the session is for, for a clinician.
  var inWords: String {
    switch self {
    case .assessment: "assessment"
    case .education: "education"
    case .exposure: "exposure"
    case .generalisation: "generalisation"
    case .relapseRehearsal: "relapse rehearsal"
    case .followUp: "follow-up"
    }
  }
}

extension PlanVersion.Outcome {
  /// What became of the planning, for a clinician.
  var inWords: String {
    switch self {
    case .planned: "planned"
    case .heldForReview: "held for review"
    case .refused: "refused"
    case .stopped: "stopped"
    }
  }
}

extension PlanStatus {
  /// The status, for a clinician.
  var inWords: String { self == .onHold ? "on hold" : rawValue }
}
