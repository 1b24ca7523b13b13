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
    /// Steps that were met to their end at least once, by id.
    public let practised: [StepID]
    /// Steps on a ladder that were not, by id.
    public let planned: [StepID]
    /// Steps that were refused the last time, or that the patient stays away from or has not tried, by id.
    public let avoided: [StepID]
    /// Whether the patient said of any step there whether they stay away from it; where not, that none is avoided says
    /// nothing.
    public let isAvoidanceTold: Bool

    /// Whether the patient stays away from something there, and nothing of it was practised or is planned.
    public var isLeftOut: Bool { practised.isEmpty && planned.isEmpty && !avoided.isEmpty }
  }

  /// The coverage of a plan's version in force.
  public init(_ plan: Plan) {
    let covered = CoveredSteps(plan, log: CountedLog(plan.events))
    func steps(_ steps: Set<StepID>, of part: Part) -> [StepID] {
      steps.filter { covered.demands[$0].map(Coverage.parts)?.contains(part) ?? false }.sorted()
    }
    rows = Coverage.all.map { part in
      Row(
        part: part, practised: steps(covered.practised, of: part), planned: steps(covered.planned, of: part),
        avoided: steps(covered.avoided, of: part), isAvoidanceTold: !steps(covered.asked, of: part).isEmpty)
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
