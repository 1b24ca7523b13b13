/// Why home practice stays as it is.
public enum PracticeStay: String, CaseIterable, Hashable, Sendable, Codable {
  /// Pain had risen too much by the next day, or more pain outlasted 24 hours.
  case pain
  /// Not every day of the week was done in full.
  case unfinished
  /// Nobody said what the pain was on a next day.
  case notSaid = "not-said"
  /// No protocol goes higher.
  case highest
}
