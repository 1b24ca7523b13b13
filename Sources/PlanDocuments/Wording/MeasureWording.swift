import GradedExposure

extension OutcomeTotal.Measure {
  /// The questionnaire with the unit and ends of its total.
  var inWords: String {
    switch self {
    case .pain: "pain (NPRS), 0 to 10, 10 the worst"
    case .function: "own activities (PSFS), 0 to 10, 10 as before the problem"
    case .functionInverted: "own activities (PSFS 2.0), 0 to 10, 10 unable"
    case .disability: "Neck Disability Index in points, 0 to 50, 50 the worst"
    case .disabilityPercent: "Neck Disability Index in percent, 0 to 100, 100 the worst"
    case .kinesiophobia17: "Tampa Scale, 17 items, 17 to 68, 68 the most fear"
    case .kinesiophobia13: "Tampa Scale, 13 items, 13 to 52, 52 the most fear"
    case .kinesiophobia11: "Tampa Scale, 11 items, 11 to 44, 44 the most fear"
    case .catastrophizing: "Pain Catastrophizing Scale, 0 to 52, 52 the worst"
    }
  }
}
