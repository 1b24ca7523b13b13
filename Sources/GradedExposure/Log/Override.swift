/// A therapist's constraint on every later plan, until it expires or is ended.
///
/// It may exceed the willingness bounds (SAFE-1, SAFE-2) for one step; never the jump bound, a limit or the
/// patient's own range.
public struct Override: Hashable, Sendable, Codable {
  /// What is asked for.
  public var kind: Kind
  /// Who asks for it.
  public var by: Clinician
  /// Why.
  public var because: OwnWords
  /// The last day on which it holds; nil for the whole course.
  public var until: CivilDay?

  /// What is asked for.
  public enum Kind: Hashable, Sendable, Codable {
    /// The step is the next target, until it is mastered.
    case pin(step: StepID)
    /// The step is not offered.
    case ban(step: StepID)
    /// No step asks for more of an ordered demand than that level.
    case cap(demand: Demand, level: String)
    /// The first is completed before the second is offered.
    case order(first: StepID, before: StepID)
    /// The step is not offered before that day.
    case notBefore(step: StepID, day: CivilDay)
    /// So many trials of the step in a session.
    case trials(step: StepID, count: Int)
    /// That much home practice of the step a day.
    case practice(step: StepID, sets: Int, repetitions: Int, holdSeconds: Int)
    /// A step of the therapist's own, an own item that joins the ladders of its direction.
    case ownStep(item: Item)
  }

  /// That constraint.
  public init(_ kind: Kind, by: Clinician, because: OwnWords, until: CivilDay? = nil) {
    self.kind = kind
    self.by = by
    self.because = because
    self.until = until
  }
}
