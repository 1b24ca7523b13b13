/// Which steps of a plan were practised, are planned, and are avoided, as everything that speaks of coverage counts them.
struct CoveredSteps {
  /// Steps that were met to their end at least once.
  let practised: Set<StepID>
  /// Steps on a ladder of the plan in force that were not.
  let planned: Set<StepID>
  /// Steps that were refused the last time, or that the patient stays away from to some degree or has not tried since the
  /// neck pain began, as they say, and not met to their end since. A step can be planned and avoided.
  let avoided: Set<StepID>
  /// Steps of which the patient said whether they stay away from them, or that were refused.
  let asked: Set<StepID>
  /// What every step that the plan knows asks for.
  let demands: [StepID: Demands]

  init(_ plan: Plan, log: CountedLog) {
    var practised: Set<StepID> = []
    var refused: Set<StepID> = []
    for exposure in Occasion.all(log).flatMap(\.exposures) where !exposure.isNoData {
      if exposure.isCompleted { practised.insert(exposure.step) }
      if exposure.wasRefused { refused.insert(exposure.step) } else { refused.remove(exposure.step) }
    }
    let rungs = Set(plan.current?.hierarchy?.ladders.flatMap(\.rungs).map(\.step) ?? [])
    let told = plan.assessment.ratings.filter { $0.unrated == .notTried || $0.avoidance != nil }
    let stayedAway = told.filter { $0.unrated == .notTried || $0.avoidance.map { $0 > 0 } ?? false }
    self.practised = practised
    planned = rungs.subtracting(practised)
    avoided = refused.union(Set(stayedAway.map { StepID(item: $0.item, change: nil) }).subtracting(practised))
    asked = avoided.union(told.map { StepID(item: $0.item, change: nil) })
    demands = CoveredSteps.demands(plan, log)
  }

  private static func demands(_ plan: Plan, _ log: CountedLog) -> [StepID: Demands] {
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
