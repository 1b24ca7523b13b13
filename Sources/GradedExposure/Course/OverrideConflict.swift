/// Why an override cannot be followed.
public enum OverrideConflict: String, CaseIterable, Hashable, Sendable, Codable {
  /// The step is on no ladder of the plan.
  case noStep = "no-step"
  /// A limit that a screening answer sets forbids the step.
  case limit
  /// The step lies too far above the highest completed one (SAFE-3).
  case jump
  /// A step off the road comes first (ROAD-1).
  case road
  /// One try does not fit into a visit (DOSE-4).
  case minutes
  /// Another override says otherwise.
  case override
  /// No protocol gives so many trials, or so much practice.
  case tooMuch = "too-much"
  /// The seconds are more than the hold of the step, which would be another step.
  case hold
  /// Nothing of that ladder is below it and nothing above: it joins none.
  case noLadder = "no-ladder"
}
