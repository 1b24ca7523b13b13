import GradedExposure

extension Demands {
  /// The level of a demand in words; empty where there is none.
  func levelInWords(_ demand: Demand) -> String {
    switch demand {
    case .direction:
      direction == .combined ? parts.map(\.inWords).phrase() : direction.inWords
    case .extremity: extremity.map { LevelText.range.inWords(["percent": $0.percent]) } ?? ""
    case .arms: arms.inWords
    case .load: load.inWords
    case .speed: speed.inWords
    case .hold: hold.inWords
    case .position: position.inWords
    case .aid: aid.inWords
    case .context: context.inWords
    }
  }
}

extension Hold {
  var inWords: String {
    switch self {
    case .none: LevelText.notHeld.inWords
    case .minutes: LevelText.minutes.inWords
    default: LevelText.seconds.inWords(["seconds": seconds])
    }
  }
}

/// Levels that are worded with a number.
enum LevelText: String, TextKey {
  static let area = "level"
  case notHeld, minutes, seconds, range
}
