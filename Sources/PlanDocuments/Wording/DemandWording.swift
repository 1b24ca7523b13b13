public import GradedExposure

extension Demand {
  /// What the demand is, in words that fit after "what changes is".
  public var inWords: String {
    switch self {
    case .direction: "the direction"
    case .extremity: "how far"
    case .arms: "where the arms are"
    case .load: "what is carried"
    case .speed: "how fast"
    case .hold: "how long it is held"
    case .position: "the starting position"
    case .aid: "the aid in use"
    case .context: "where it happens"
    }
  }
}

extension Strain {
  /// What the strain is, in words.
  public var inWords: String {
    switch self {
    case .contact: "contact"
    case .axialLoad: "weight on the head"
    case .impact: "sudden jolts"
    case .vestibular: "something that brings on dizziness"
    }
  }
}
