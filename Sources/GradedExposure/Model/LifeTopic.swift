/// A side of the patient's life with one question of its own, in the order in which they are asked.
///
/// These are our questions, no questionnaire: a level has no norm and no threshold.
public enum LifeTopic: String, CaseIterable, Hashable, Comparable, Sendable, Codable {
  /// What matters to the patient.
  case values
  /// Home and work.
  case homeAndWork = "home-and-work"
  /// What a scan made the patient believe.
  case scans
  /// What a clinician said and the patient came to believe.
  case clinicians
  /// How people around respond to pain.
  case others
  /// Sleep; level 10 is very well.
  case sleep
  /// Stress; level 10 is the most.
  case stress
  /// Mood; level 10 is very good.
  case mood
  /// Good days, bad days and what is done on them.
  case pacing
  /// Relationships and intimacy.
  case relationships
  /// Groups that support the patient.
  case supportGroups = "support-groups"

  /// Whether a level is asked for.
  public var hasLevel: Bool { [.sleep, .stress, .mood].contains(self) }

  /// In the order in which they are asked.
  public static func < (left: LifeTopic, right: LifeTopic) -> Bool { left.place < right.place }

  private var place: Int { LifeTopic.allCases.firstIndex(of: self) ?? 0 }
}
