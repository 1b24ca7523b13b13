/// Where a step stands in a version of the plan.
public struct StepState: Hashable, Sendable, Codable {
  /// The step.
  public var step: StepID
  /// Where it stands.
  public var standing: Standing
  /// What followed from what happened with it last; nil where nothing has.
  public var verdict: Verdict?
  /// Expected peak fear at the next session, 0...100, for the clinician alone.
  public var expected: Int
  /// Lower end of the range in which four in five peaks are expected.
  public var low: Int
  /// Upper end of that range.
  public var high: Int
  /// The peak of the last time, 0...100; nil where none was said.
  public var lastPeak: Int?
  /// Occasions with something to learn from.
  public var met: Int
  /// Since when it stands there: of a lapsed step, the first day after the last completion on which it was not
  /// completed; nil for a step that was never completed.
  public var since: CivilDay?

  /// Where a step stands.
  public enum Standing: String, CaseIterable, Hashable, Sendable, Codable {
    /// Nothing was recorded of it.
    case untried
    /// It was met, and not completed as it counts.
    case tried
    case completed
    /// It was completed before, and neither the last time nor since.
    case lapsed
    case mastered
    /// It was refused too often in a row, and rests.
    case resting
  }
}
