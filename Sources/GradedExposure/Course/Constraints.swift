/// The therapist's overrides that are in force on a day, as constraints on what may be offered.
///
/// None is ever dropped silently: each ends up honoured, waiting, fulfilled, expired, ended or in conflict.
struct Constraints {
  /// In force, in the order in which they were made.
  let active: [(id: EventID, override: Override)]
  /// What is no longer in force.
  let past: [Decision]

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
  }

  /// Steps to be the target, the latest wish first.
  var pins: [(id: EventID, step: StepID)] {
    active.reversed().compactMap { id, override in
      if case .pin(let step) = override.kind { (id, step) } else { nil }
    }
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
      switch entry.override.kind {
      case .ban(let banned): banned == step
      case .cap(let demand, let level): demands.exceeds(level, in: demand)
      case .order(let first, let before): before == step && !completed(first)
      case .notBefore(let late, let from): late == step && day < from
      case .pin, .trials, .practice, .ownStep: false
      }
    }?.id
  }

  /// The trials that the therapist wants of a step; the latest wish.
  func trials(of step: StepID) -> Int? { trialsWish(of: step)?.count }

  /// The override that says so.
  func trialsEntry(of step: StepID) -> EventID? { trialsWish(of: step)?.id }

  private func trialsWish(of step: StepID) -> (id: EventID, count: Int)? {
    active.reversed().lazy.compactMap { id, override -> (EventID, Int)? in
      if case .trials(let wanted, let count) = override.kind, wanted == step { (id, count) } else { nil }
    }.first
  }

  /// The home practice that the therapist wants of a step; the latest wish.
  func practice(of step: StepID) -> HomeWeek.Practice? {
    active.reversed().lazy.compactMap { entry -> HomeWeek.Practice? in
      guard case .practice(let wanted, let sets, let repetitions, let hold) = entry.override.kind,
        wanted == step
      else { return nil }
      return HomeWeek.Practice(step: step, sets: sets, repetitions: repetitions, holdSeconds: hold)
    }.first
  }
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
