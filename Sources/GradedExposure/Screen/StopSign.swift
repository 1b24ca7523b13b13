/// A sign that is asked about at every recorded session; one that is there stops the plan.
///
/// The list and its urgency are our design on seen patterns (`safety_screening` S10, S11, S16, S26, S29).
public enum StopSign: String, CaseIterable, Hashable, Comparable, Sendable, Codable {
  case strokeSigns = "stroke-signs"
  case collapse
  case thunderclapHeadache = "thunderclap-headache"
  case suddenWeakness = "sudden-weakness"
  case bladderOrSaddle = "bladder-or-saddle"
  case crisis
  case newNumbness = "new-numbness"
  case spreadingArmPain = "spreading-arm-pain"
  case gaitChange = "gait-change"
  case newDizziness = "new-dizziness"
  case unlikeAnyOther = "unlike-any-other"
  case fallOrCrash = "fall-or-crash"
  case feverOrUnwell = "fever-or-unwell"

  /// How soon, and by whom.
  public enum Urgency: String, CaseIterable, Hashable, Sendable, Codable {
    /// Emergency services now.
    case emergencyNow = "emergency-now"
    /// The crisis pathway the same day.
    case crisisSameDay = "crisis-same-day"
    /// A clinician the same day.
    case sameDay = "same-day"
  }

  /// How soon, and by whom.
  public var urgency: Urgency {
    switch self {
    case .strokeSigns, .collapse, .thunderclapHeadache, .suddenWeakness, .bladderOrSaddle: .emergencyNow
    case .crisis: .crisisSameDay
    case .newNumbness, .spreadingArmPain, .gaitChange, .newDizziness, .unlikeAnyOther, .fallOrCrash,
      .feverOrUnwell:
      .sameDay
    }
  }

  /// The most urgent first.
  public static func < (left: StopSign, right: StopSign) -> Bool {
    let order = allCases
    return (order.firstIndex(of: left) ?? 0) < (order.firstIndex(of: right) ?? 0)
  }
}
