/// The therapist's overrides that are in force on a day, as constraints on what may be offered.
///
/// None is ever dropped silently: each ends up honoured, waiting, fulfilled, expired, ended or in conflict.
struct Constraints {
  /// In force, in the order in which they were made.
  let active: [(id: EventID, override: Override)]
  /// What is no longer in force.
  let past: [Decision]
  /// The day of each override.
  private let days: [EventID: CivilDay]

  init(_ log: CountedLog, on day: CivilDay) {
    var active: [(EventID, Override)] = []
    var past: [Decision] = []
    for (id, override, isEnded) in log.overrides(on: day) {
      if isEnded {
        past.append(Decision(.overrideEnded(entry: id)))
      } else if let until = override.until, until < day {
        past.append(Decision(.overrideExpired(entry: id, until: until)))
      } else {
        active.append((id, override))
      }
    }
    self.active = active
    self.past = past
    days = log.events.reduce(into: [:]) { $0[$1.id] = $1.on }
  }

  /// The day from which an override holds.
  func madeOn(_ id: EventID) -> CivilDay? { days[id] }

  /// What is said of the overrides while nothing at all is offered.
  var waiting: [Decision] { past + active.map { Decision(.overrideWaits(entry: $0.id)) } }

  /// Steps to be the target on that day, the latest wish first.
  func pins(on day: CivilDay) -> [(id: EventID, step: StepID)] {
    active.reversed().compactMap { id, override in
      if case .pin(let step) = override.kind, override.holds(on: day) { (id, step) } else { nil }
    }
  }

  /// Whether home practice of a step on that day goes against no override.
  func allows(_ step: Step, on day: CivilDay) -> Bool {
    refusal(of: step.id, demands: step.demands, on: day) { _ in true } == nil
  }

  /// Items of the therapist's own.
  var ownItems: [Item] {
    active.compactMap { if case .ownStep(let item) = $0.override.kind { item } else { nil } }
  }

  /// The override that keeps a step from being offered on that day, if any.
  func refusal(
    of step: StepID, demands: Demands, on day: CivilDay, completed: (StepID) -> Bool
  ) -> EventID? {
    active.first { entry in
      guard entry.override.holds(on: day) else { return false }
      return switch entry.override.kind {
      case .ban(let banned): banned == step
      case .cap(let demand, let level): demands.exceeds(level, in: demand)
      case .order(let first, let before): before == step && !completed(first)
      case .notBefore(let late, let from): late == step && day < from
      case .pin, .trials, .practice, .ownStep: false
      }
    }?.id
  }

  /// Whether a step waits for nothing but the end of an override: it is banned, capped, or comes after itself by way of
  /// others.
  func keepsBack(_ step: StepID, demands: Demands?) -> Bool {
    var waitsFor: Set<StepID> = [step]
    var last: Set<StepID> = []
    while waitsFor != last {
      last = waitsFor
      for entry in active {
        if case .order(let first, let before) = entry.override.kind, last.contains(before), first != before {
          if first == step { return true }
          waitsFor.insert(first)
        }
      }
    }
    return active.contains { entry in
      switch entry.override.kind {
      case .ban(let banned): waitsFor.contains(banned)
      case .cap(let demand, let level): demands?.exceeds(level, in: demand) ?? false
      default: false
      }
    }
  }

  /// The trials that the therapist wants of a step on a day, and the override that says so; the latest wish that holds
  /// there.
  func trials(of step: StepID, on day: CivilDay) -> (id: EventID, count: Int)? {
    latest(on: day) { kind in
      if case .trials(let wanted, let count) = kind, wanted == step { count } else { nil }
    }.map { ($0.id, $0.wish) }
  }

  /// The home practice that the therapist wants of a step on a day, and the override that says so; the latest wish that
  /// holds there.
  func practice(of step: StepID, on day: CivilDay) -> (id: EventID, practice: HomeWeek.Practice)? {
    latest(on: day) { kind -> HomeWeek.Practice? in
      guard case .practice(let wanted, let sets, let repetitions, let hold) = kind, wanted == step else {
        return nil
      }
      return HomeWeek.Practice(step: step, sets: sets, repetitions: repetitions, holdSeconds: hold)
    }.map { ($0.id, $0.wish) }
  }

  /// Whether an override in force has ended by that day.
  func isOver(_ id: EventID, by day: CivilDay) -> Bool {
    active.contains { $0.id == id && !$0.override.holds(on: day) }
  }

  /// The days in order, parted wherever a wish for home practice ends: a dose holds for whole runs of days.
  func runs(of days: [CivilDay]) -> [[CivilDay]] {
    let ends = active.compactMap { entry -> CivilDay? in
      if case .practice = entry.override.kind { entry.override.until } else { nil }
    }
    return days.reduce(into: []) { runs, day in
      if let last = runs.last?.last, !ends.contains(where: { last <= $0 && $0 < day }) {
        runs[runs.count - 1].append(day)
      } else {
        runs.append([day])
      }
    }
  }

  private func latest<Wish>(
    on day: CivilDay, _ wish: (Override.Kind) -> Wish?
  ) -> (id: EventID, wish: Wish)? {
    for entry in active.reversed() where entry.override.holds(on: day) {
      if let found = wish(entry.override.kind) { return (entry.id, found) }
    }
    return nil
  }
}

extension Override {
  /// Whether it has not expired by that day.
  fileprivate func holds(on day: CivilDay) -> Bool { until.map { $0 >= day } ?? true }
}

extension Demands {
  /// Whether an ordered demand asks for more than that level.
  fileprivate func exceeds(_ level: String, in demand: Demand) -> Bool {
    // How far a movement goes that nobody stated counts as all the way.
    if demand == .extremity, extremity == nil, direction != .none { return true }
    guard let bound = applying(DemandChange(demand: demand, level: level)) else { return false }
    return scaled(demand) > bound.scaled(demand)
  }
}
