/// What the course says about the next session.
extension Course {
  /// Whether another step was completed on a later day.
  func completedElse(than step: StepID, after day: CivilDay) -> Bool {
    steps.contains { $0.key != step && ($0.value.lastCompleted ?? day) > day }
  }

  /// The hardest step of the last visit that is to be met again, with the visits in a row that held it.
  var kept: (step: StepID, times: Int)? {
    guard let last = visits.last else { return nil }
    let again = last.exposures.map(\.step).filter { steps[$0]?.verdict?.verdict == .repeatStep }
    let hardest = again.max { (baseline($0), $1) < (baseline($1), $0) }
    return hardest.map { step in
      (step, visits.reversed().prefix { $0.exposures.contains { $0.step == step } }.count)
    }
  }

  /// Days in a row, up to the last visit, on which a step was refused and none completed.
  var stepBacksInARow: Int {
    visits.reversed().prefix { visit in
      visit.exposures.contains(where: \.wasRefused) && !visit.exposures.contains(where: \.isCompleted)
    }.count
  }

  /// The step that a session on that day starts with (SEL-3, SCHED-2): after a long gap the one completed last, else
  /// the mastered one that is most overdue.
  func retrieval(on day: CivilDay, settings: TreatmentProtocol) -> (step: StepID, fact: Fact)? {
    // What was refused since, or rests, is no step to start with.
    let completed = steps.compactMap { id, step in
      refusedSince.contains(id) || step.parkedAt != nil || step.wasLost
        ? nil : step.lastCompleted.map { (id: id, on: $0, step: step) }
    }
    let gap = settings[whole: .restartDays]
    if let last = lastDay, day - last > gap,
      let latest = completed.max(by: { ($0.on, baseline($0.id), $1.id) < ($1.on, baseline($1.id), $0.id) })
    {
      return (latest.id, .restartAfterGap(step: latest.id, days: day - last, daysMost: gap))
    }
    let due = completed.filter { $0.step.masteredOn != nil }
      .map { (id: $0.id, days: day - $0.on, interval: $0.step.interval(settings)) }
      .filter { $0.days >= $0.interval }
    return due.max { ($0.days - $0.interval, $1.id) < ($1.days - $1.interval, $0.id) }
      .map { ($0.id, .retrievalDue(step: $0.id, days: $0.days, interval: $0.interval)) }
  }

  /// The latest day with anything to learn from.
  var lastDay: CivilDay? { occasions.last { !$0.exposures.allSatisfy(\.isNoData) }?.on }
}
