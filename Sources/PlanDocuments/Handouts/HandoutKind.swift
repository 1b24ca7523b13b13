/// Whom a handout is for.
public enum HandoutKind: String, CaseIterable, Hashable, Sendable {
  /// The patient: plain words, the next tasks, and no predicted number.
  case patient
  /// The clinician: numbers, reasons and what is still to decide.
  case clinician
  /// The clinician at the next visit: what the plan will do in each case.
  case card
}
