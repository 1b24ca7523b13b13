extension CourseProgress {
  /// A direction to a side in one context: what of it was practised, what is planned, and what is avoided.
  public struct Coverage: Hashable, Sendable {
    /// The direction.
    public let direction: Direction
    /// The side; nil where the direction has none.
    public let side: Side?
    /// Where it happens.
    public let context: Context
    /// Steps that were met to their end at least once.
    public let practised: [StepID]
    /// Steps on a ladder of the plan in force that were not.
    public let planned: [StepID]
    /// Steps that were refused the last time, or that the patient stays away from or has not tried, and not met to their
    /// end since. A step can be planned and avoided.
    public let avoided: [StepID]
    /// Whether the patient said of any step there whether they stay away from it; where not, that none is avoided says
    /// nothing.
    public let isAvoidanceTold: Bool

    static func all(_ plan: Plan, log: CountedLog) -> [Coverage] {
      let covered = CoveredSteps(plan, log: log)
      let steps = covered.practised.union(covered.planned).union(covered.avoided).sorted()
      let asked = Set(covered.asked.compactMap { covered.demands[$0].map(Cell.init) })
      let cells = Dictionary(
        grouping: steps.compactMap { step in covered.demands[step].map { (step, Cell($0)) } }, by: \.1)
      return cells.map { cell, those in
        let steps = those.map(\.0)
        return Coverage(
          direction: cell.direction, side: cell.side, context: cell.context,
          practised: steps.filter(covered.practised.contains),
          planned: steps.filter(covered.planned.contains),
          avoided: steps.filter(covered.avoided.contains), isAvoidanceTold: asked.contains(cell))
      }.sorted { $0.place.lexicographicallyPrecedes($1.place) }
    }

    private struct Cell: Hashable {
      let direction: Direction
      let side: Side?
      let context: Context

      init(_ demands: Demands) {
        direction = demands.direction
        side = demands.side
        context = demands.context
      }
    }

    private var place: [Int] {
      [
        Direction.allCases.firstIndex(of: direction) ?? 0, side.flatMap(Side.allCases.firstIndex) ?? -1,
        Context.allCases.firstIndex(of: context) ?? 0,
      ]
    }
  }
}
