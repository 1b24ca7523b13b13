/// What a plan has reached so far of the directions of the neck and of the places of a life: what was practised, what is
/// planned, and what the patient stays away from.
public struct Coverage: Hashable, Sendable {
  /// The directions, each to its side, and the places, in a fixed order; each of them has its row.
  public let rows: [Row]

  /// One direction or one place.
  public enum Part: Hashable, Sendable {
    /// A direction, and to which side where it has one: left or right.
    case direction(Direction, Side?)
    /// A place.
    case context(Context)
  }

  /// What was reached of one part.
  public struct Row: Hashable, Sendable {
    /// The part.
    public let part: Part
    /// Steps that were completed, by id.
    public let practised: [StepID]
    /// Steps of sessions that are to come and that were never completed, by id.
    public let planned: [StepID]
    /// Items that the patient avoids to some degree, has not tried since the pain began, or did not want to rate, by id.
    public let avoided: [ItemID]

    /// Whether the patient stays away from something there, and nothing of it was practised or is planned.
    public var isLeftOut: Bool { practised.isEmpty && planned.isEmpty && !avoided.isEmpty }
  }

  /// The coverage of a version of a plan.
  public init(_ plan: Plan, _ version: PlanVersion) {
    let items = plan.itemsKnown
    let done = Set(version.states.filter { $0.since != nil }.map(\.step))
    let sessions = version.schedule?.sessions.filter { $0.standing != .done } ?? []
    let planned = Set(sessions.flatMap(\.exposures).map(\.step)).subtracting(done)
    let avoided = Set(plan.assessment.ratings.filter(\.isAvoided).map(\.item))
    func parts(_ step: StepID) -> [Part] {
      (version.hierarchy?.step(step)?.demands ?? items[step]).map(Coverage.parts) ?? []
    }
    rows = Coverage.all.map { part in
      Row(
        part: part, practised: done.filter { parts($0).contains(part) }.sorted(),
        planned: planned.filter { parts($0).contains(part) }.sorted(),
        avoided: avoided.filter { parts(StepID(item: $0, change: nil)).contains(part) }.sorted())
    }
  }

  /// Every part there is.
  static let all: [Part] =
    [.direction(.flexion, nil), .direction(.extension_, nil)]
    + [Direction.lateralFlexion, .rotation].flatMap { direction in
      [Side.left, .right].map { .direction(direction, $0) }
    } + Context.allCases.map { .context($0) }

  /// The parts that demands belong to: every direction of a combined movement, and both sides of one to both.
  private static func parts(_ demands: Demands) -> [Part] {
    demands.components.flatMap { direction -> [Part] in
      guard direction.hasSide else { return [.direction(direction, nil)] }
      return switch demands.side {
      case .both: [.direction(direction, .left), .direction(direction, .right)]
      case let side: [.direction(direction, side)]
      }
    } + [.context(demands.context)]
  }
}

extension Rating {
  /// Whether the patient stays away from the item, as far as they said.
  fileprivate var isAvoided: Bool {
    avoidance.map { $0 > 0 } ?? false || unrated == .notTried || unrated == .declined
  }
}

extension Plan {
  /// What makes each step hard that an item of the plan can make.
  fileprivate var itemsKnown: [StepID: Demands] {
    let added = events.compactMap { event -> Item? in
      if case .override(let override) = event.content, case .ownStep(let item) = override.kind {
        item
      } else {
        nil
      }
    }
    var known: [StepID: Demands] = [:]
    for item in catalogue.items + assessment.ownItems + added {
      known[StepID(item: item.id, change: nil)] = item.demands
      for variant in item.variants {
        known[StepID(item: item.id, change: variant.change)] = item.demands.applying(variant.change)
      }
    }
    return known
  }
}
