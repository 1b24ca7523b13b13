/// What comes next: the course so far, where every step stands, the schedule, and the reasons for both.
struct NextPlan {
  let assessment: Assessment
  let plan: Plan
  let log: CountedLog
  let today: CivilDay
  let map: FearMap
  let hierarchy: Hierarchy
  let constraints: Constraints
  let tolerance: Int

  var settings: TreatmentProtocol { plan.settings }
  private var request: PlanRequest {
    PlanRequest(assessment: assessment, settings: settings, catalogue: plan.catalogue, today: today)
  }

  /// Fills in states, schedule, outcome and reasons. A plan that is stopped has neither sessions nor home practice.
  func fill(_ version: inout PlanVersion, isStopped: Bool) {
    let recorded = Set(
      Occasion.all(log).flatMap { $0.exposures.map(\.step) })
    let picker = SessionPicker(
      hierarchy, map: map, allowance: Allowance(settings: settings, tolerance: tolerance),
      sessionMinutes: assessment.availability.minutes ?? settings[whole: .sessionMinutes], recorded: recorded)
    let belief = Belief(picker.steps, in: map, settings: settings)
    let course = plan.events.isEmpty ? nil : course(from: belief, picker)
    version.decisions += course.map { courseDecisions($0, since: plan.versions.last) } ?? []
    if isStopped {
      version.outcome = .stopped
      version.status = .onHold
      version.states = course.map { states($0, on: today) } ?? []
      version.decisions += constraints.waiting
      return
    }
    if let hold = hold(course, picker, belief, &version) ?? schedule(&version, picker, belief, course) {
      version.decisions.append(Decision(hold))
      version.outcome = .heldForReview
      version.status = .onHold
      version.blockers = [.heldForReview]
    }
    let next = version.schedule?.sessions.first { $0.standing == .firm }?.date ?? today
    version.states = course.map { states($0, on: next) } ?? []
    // An education that comes first has no steps: what an override asks of a step is seen at the first that has.
    let offering = version.schedule?.sessions.first { $0.standing == .firm && !$0.exposures.isEmpty }
    let conflicts = OverrideReport(
      constraints, picker: picker, belief: course?.belief(on: next) ?? belief,
      standing: standing(course, on: offering?.date ?? next), hierarchy: hierarchy, session: offering,
      settings: settings, today: today
    ).decisions
    version.decisions += conflicts
    let entries = conflicts.compactMap { decision -> EventID? in
      if case .overrideConflict(let entry, _) = decision.fact { entry } else { nil }
    }
    if !entries.isEmpty { version.blockers.append(.overrideConflict(entries: entries)) }
    guard version.outcome == .heldForReview else { return }
    version.decisions += lowestExpected(
      picker, course?.belief(on: next) ?? belief, standing(course, on: next))
  }

  /// What the clinician may choose with the least fear, while nothing is offered by itself: no limit, no override, no
  /// smaller step that comes first and no rest keeps it.
  private func lowestExpected(_ picker: SessionPicker, _ belief: Belief, _ standing: Standing) -> [Decision] {
    let open = Set(picker.ladders.joined()).filter { step in
      !standing.mastered.contains(step) && !picker.waits(step, in: belief, standing)
    }
    guard
      let lowest = open.min(by: { (belief.mean[$0], picker.steps[$0]) < (belief.mean[$1], picker.steps[$1]) })
    else { return [] }
    let reach = fourInFive * belief.peakSD(lowest)
    return [
      Decision(
        .lowestExpected(
          expected: shown(belief.mean[lowest]), low: shown(belief.mean[lowest] - reach),
          high: shown(belief.mean[lowest] + reach),
          chance: picker.allowance.percent(belief.chance(lowest, above: Double(tolerance))),
          tolerance: tolerance), step: picker.steps[lowest])
    ]
  }

  private func course(from belief: Belief, _ picker: SessionPicker) -> Course {
    Course(
      belief,
      baseline: Dictionary(uniqueKeysWithValues: zip(picker.steps, picker.baseline.map(shown))),
      settings: settings, log: log,
      tolerance: plan.assessment.willingness ?? settings[whole: .willingnessAssumed])
  }

