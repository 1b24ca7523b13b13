/// Everything that a version says, thing by thing.
struct VersionTable {
  private(set) var values: [Aspect: Aspect.Value] = [:]
  /// Where steps stand on their ladder, in their session and in home practice.
  private(set) var positions: [Aspect: Int] = [:]

  /// - Parameters:
  ///   - version: The version, with its hierarchy.
  ///   - inputs: What it rests on.
  ///   - day: The day from which home practice is compared; what was before is past for one of the two at least.
  init(_ version: PlanVersion, of inputs: PlanInputs, from day: CivilDay) {
    values[.outcome] = .outcome(version.outcome)
    for blocker in version.blockers where blocker != .notSigned { values[.blocker(blocker)] = .present }
    for decision in version.decisions {
      if case .limited(let gate, _) = decision.fact { values[.gate(gate)] = .present }
      if decision.fact.isOfOverride, let entry = decision.fact.overrideNamed {
        values[.override(entry)] = .fate(decision.fact)
      }
    }
    if let hierarchy = version.hierarchy {
      add(hierarchy)
      add(version.states, hierarchy)
    }
    let behind = inputs.sessionsBehind
    for (kind, count) in behind {
      for number in 1...count { values[.session(CoursePlace(kind: kind, number: number))] = .behind }
    }
    for (place, session) in version.toCome(behind: behind) { add(session, at: place) }
    add(version.schedule?.homeWeeks ?? [], from: day)
  }

  /// The limits in force.
  var gates: [Gate] { values.keys.compactMap { if case .gate(let gate) = $0 { gate } else { nil } } }

  private mutating func add(_ hierarchy: Hierarchy) {
    if hierarchy.flat { values[.flat] = .present }
    for step in hierarchy.steps {
      values[.form(step.id)] = .form(
        title: step.title, how: step.how, trialMinutes: step.trialMinutes, change: step.change,
        demands: step.demands)
      values[.fear(step.id)] = .fear(
        rated: step.rated, harm: step.harm, estimate: step.estimate, low: step.likelyLow,
        high: step.likelyHigh, baseline: step.baseline)
      values[.limits(step.id)] = .gates(step.limitedBy)
    }
    values[.ladderOrder] = .order(hierarchy.ladders.map(\.target))
    for (at, ladder) in hierarchy.ladders.enumerated() {
      positions[.ladder(ladder.target)] = at
      values[.ladder(ladder.target)] = .priority(ladder.goalPriority)
      values[.rungOrder(of: ladder.target)] = .order(ladder.rungs.map(\.step))
      for (at, rung) in ladder.rungs.enumerated() {
        positions[.rung(rung.step, of: ladder.target)] = at
        values[.rung(rung.step, of: ladder.target)] = .rung(
          gapBelow: rung.gapBelow, needsStepMadeTogether: rung.needsStepMadeTogether, sharedWith: nil)
        for other in rung.alsoHere {
          values[.rung(other, of: ladder.target)] = .rung(
            gapBelow: nil, needsStepMadeTogether: false, sharedWith: rung.step)
        }
      }
    }
    for step in hierarchy.waiting { values[.waiting(step)] = .present }
  }

  /// Before anything was recorded, a step stands where the hierarchy has it.
  private mutating func add(_ states: [StepState], _ hierarchy: Hierarchy) {
    for step in hierarchy.steps {
      values[.standing(step.id)] = .standing(.untried, since: nil)
      values[.record(step.id)] = .record(met: 0, lastPeak: nil, verdict: nil)
      values[.expectation(step.id)] = .expectation(
        peak: step.estimate, low: step.likelyLow, high: step.likelyHigh, lastPeak: nil)
    }
    for state in states {
      values[.standing(state.step)] = .standing(state.standing, since: state.since)
      values[.record(state.step)] = .record(
        met: state.met, lastPeak: state.lastPeak, verdict: state.verdict)
      values[.expectation(state.step)] = .expectation(
        peak: state.expected, low: state.low, high: state.high, lastPeak: nil)
    }
  }

  private mutating func add(_ session: Session, at place: CoursePlace) {
    values[.session(place)] = .present
    values[.date(session: place)] = .day(session.date)
    values[.length(session: place)] = .minutes(session.minutes)
    values[.firmness(session: place)] = .firmness(session.standing)
    if session.review { values[.review(session: place)] = .present }
    values[.exposureOrder(session: place)] = .order(session.exposures.map(\.step))
    for (at, exposure) in session.exposures.enumerated() {
      positions[.exposure(exposure.step, session: place)] = at
      values[.exposure(exposure.step, session: place)] = .role(exposure.role)
      values[.trials(exposure.step, session: place)] = .trials(exposure.trials, most: exposure.trialsMost)
      values[.peak(exposure.step, session: place)] = .expectation(
        peak: exposure.expectedPeak, low: exposure.expectedLow, high: exposure.expectedHigh,
        lastPeak: exposure.lastPeak)
    }
  }

  private mutating func add(_ weeks: [HomeWeek], from day: CivilDay) {
    var order: [StepID] = []
    var doses: [StepID: [HomeWeek.Practice]] = [:]
    var days: [StepID: [CivilDay]] = [:]
    for week in weeks {
      let left = week.days.filter { $0 >= day }
      guard !left.isEmpty else { continue }
      for practice in week.movements {
        if doses[practice.step] == nil { order.append(practice.step) }
        if doses[practice.step]?.last != practice { doses[practice.step, default: []].append(practice) }
        days[practice.step, default: []] += left
      }
    }
    // Where all its weeks have passed, home practice goes on as it was in the last of them.
    if order.isEmpty, let last = weeks.last {
      order = last.movements.map(\.step)
      for practice in last.movements { doses[practice.step] = [practice] }
    }
    if !order.isEmpty { values[.practiceOrder] = .order(order) }
    for (step, doses) in doses { values[.practice(step)] = .doses(doses) }
    for (step, days) in days { values[.practiceDays(step)] = .days(days) }
  }
}
