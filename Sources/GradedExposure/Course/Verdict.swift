/// What follows for a step from what happened with it.
public enum Verdict: String, CaseIterable, Hashable, Sendable, Codable {
  /// A sign stops the whole plan.
  case stopAndRefer = "stop-and-refer"
  /// The clinician decides.
  case holdForReview = "hold-for-review"
  /// Something easier comes first.
  case stepBack = "step-back"
  /// A smaller step comes first.
  case split
  /// The step is mastered.
  case advance
  /// The step is met again.
  case repeatStep = "repeat"
}
