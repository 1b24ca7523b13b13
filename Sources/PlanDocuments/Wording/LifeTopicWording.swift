public import GradedExposure

extension LifeTopic {
  /// What was asked about, for a clinician.
  public var inWords: String {
    switch self {
    case .values: "what matters"
    case .homeAndWork: "home and work"
    case .scans: "beliefs from scans"
    case .clinicians: "beliefs from clinicians"
    case .others: "how others respond"
    case .sleep: "sleep"
    case .stress: "stress"
    case .mood: "mood"
    case .pacing: "good and bad days"
    case .relationships: "relationships and intimacy"
    case .supportGroups: "support groups"
    }
  }

  /// Which end of a level is which; nil for a topic without one.
  public var ends: String? {
    switch self {
    case .sleep: "0 is very badly, 10 very well"
    case .stress: "0 is none, 10 the most"
    case .mood: "0 is very low, 10 very good"
    default: nil
    }
  }
}
