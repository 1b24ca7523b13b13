@testable import GradedExposure

/// What a log says, read once more and simply, for what a version may offer.
struct CourseLog {
  /// The entries that count.
  let events: [Event]
  let endedOn: [EventID: CivilDay]

  init(_ log: [Event]) {
    func isInError(_ event: Event) -> Bool {
      log.contains { other in
        if case .enteredInError(event.id, _) = other.content { !isInError(other) } else { false }
      }
    }
    let counted = log.filter { !isInError($0) }
    events = counted
    endedOn = counted.reduce(into: [:]) { ended, event in
      if case .ended(let id, _) = event.content { ended[id] = min(event.on, ended[id] ?? event.on) }
    }
  }

  /// The trials of every visit and every day at home.
  var trials: [(on: CivilDay, isHome: Bool, trial: TrialRecord)] {
    events.flatMap { event -> [(CivilDay, Bool, TrialRecord)] in
      switch event.content {
      case .session(let record): record.trials.map { (event.on, false, $0) }
      case .home(let record): record.rows.map { ($0.on, true, $0.practice) }
      default: []
      }
    }
  }

  /// Steps that count for the jump bound: done at least once on a day on which nothing feared happened with it,
  /// and with nothing that protects.
  var completed: Set<StepID> {
    var steps: Set<StepID> = []
    for visit in occasions {
      for (step, trials) in Dictionary(grouping: visit, by: \.step)
      where !trials.contains(where: { $0.fearedOutcomeHappened == true && $0.outcome != .notDone })
        && trials.contains(where: {
          [.done, .unplanned].contains($0.outcome) && $0.safetyBehaviourUsed != true
        })
      { steps.insert(step) }
    }
    return steps
  }

  private var occasions: [[TrialRecord]] {
    let visits = events.compactMap { event -> [TrialRecord]? in
      if case .session(let record) = event.content { record.trials } else { nil }
    }
    let home = Dictionary(grouping: trials.filter(\.isHome), by: \.on).values.map { $0.map(\.trial) }
    return visits + home
  }

  /// Steps that were done at all.
  var done: Set<StepID> {
    Set(trials.filter { [.done, .unplanned].contains($0.trial.outcome) }.map(\.trial.step))
  }

  /// The overrides that hold on a day, as seen from the day on which the plan was made.
  func overrides(on day: CivilDay, madeOn today: CivilDay) -> [(id: EventID, override: Override)] {
    events.compactMap { event in
      guard case .override(let override) = event.content, override.until.map({ $0 >= day }) ?? true,
        endedOn[event.id].map({ $0 > today }) ?? true
      else { return nil }
      return (event.id, override)
    }
  }

  /// Whether a sign is open on that day.
  func isStopped(on day: CivilDay) -> Bool {
    let cleared = events.compactMap { event -> (on: CivilDay, clearance: Clearance)? in
      if case .clearance(let clearance) = event.content { (event.on, clearance) } else { nil }
    }
    return events.contains { event in
      let signs: [StopSign] =
        switch event.content {
        case .session(let record): record.signs
        case .home(let record): record.signs
        default: []
        }
      return signs.contains { sign in
        !cleared.contains {
          $0.on >= event.on && $0.clearance.signs.contains(sign) && $0.clearance.until >= day
        }
      }
    }
  }
}

extension PlanVersion {
  /// Every step that is offered in a session, with its day and role, and whether its session is firm.
  var offered: [(step: StepID, on: CivilDay, exposure: PlannedExposure, isFirm: Bool)] {
    (schedule?.sessions ?? []).flatMap { session in
      session.exposures.map { ($0.step, session.date, $0, session.standing == .firm) }
    }
  }

  /// Every step of home practice, with its days.
  var practised: [(days: [CivilDay], practice: HomeWeek.Practice)] {
    (schedule?.homeWeeks ?? []).flatMap { week in week.movements.map { (week.days, $0) } }
  }
}
