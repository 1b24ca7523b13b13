/// An answer to a screening question, with who said so and when.
public struct ScreenAnswer: Hashable, Sendable, Codable {
  /// Who answered.
  public enum Source: String, CaseIterable, Hashable, Sendable, Codable {
    /// The patient, about their history.
    case patient
    /// A clinician, from an examination or the record.
    case clinician
  }

  /// The question.
  public var question: ScreenQuestion
  /// Whether the sign is there. Unanswered is not no: an unanswered question has no `ScreenAnswer`.
  public var present: Bool
  /// Who answered.
  public var by: Source
  /// When.
  public var on: CivilDay

  /// That answer.
  public init(question: ScreenQuestion, present: Bool, by: Source, on: CivilDay) {
    self.question = question
    self.present = present
    self.by = by
    self.on = on
  }
}
