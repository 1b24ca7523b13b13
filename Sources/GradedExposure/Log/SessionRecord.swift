/// What happened at one visit. Nothing is in it that nobody said.
public struct SessionRecord: Hashable, Sendable, Codable {
  /// Who says so.
  public var by: ScreenAnswer.Source
  /// What the session was for; nil where it was an exposure.
  public var kind: Session.Kind?
  /// Which visit of its day it was, where there were several; nil for the only one.
  public var visit: Int?
  /// Why it did not take place; nil where it did.
  public var missedBecause: TrialRecord.Reason?
  /// Whether the symptom questions were asked. Not asked is not no.
  public var signsAsked: Bool
  /// Signs that are there, of those asked.
  public var signs: [StopSign]
  /// The trials, in the order in which they were made; a step may have several.
  public var trials: [TrialRecord]
  /// Anything that harmed, in the words of who says so; logged and exported.
  public var adverseEvent: OwnWords?
  /// The therapist's note.
  public var note: OwnWords?

  /// A visit with nothing said but by whom.
  public init(by: ScreenAnswer.Source) {
    self.by = by
    signsAsked = false
    signs = []
    trials = []
  }
}
