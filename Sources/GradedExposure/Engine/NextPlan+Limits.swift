/// What was done though a limit forbade it on that very day.
extension NextPlan {
  /// One reason for each step and day among the entries that came since the version before; the limits are those of the
  /// day, with what was answered and cleared by then.
  func doneDespiteLimits(_ fresh: Set<EventID>) -> [Decision] {
    var gates: [CivilDay: [Gate]] = [:]
    var seen: Set<Met> = []
    var decisions: [Decision] = []
    for met in log.events.filter({ fresh.contains($0.id) }).flatMap(Met.all) where seen.insert(met).inserted {
      let inForce = gates[met.on] ?? self.gates(on: met.on)
      gates[met.on] = inForce
      let broken = forbidding(met.step, inForce)
      if !broken.isEmpty {
        decisions.append(Decision(.doneDespiteLimit(on: met.on, gates: broken), step: met.step))
      }
    }
    return decisions
  }

  private func gates(on day: CivilDay) -> [Gate] {
    let then = CountedLog(log.events.filter { $0.on <= day })
    let known = plan.assessment.updated(by: then, on: day, ownItems: [])
    return Screening(known, clearances: then.clearances(of: known, on: day), on: day, settings: settings)
      .gates
  }

  private func forbidding(_ step: StepID, _ gates: [Gate]) -> [Gate] {
    for item in plan.catalogue.items + assessment.ownItems where item.id == step.item {
      for variant in [nil] + item.variants {
        if let form = Candidate(item, as: variant, gates: gates), form.id == step { return form.forbiddenBy }
      }
    }
    return []
  }

  /// A step that was done, to its end or not, on a day.
  private struct Met: Hashable {
    let step: StepID
    let on: CivilDay

    static func all(_ event: Event) -> [Met] {
      switch event.content {
      case .session(let record):
        record.trials.filter { $0.outcome != .notDone }.map { Met(step: $0.step, on: event.on) }
      case .home(let record):
        record.rows.filter { $0.practice.outcome != .notDone }.map { Met(step: $0.practice.step, on: $0.on) }
      default: []
      }
    }
  }
}
