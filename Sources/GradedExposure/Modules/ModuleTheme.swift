/// One of the six themes of psychological care for people with neck pain.
public enum ModuleTheme: String, CaseIterable, Hashable, Sendable, Codable {
  /// What thoughts and the body's alarm do to pain.
  case mindAndBody = "mind-and-body"
  /// Hard days, and the time after the course.
  case coping
  /// How much is done in a day.
  case movement
  /// Nights.
  case sleep
  /// Stress, and what is good in a day.
  case stress
  /// Other people.
  case relationships
}
