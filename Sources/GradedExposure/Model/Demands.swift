/// One of the things that make a movement hard.
///
/// Direction, arm position, weight bearing and extremity are the published design of the PFActS-C
/// (Turk 2008); the others come from the literature on neck movement and fear.
public enum Demand: String, CaseIterable, Hashable, Sendable, Codable {
  case direction, extremity, arms, load, speed, hold, position, aid, context

  /// The demands in which more is harder, in the order in which the fear map reads them.
  public static let ordered: [Demand] = [.extremity, .speed, .load, .arms, .context]
}

/// One demand set to another level than the item's own.
public struct DemandChange: Hashable, Sendable, Codable {
  /// Which demand.
  public var demand: Demand
  /// The new level, in its document spelling.
  public var level: String

  /// That demand at that level.
  public init(demand: Demand, level: String) {
    self.demand = demand
    self.level = level
  }
}

/// Everything that makes a movement or activity hard, as levels.
public struct Demands: Hashable, Sendable, Codable {
  /// The direction; `combined` names its `parts`.
  public var direction: Direction
  /// The directions that a combined movement joins; empty otherwise.
  public var parts: [Direction]
  /// The side; present exactly when the direction, or a part of it, has one.
  public var side: Side?
  /// How far; absent exactly when there is no direction.
  public var extremity: Extremity?
  /// Where the arms are.
  public var arms: Arms
  /// What is carried.
  public var load: Load
  /// How fast.
  public var speed: Speed
  /// How long it is held.
  public var hold: Hold
  /// The starting position.
  public var position: Position
  /// The safety behaviour in use.
  public var aid: Aid
  /// Where it happens.
  public var context: Context

  /// These demands; what is not given is the plain level: arms by the side, the head's own weight, slow, no
  /// hold, sitting, no aid, in the clinic.
  public init(
    direction: Direction, parts: [Direction] = [], side: Side? = nil, extremity: Extremity? = nil,
    arms: Arms = .bySide, load: Load = .headOnly, speed: Speed = .slow, hold: Hold = .none,
    position: Position = .sitting, aid: Aid = .none, context: Context = .clinic
  ) {
    self.direction = direction
    self.parts = parts
    self.side = side
    self.extremity = extremity
    self.arms = arms
    self.load = load
    self.speed = speed
    self.hold = hold
    self.position = position
    self.aid = aid
    self.context = context
  }

  /// The single directions that the movement is made of; none for a task without a direction.
  public var components: [Direction] {
    switch direction {
    case .none: []
    case .combined: parts
    default: [direction]
    }
  }

  /// Whether side and extremity are present exactly where the direction calls for them.
  public var isCoherent: Bool {
    (side != nil) == components.contains(where: \.hasSide) && (extremity == nil) == (direction == .none)
      && (direction == .combined
        ? Set(parts).count >= 2 && Set(parts).count == parts.count && !parts.contains(.combined)
          && !parts.contains(.none) : parts.isEmpty)
  }

  /// The same demands with one set to another level, or nil where the level does not exist.
  public func applying(_ change: DemandChange) -> Demands? {
    var changed = self
    func set<Level: RawRepresentable<String>>(_ path: WritableKeyPath<Demands, Level>) -> Demands? {
      guard let level = Level(rawValue: change.level) else { return nil }
      changed[keyPath: path] = level
      return changed
    }
    switch change.demand {
    case .direction: return nil
    case .extremity:
      guard let level = Extremity(rawValue: change.level), extremity != nil else { return nil }
      changed.extremity = level
      return changed
    case .arms: return set(\.arms)
    case .load: return set(\.load)
    case .speed: return set(\.speed)
    case .hold: return set(\.hold)
    case .position: return set(\.position)
    case .aid: return set(\.aid)
    case .context: return set(\.context)
    }
  }

  /// The level of a demand in its document spelling; empty for a missing extremity.
  public func level(of demand: Demand) -> String {
    switch demand {
    case .direction: direction.rawValue
    case .extremity: extremity?.rawValue ?? ""
    case .arms: arms.rawValue
    case .load: load.rawValue
    case .speed: speed.rawValue
    case .hold: hold.rawValue
    case .position: position.rawValue
    case .aid: aid.rawValue
    case .context: context.rawValue
    }
  }

  /// An ordered demand's level on 0...1; 0 for a demand that is not ordered.
  func scaled(_ demand: Demand) -> Double {
    switch demand {
    case .extremity: extremity?.scaled ?? 0
    case .speed: speed.scaled
    case .load: load.scaled
    case .arms: arms.scaled
    case .context: context.scaled
    case .direction, .hold, .position, .aid: 0
    }
  }
}
