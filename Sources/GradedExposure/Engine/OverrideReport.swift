/// What became of every override in a version: followed, waiting, fulfilled, or in conflict with what no override
/// may lift. None is left out.
struct OverrideReport {
  let decisions: [Decision]

  init(
    _ constraints: Constraints, picker: SessionPicker, belief: Belief, standing: Standing,
    hierarchy: Hierarchy,
    session: Session?, settings: TreatmentProtocol, today: CivilDay
  ) {
    let judge = Judge(
      picker: picker, belief: belief, standing: standing, hierarchy: hierarchy, session: session,
      settings: settings, today: today)
    decisions =
      constraints.past
      + constraints.active.map { id, override in
        Decision(judge.fact(id, override.kind, among: constraints))
      }
  }

  private struct Judge {
    let picker: SessionPicker
    let belief: Belief
    let standing: Standing
    let hierarchy: Hierarchy
    let session: Session?
    let settings: TreatmentProtocol
    let today: CivilDay

    /// The day of the session that is next.
    private var day: CivilDay { standing.day ?? today }

    func fact(_ id: EventID, _ kind: Override.Kind, among constraints: Constraints) -> Fact {
      switch kind {
      case .ban, .cap, .notBefore: .overrideHonoured(entry: id)
      case .order(let first, let before): order(id, first, before, constraints)
      case .pin(let step): pin(id, step)
      case .trials(let step, let count): trials(id, step, count, constraints)
      case .practice(let step, let sets, let repetitions, let hold):
        practice(id, step, (sets, repetitions, hold), constraints)
      case .ownStep(let item): ownStep(id, item)
      }
    }

    private func order(
      _ id: EventID, _ first: StepID, _ before: StepID, _ constraints: Constraints
    ) -> Fact {
      guard isOnLadder(first), isOnLadder(before) else {
        return .overrideConflict(entry: id, because: isLimited(first) ? .limit : .noStep)
      }
      // What comes first is itself kept back for good: the second would never be offered.
      let isDone = picker.steps.firstIndex(of: first).map(standing.completed.contains) ?? false
      return !isDone && constraints.keepsBack(first, demands: hierarchy.step(first)?.demands)
        ? .overrideConflict(entry: id, because: .override) : .overrideHonoured(entry: id)
    }

    private func pin(_ id: EventID, _ step: StepID) -> Fact {
      guard let at = picker.steps.firstIndex(of: step), isOnLadder(step) else {
        return .overrideConflict(entry: id, because: isLimited(step) ? .limit : .noStep)
      }
      if standing.mastered.contains(at) { return .overrideFulfilled(entry: id) }
      switch picker.refusal(of: at, in: belief, standing) {
      case .heldByJump: return .overrideConflict(entry: id, because: .jump)
      case .heldByRoad: return .overrideConflict(entry: id, because: .road)
      case .heldByMinutes: return .overrideConflict(entry: id, because: .minutes)
      case .heldByOverride: return .overrideConflict(entry: id, because: .override)
      default: break
      }
      let isTarget = session?.exposures.contains { $0.step == step && $0.role == .target } ?? false
      return isTarget ? .overrideHonoured(entry: id) : .overrideWaits(entry: id)
    }

    private func trials(_ id: EventID, _ step: StepID, _ count: Int, _ constraints: Constraints) -> Fact {
      guard isOnLadder(step) else {
        return .overrideConflict(entry: id, because: isLimited(step) ? .limit : .noStep)
      }
      if count > settings[whole: .trialsMost] { return .overrideConflict(entry: id, because: .tooMuch) }
      if constraints.isOver(id, by: day) { return .overrideWaits(entry: id) }
      if constraints.trials(of: step, on: day)?.id != id {
        return .overrideConflict(entry: id, because: .override)
      }
      guard let planned = session?.exposures.first(where: { $0.step == step && $0.role != .retrieval }) else {
        return .overrideWaits(entry: id)
      }
      return planned.trials == count
        ? .overrideHonoured(entry: id) : .overrideConflict(entry: id, because: .minutes)
    }

    private func practice(
      _ id: EventID, _ step: StepID, _ dose: (sets: Int, repetitions: Int, hold: Int),
      _ constraints: Constraints
    ) -> Fact {
      guard let known = hierarchy.step(step), known.limitedBy.isEmpty else {
        return .overrideConflict(entry: id, because: isLimited(step) ? .limit : .noStep)
      }
      let isLong = known.demands.hold == .minutes
      if dose.hold > (isLong ? 30 * 60 : known.demands.hold.seconds) {
        return .overrideConflict(entry: id, because: .hold)
      }
      let most = Int(SettingKey.practiceRepetitions.bounds.upperBound)
      if dose.repetitions > most || dose.sets > Int(SettingKey.practiceSets.bounds.upperBound) {
        return .overrideConflict(entry: id, because: .tooMuch)
      }
      if constraints.practice(of: step, on: today)?.id != id {
        return .overrideConflict(entry: id, because: .override)
      }
      let isPractised = picker.steps.firstIndex(of: step).map(standing.mastered.contains) ?? false
      return isPractised ? .overrideHonoured(entry: id) : .overrideWaits(entry: id)
    }

    private func ownStep(_ id: EventID, _ item: Item) -> Fact {
      let step = StepID(item: item.id, change: nil)
      if isOnLadder(step) { return .overrideHonoured(entry: id) }
      return .overrideConflict(entry: id, because: isLimited(step) ? .limit : .noLadder)
    }

    private func isOnLadder(_ step: StepID) -> Bool {
      hierarchy.ladders.contains { $0.rungs.contains { $0.step == step } }
    }

    private func isLimited(_ step: StepID) -> Bool { !(hierarchy.step(step)?.limitedBy.isEmpty ?? true) }
  }
}
