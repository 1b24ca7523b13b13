import GradedExposure

extension Item.Area {
  /// The area of life, as a heading.
  var inWords: String {
    switch self {
    case .movement: "plain neck movements"
    case .driving: "driving"
    case .mobility: "getting about"
    case .overhead: "looking and reaching up"
    case .selfCare: "washing and dressing"
    case .household: "household and garden"
    case .load: "lifting and carrying"
    case .desk: "desk and screens"
    case .social: "with other people"
    case .sleep: "bed and sleep"
    case .sport: "sport"
    case .leisure: "leisure"
    case .health: "health care"
    case .own: "the patient's own"
    }
  }
}

extension Item.Kind {
  var inWords: String {
    switch self {
    case .movement: "plain neck movement"
    case .activity: "daily activity"
    case .own: "the patient's own item"
    }
  }
}
