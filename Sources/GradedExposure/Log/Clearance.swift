/// A named clinician lifts what a sign holds back, until a day. A signature is no clearance.
public struct Clearance: Hashable, Sendable, Codable {
  /// The screening questions that are cleared.
  public var questions: [ScreenQuestion]
  /// The signs of a session that are cleared.
  public var signs: [StopSign]
  /// Limits that are lifted with it; the others stay.
  public var lifts: [Gate]
  /// Who clears.
  public var by: Clinician
  /// The last day on which it holds.
  public var until: CivilDay
  /// What was found, in the clinician's words; a red flag is cleared by nothing less.
  public var finding: OwnWords?

  /// A clearance of those questions.
  public init(
    questions: [ScreenQuestion] = [], signs: [StopSign] = [], lifts: [Gate] = [], by: Clinician,
    until: CivilDay, finding: OwnWords? = nil
  ) {
    self.questions = questions
    self.signs = signs
    self.lifts = lifts
    self.by = by
    self.until = until
    self.finding = finding
  }
}
