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
    /// Steps that were refused the last time, or not tried since the neck pain began as the patient says, and not met
    /// to their end since. A step can be planned and avoided.
    public let avoided: [StepID]

    static func all(_ plan: Plan, log: CountedLog) -> [Coverage] {
      let demands = demands(plan, log: log)
      var practised: Set<StepID> = []
      var refused: Set<StepID> = []
      for exposure in Occasion.all(log).flatMap(\.exposures) where !exposure.isNoData {
        if exposure.isCompleted { practised.insert(exposure.step) }
        if exposure.wasRefused { refused.insert(exposure.step) } else { refused.remove(exposure.step) }
      }
      let rungs = Set(plan.current?.hierarchy?.ladders.flatMap(\.rungs).map(\.step) ?? [])
      let untried = Set(
        plan.assessment.ratings.filter { $0.unrated == .notTried }.map { StepID(item: $0.item, change: nil) })
      let avoided = refused.union(untried.subtracting(practised))
      let planned = rungs.subtracting(practised)
      let steps = practised.union(planned).union(avoided).sorted()
      let cells = Dictionary(
        grouping: steps.compactMap { step in demands[step].map { (step, Cell($0)) } }, by: \.1)
      return cells.map { cell, those in
        let steps = those.map(\.0)
        return Coverage(
          direction: cell.direction, side: cell.side, context: cell.context,
          practised: steps.filter(practised.contains), planned: steps.filter(planned.contains),
          avoided: steps.filter(avoided.contains))
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

    /// What every step that the plan knows asks for.
    private static func demands(_ plan: Plan, log: CountedLog) -> [StepID: Demands] {
      let added = log.events.compactMap { event -> Item? in
        guard case .override(let override) = event.content, case .ownStep(let item) = override.kind else {
          return nil
        }
        return item
      }
      var demands: [StepID: Demands] = [:]
      for item in plan.catalogue.items + plan.assessment.ownItems + added {
        demands[StepID(item: item.id, change: nil)] = item.demands
        for variant in item.variants {
          demands[StepID(item: item.id, change: variant.change)] = item.demands.applying(variant.change)
        }
      }
      return demands
    }
  }
}