  /// What leaves the plan to the clinician whatever the map says; what is mastered goes on meanwhile.
  private func hold(
    _ course: Course?, _ picker: SessionPicker, _ belief: Belief, _ version: inout PlanVersion
  )
    -> Fact?
  {
    guard let fact = hold(course) else { return nil }
    wait(&version, scheduler(picker, course), belief, course)
    return fact
  }

  private func hold(_ course: Course?) -> Fact? {
    let eligibility = Eligibility(assessment, settings: settings)
    if !eligibility.isIndicated { return eligibility.fact }
    if hierarchy.ladders.isEmpty { return .noTarget(threshold: settings[whole: .selectionThreshold]) }
    guard let course, course.stepBacksInARow >= 2, let last = course.visits.last?.on else { return nil }
    // The clinician's answer ends the hold: a step chosen, a bound agreed anew, ratings asked again.
    let isAnswered = log.events.contains { event in
      guard event.on >= last else { return false }
      switch event.content {
      case .willingness, .rerating: return true
      case .override(let override): if case .pin = override.kind { return true } else { return false }
      default: return false
      }
    }
    return isAnswered ? nil : .stepBacksInARow(visits: course.stepBacksInARow)
  }

  /// Lays out what is to come; the reason where nothing is.
  private func schedule(
    _ version: inout PlanVersion, _ picker: SessionPicker, _ belief: Belief, _ course: Course?
  ) -> Fact? {
    var scheduler = scheduler(picker, course)
    version.schedule = scheduler.schedule(from: belief, steps: hierarchy.steps)
    guard version.schedule == nil else {
      version.decisions += scheduler.decisions
      return nil
    }
    let standing = standing(course, on: today)
    let held = picker.pick(in: course?.belief(on: today) ?? belief, standing).held
    version.decisions += held.map { Decision($0.fact, step: belief.steps[$0.step]) }
    wait(&version, scheduler, belief, course)
    let open = picker.openSteps(standing)
    return held.count == open
      ? .nothingAllowed(steps: held.count) : .nothingToGain(mildFear: settings[whole: .needMargin])
  }

  private func scheduler(_ picker: SessionPicker, _ course: Course?) -> Scheduler {
    var before =
      course.map {
        CourseSoFar(assessment, log: log, course: $0, steps: hierarchy.steps, today: today)
      } ?? CourseSoFar(assessment)
    before.told = plan.versions.last { $0.schedule != nil }.map { previous in
      (CourseSoFar.home(Occasion.all(CountedLog(plan.log(of: previous)))), previous.madeOn)
    }
    return Scheduler(request, picker: picker, constraints: constraints, before: before)
  }

  private func wait(
    _ version: inout PlanVersion, _ scheduler: Scheduler, _ belief: Belief, _ course: Course?
  ) {
    var scheduler = scheduler
    version.schedule = scheduler.waiting(
      from: course?.belief(on: today) ?? belief, standing(course, on: today))
    version.decisions += scheduler.decisions
  }

  private func standing(_ course: Course?, on day: CivilDay) -> Standing {
    course.map { Standing($0, on: day, constraints: constraints, settings: settings) }
      ?? Standing(day: day, constraints: constraints)
  }

  private func states(_ course: Course, on day: CivilDay) -> [StepState] {
    let belief = course.belief(on: day)
    return belief.steps.enumerated().map { at, id in
      let step = course.steps[id]
      let reach = fourInFive * belief.peakSD(at)
      let standing: StepState.Standing =
        step?.masteredOn != nil
        ? .mastered
        : step?.parkedAt.map({ belief.mean[at] > $0 - settings[.parkedFall] }) ?? false
          ? .resting
          : step?.lapsedOn != nil
            ? .lapsed : step?.completedOn != nil ? .completed : step == nil ? .untried : .tried
      return StepState(
        step: id, standing: standing, verdict: step?.verdict?.verdict, expected: shown(belief.mean[at]),
        low: shown(belief.mean[at] - reach), high: shown(belief.mean[at] + reach), lastPeak: step?.lastPeak,
        met: step?.exposures.count ?? 0, since: step?.masteredOn ?? step?.lapsedOn ?? step?.completedOn)
    }
  }
}
