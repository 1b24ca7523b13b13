/// An answer to one criterion of a screen, with who said so and when.
public struct ScreenAnswer: Hashable, Sendable, Codable {
  /// Who answered.
  public enum Source: String, CaseIterable, Hashable, Sendable, Codable {
    /// The patient, about their history.
    case patient
    /// A clinician, from an examination or the record.
    case clinician
  }

  /// The criterion.
  public var finding: ScreenFinding
  /// Whether it is there. Unanswered is not no: an unanswered criterion has no `ScreenAnswer`.
  public var present: Bool
  /// Who answered.
  public var by: Source
  /// The clinician who answered, by name or initials; nil where nobody said. Never the patient.
  public var author: String?
  /// When.
  public var on: CivilDay
  /// The number that was measured, where one is.
  public var value: Int?
  /// The day that belongs to the answer, where one does: of the operation, or of the surgeon's consent.
  public var day: CivilDay?

  /// That answer.
  public init(
    finding: ScreenFinding, present: Bool, by: Source, author: String? = nil, on: CivilDay, value: Int? = nil,
    day: CivilDay? = nil
  ) {
    self.finding = finding
    self.present = present
    self.by = by
    self.author = author
    self.on = on
    self.value = value
    self.day = day
  }
}
