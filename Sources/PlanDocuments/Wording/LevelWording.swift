import GradedExposure

extension Demands {
  /// The level of a demand in words; empty where there is none.
  func levelInWords(_ demand: Demand) -> String {
    switch demand {
    case .direction:
      direction == .combined ? parts.map(\.inWords).phrase() : direction.inWords
    case .extremity: extremity.map { "\($0.percent)% of range" } ?? ""
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

extension Direction {
  var inWords: String {
    switch self {
    case .flexion: "looking down"
    case .extension_: "looking up"
    case .lateralFlexion: "tilting"
    case .rotation: "turning"
    case .combined: "joined movements"
    case .none: "no direction"
    }
  }
}

extension Arms {
  var inWords: String {
    switch self {
    case .supported: "supported"
    case .bySide: "by the side"
    case .forward: "out in front"
    case .overhead: "overhead"
    }
  }
}

extension Load {
  var inWords: String {
    switch self {
    case .headSupported: "nothing, the head supported"
    case .headOnly: "the head alone"
    case .upTo1kg: "up to 1 kg"
    case .from2to5kg: "2 to 5 kg"
    case .over5kg: "over 5 kg"
    }
  }
}

extension Speed {
  var inWords: String {
    switch self {
    case .slow: "slowly"
    case .normal: "at a normal pace"
    case .quick: "quickly"
    case .asFastAsPossible: "as fast as possible"
    }
  }
}

extension Hold {
  var inWords: String {
    switch self {
    case .none: "not held"
    case .minutes: "minutes"
    default: "\(seconds) seconds"
    }
  }
}

extension Position {
  var inWords: String {
    switch self {
    case .lying: "lying"
    case .sittingSupported: "sitting, supported"
    case .sitting: "sitting"
    case .standing: "standing"
    case .walking: "walking"
    }
  }
}

extension Aid {
  var inWords: String {
    switch self {
    case .none: "none"
    case .collar: "a collar"
    case .handOnHead: "a hand on the head"
    case .bracing: "bracing"
    case .mirrors: "mirrors"
    }
  }
}

extension Context {
  var inWords: String {
    switch self {
    case .clinic: "in the clinic"
    case .home: "at home"
    case .workOrPublic: "at work or in public"
    case .passenger: "as a passenger"
    case .quietRoad: "on a quiet road"
    case .traffic: "in traffic"
    case .sport: "in sport"
    }
  }
}
