import GradedExposure

extension Demand {
  /// What the demand is, in words that fit after "what changes is".
  var inWords: String {
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
  var inWords: String {
    switch self {
    case .contact: "contact"
    case .axialLoad: "weight on the head"
    case .impact: "sudden jolts"
    case .vestibular: "something that brings on dizziness"
    }
  }

  /// Whether an item brings it, as a clinician is asked.
  var question: String {
    switch self {
    case .contact: "Does it bring contact, as in a tackle?"
    case .axialLoad: "Does it put weight on the head, as in a headstand?"
    case .impact: "Does it bring sudden jolts, as in running or on a rollercoaster?"
    case .vestibular: "Does it bring on dizziness, as with the eyes closed?"
    }
  }
}
