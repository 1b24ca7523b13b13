/// The direction that the head moves in.
public enum Direction: String, CaseIterable, Hashable, Sendable, Codable {
  case flexion
  case extension_ = "extension"
  case lateralFlexion = "lateral-flexion"
  case rotation
  case combined
  case none

  /// Whether a movement in this direction goes to a side.
  public var hasSide: Bool { self == .lateralFlexion || self == .rotation }
}

/// The patient's own left or right, or both in one task.
public enum Side: String, CaseIterable, Hashable, Sendable, Codable {
  case left, right, both
}

/// A level of an ordered demand: the later in `allCases`, the harder.
protocol OrderedLevel: CaseIterable, RawRepresentable<String>, Hashable, Sendable, Codable {
  /// 0 for the easiest level to 1 for the hardest.
  var scaled: Double { get }
}

extension OrderedLevel {
  /// The rank among all levels, from 0 to 1.
  var scaled: Double {
    var rank = 0
    for (index, level) in Self.allCases.enumerated() where level == self { rank = index }
    return Double(rank) / Double(max(1, Self.allCases.count - 1))
  }
}

/// How far, in percent of the patient's own current active range in that direction.
public enum Extremity: String, OrderedLevel {
  case quarter = "25"
  case half = "50"
  case threeQuarters = "75"
  case nine = "90"
  case full = "100"

  /// Percent of the own range, 25...100.
  public var percent: Int {
    switch self {
    case .quarter: 25
    case .half: 50
    case .threeQuarters: 75
    case .nine: 90
    case .full: 100
    }
  }

  /// The share of the range itself, not the rank: 25 % counts as 0.25.
  var scaled: Double { Double(percent) / 100 }
}

/// Where the arms are.
public enum Arms: String, OrderedLevel {
  case supported
  case bySide = "by-side"
  case forward
  case overhead
}

/// What the neck or the hands carry.
public enum Load: String, OrderedLevel {
  case headSupported = "head-supported"
  case headOnly = "head-only"
  case upTo1kg = "up-to-1kg"
  case from2to5kg = "2-5kg"
  case over5kg = "over-5kg"
}

/// How fast.
public enum Speed: String, OrderedLevel {
  case slow, normal, quick
  case asFastAsPossible = "as-fast-as-possible"
}

/// Where it happens, from the clinic to sport.
public enum Context: String, OrderedLevel {
  case clinic, home
  case workOrPublic = "work-or-public"
  case passenger
  case quietRoad = "quiet-road"
  case traffic, sport

  /// Whether it takes place on a road, at the wheel or as a passenger (ROAD-1).
  public var isOnRoad: Bool { [.passenger, .quietRoad, .traffic].contains(self) }
}

/// How long the end position is held. Not ordered: whether longer is harder differs between patients.
public enum Hold: String, CaseIterable, Hashable, Sendable, Codable {
  case none
  case seconds2 = "2s"
  case seconds5 = "5s"
  case seconds10 = "10s"
  case seconds30 = "30s"
  case minutes

  /// Seconds held in one repetition; a hold of minutes counts as 60.
  public var seconds: Int {
    switch self {
    case .none: 0
    case .seconds2: 2
    case .seconds5: 5
    case .seconds10: 10
    case .seconds30: 30
    case .minutes: 60
    }
  }
}

/// The starting position. Not ordered.
public enum Position: String, CaseIterable, Hashable, Sendable, Codable {
  case lying
  case sittingSupported = "sitting-supported"
  case sitting, standing, walking
}

/// A safety behaviour in use. Not ordered.
public enum Aid: String, CaseIterable, Hashable, Sendable, Codable {
  case none, collar
  case handOnHead = "hand-on-head"
  case bracing, mirrors
}
