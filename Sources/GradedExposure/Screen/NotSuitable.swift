/// Why graded exposure is not the thing to do now, whatever the red flags say.
public enum NotSuitable: String, CaseIterable, Hashable, Sendable, Codable {
  /// Thoughts of suicide or self-harm: the crisis pathway the same day.
  case crisis
  /// The patient is under 18.
  case underAge = "under-age"
  /// The patient does not agree to it.
  case consentDeclined = "consent-declined"
  /// An injury in its first weeks: usual activity and reassurance, no ladder.
  case acuteInjury = "acute-injury"
  /// Cues of a trauma that nobody treats: jointly with a psychologist.
  case traumaCues = "trauma-cues"
  /// Fear, expected harm and avoidance are all low.
  case lowFear = "low-fear"
}
