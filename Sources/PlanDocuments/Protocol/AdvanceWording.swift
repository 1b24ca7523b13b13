import GradedExposure

extension AdvanceRule {
  /// By what a step counts as mastered, with the protocol's numbers.
  func inWords(_ settings: TreatmentProtocol) -> String {
    let (peak, after) = (settings[whole: .masteryPeak], settings[whole: .masteryAfter])
    let share = Int((settings[.masteryShare] * 100).rounded())
    let fear =
      "fear of \(peak) or less at the peak and \(after) or less at the end, or both at \(share)% of the starting "
      + "height or less"
    return switch self {
    case .expectancy:
      "expected harm of \(settings[whole: .masteryHarm]) or less on "
        + settings[whole: .masteryDays].counting("day", "separate days")
        + "; where no expected harm was recorded, " + fear
    case .fearFallen: fear
    case .fearHalved: "fear at the peak and at the end at \(share)% of the starting height or less"
    case .fearLow: "fear of 20 or less at the peak and at the end"
    case .harmNone: "expected harm under 5, once"
    }
  }

  /// How well it is supported.
  var status: EvidenceStatus {
    switch self {
    case .expectancy, .fearFallen: .design
    case .fearHalved, .fearLow: .secondary
    case .harmNone: .unverified
    }
  }

  /// Where it comes from.
  var source: String {
    switch self {
    case .expectancy: "Design choice; the direction after Pittig 2023, the bounds ours."
    case .fearFallen: "Design choice; the rule that was simulated."
    case .fearHalved: "A convention of self-help pages."
    case .fearLow: "Self-help pages."
    case .harmNone: "Remembered, not verified."
    }
  }
}
