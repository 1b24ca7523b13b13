/// How much of one step the patient tolerated before the course: one set a trial, ended by the patient.
///
/// Graded activity starts practice below this. A trial is no exposure and says nothing about fear.
public struct BaselineTrials: Hashable, Sendable, Codable {
  /// The most trials of one step.
  public static let most = 5

  /// The step, an item as it stands or with one demand changed.
  public var step: StepID
  /// What was counted.
  public var unit: Unit
  /// What was tolerated in each trial, 1 to 5 of them, in `unit`.
  public var tolerated: [Int]
  /// The day of the trials.
  public var on: CivilDay

  /// These trials.
  public init(step: StepID, unit: Unit, tolerated: [Int], on: CivilDay) {
    self.step = step
    self.unit = unit
    self.tolerated = tolerated
    self.on = on
  }

  /// What a trial counts.
  public enum Unit: String, CaseIterable, Hashable, Sendable, Codable {
    /// Movements without a rest.
    case repetitions
    /// Seconds of one hold.
    case seconds

    /// The fewest and most of one trial; a trial of nothing is no baseline.
    public var bounds: ClosedRange<Int> { self == .repetitions ? 1...100 : 1...600 }
  }
}
