import GradedExposure

extension PlanStatus {
  /// The status, for a clinician.
  var inWords: String { self == .onHold ? "on hold" : rawValue }
}
