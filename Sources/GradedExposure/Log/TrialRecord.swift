/// What happened in one trial of a step, or in several that were noted together.
///
/// Every field is what somebody said; nil is "nobody said", and never 0 or no.
public struct TrialRecord: Hashable, Sendable, Codable {
  /// What became of it.
  public enum Outcome: String, CaseIterable, Hashable, Sendable, Codable {
    case done, partly
    case stoppedEarly = "stopped-early"
    case notDone = "not-done"
    /// Done, though nobody had planned it.
    case unplanned
  }

  /// Why it was stopped, not done or missed.
  public enum Reason: String, CaseIterable, Hashable, Sendable, Codable {
    case fear
    /// The patient asked for it, for whatever reason.
    case patientAsked = "patient-asked"
    case pain, ill
    case noTime = "no-time"
    case away, forgot, other
    /// Somebody said that it was not done, and nobody why.
    case unknown
  }

  /// The step.
  public var step: StepID
  /// What became of it.
  public var outcome: Outcome
  /// Why it was stopped or not done.
  public var because: Reason?
  /// The scale that the fear ratings were written on; they are kept as points, 0...100.
  public var fearScale: RatingScale?
  /// Fear before, 0...100.
  public var fearBefore: Int?
  /// The most fear, 0...100.
  public var fearPeak: Int?
  /// Fear at the end, 0...100.
  public var fearAfter: Int?
  /// The scale that the expected harm was written on; it is kept as points, 0...100.
  public var harmScale: RatingScale?
  /// How sure the patient was before that the feared outcome would happen, 0...100.
  public var harmBefore: Int?
  /// How sure the patient is afterwards that it would happen next time, 0...100.
  public var harmAfter: Int?
  /// Whether the feared outcome happened: observable harm in the patient's words, never pain alone.
  public var fearedOutcomeHappened: Bool?
  /// Whether anything was done to feel protected.
  public var safetyBehaviourUsed: Bool?
  /// Repetitions done.
  public var repetitions: Int?
  /// Seconds held.
  public var holdSeconds: Int?
  /// Pain before, 0...10.
  public var painBefore: Int?
  /// Pain afterwards, 0...10.
  public var painAfter: Int?
  /// Pain on the next day, 0...10.
  public var painNextDay: Int?
  /// Whether more pain outlasted 24 hours.
  public var flareOver24Hours: Bool?
  /// What was feared this time, in the patient's words.
  public var fearedOutcome: OwnWords?
  /// What was done to feel protected, in the patient's words.
  public var safetyBehaviour: OwnWords?
  /// What the patient learned, in their words.
  public var learned: OwnWords?

  /// A trial of which nothing more was said.
  public init(step: StepID, outcome: Outcome) {
    self.step = step
    self.outcome = outcome
  }

  /// Whether the step was met to its end.
  public var isCompleted: Bool { outcome == .done || outcome == .unplanned }

  /// Whether it ended out of fear or at the patient's request, and nothing else.
  public var wasRefused: Bool {
    (outcome == .stoppedEarly || outcome == .notDone || outcome == .partly)
      && (because == .fear || because == .patientAsked)
  }
}
