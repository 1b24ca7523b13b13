import Testing

@testable import GradedExposure

/// What every version of every course keeps to, whatever was recorded.
@Suite struct CoursePropertyTests {
  /// Every version of every course with the log as it stood.
  private func everyVersion(
    _ body: (_ version: PlanVersion, _ log: CourseLog, _ plan: Plan, _ place: Comment) throws -> Void
  ) async throws {
    for course in try await RandomCourses.all() {
      for (version, events) in course.logs {
        try body(version, CourseLog(events), course.plan, "course \(course.seed), version \(version.number)")
      }
    }
  }

  @Test func coursesAreRealCourses() async throws {
    let courses = try await RandomCourses.all()
    let entries = courses.map(\.plan.events.count).reduce(0, +)
    #expect(entries > courses.count * 5)
    #expect(courses.map(\.refused).reduce(0, +) < entries / 3)
    let outcomes = Set(courses.flatMap { $0.plan.versions.map(\.outcome) })
    #expect(outcomes == Set(PlanVersion.Outcome.allCases))
    let standings = Set(courses.flatMap { $0.plan.versions.flatMap(\.states).map(\.standing) })
    #expect(standings == Set(StepState.Standing.allCases))
  }

  /// SAFE-3, on any path: target, variation, retrieval, pin, own step.
  @Test func nothingIsOfferedAboveTheJumpBound() async throws {
    try await everyVersion { version, log, _, place in
      guard let hierarchy = version.hierarchy else { return }
      var completed = log.completed
      for session in version.schedule?.sessions ?? [] {
        for step in session.exposures.map(\.step) {
          let heights = hierarchy.ladders.map { $0.rungs.map(\.step) }.filter { $0.contains(step) }.map {
            rungs in
            let done = rungs.filter(completed.contains).compactMap { hierarchy.step($0)?.baseline }
            return max(rungs.compactMap { hierarchy.step($0)?.baseline }.min() ?? 0, done.max() ?? 0)
          }
          let known = try #require(hierarchy.step(step), place)
          #expect(known.limitedBy.isEmpty && known.baseline <= (heights.max() ?? -100) + 15, place)
        }
        // Later sessions are projected as if this one went as expected.
        completed.formUnion(session.exposures.map(\.step))
      }
    }
  }

  @Test func noLimitIsBrokenAtHomeOrAtTheClinic() async throws {
    try await everyVersion { version, log, plan, place in
      let answered = CountedLog(log.events)
      let known = plan.assessment.updated(by: answered, on: version.madeOn, ownItems: [])
      let gates = Screening(
        known, clearances: answered.clearances(of: known, on: version.madeOn), on: version.madeOn,
        settings: plan.settings
      ).gates
      for step in version.offered.map(\.step) + version.practised.map(\.practice.step) {
        guard let demands = version.hierarchy?.step(step)?.demands else {
          Issue.record("\(place): \(step.rawValue) is in no hierarchy")
          continue
        }
        let broken = SafetyLimits.gates(
          gates.filter { $0 != .fitToDrive && $0 != .vascular }, forbidding: demands, strains: [],
          itemGates: [],
          unstated: [], strainsUnanswered: [])
        #expect(broken.isEmpty, place)
      }
    }
  }

  @Test func nothingIsPlannedBeforeTodayAndNothingTwiceADay() async throws {
    try await everyVersion { version, log, _, place in
      let sessions = (version.schedule?.sessions ?? []).filter { $0.standing != .done }
      let days = sessions.map(\.date) + version.practised.flatMap(\.days)
      #expect(days.allSatisfy { $0 >= version.madeOn }, place)
      #expect(Set(sessions.map(\.date)).count == sessions.count, place)
      #expect(sessions.map(\.date) == sessions.map(\.date).sorted(), place)
      let taken = Set(log.events.compactMap { if case .session = $0.content { $0.on } else { nil } })
      #expect(taken.isDisjoint(with: sessions.map(\.date)), place)
    }
  }

  @Test func aPlanThatIsStoppedOrRefusedOffersNothing() async throws {
    try await everyVersion { version, log, _, place in
      if log.isStopped(on: version.madeOn) {
        #expect([.stopped, .refused].contains(version.outcome), place)
      }
      if [.stopped, .refused].contains(version.outcome) {
        #expect(version.schedule == nil && version.status == .onHold && !version.blockers.isEmpty, place)
      }
      if version.outcome == .heldForReview {
        let firm = version.schedule?.firm ?? []
        #expect(firm.flatMap(\.exposures).allSatisfy { $0.role == .retrieval }, place)
      }
    }
  }

  /// A verdict comes from what was said of that very step, and never from nothing.
  @Test func noVerdictWithoutData() async throws {
    try await everyVersion { version, log, _, place in
      let said = Dictionary(
        grouping: log.trials.filter { $0.trial.outcome != .notDone || $0.trial.wasRefused }, by: \.trial.step)
      for state in version.states {
        #expect((state.verdict != nil) == (said[state.step] != nil), place)
        #expect((state.met == 0) == (state.standing == .untried), place)
        let peaks = (said[state.step] ?? []).compactMap(\.trial.fearPeak)
        #expect(state.lastPeak.map(peaks.contains) ?? peaks.isEmpty, place)
        if state.standing == .mastered {
          #expect(log.done.contains(state.step), place)
        }
      }
      for decision in version.decisions {
        switch decision.fact {
        case .masteredByExpectancy(let harm, let most, let days):
          #expect(harm.count == days && harm.allSatisfy { $0 <= most }, place)
        case .masteredByFear(let peak, let peakMost, let after, let afterMost):
          #expect(peak <= peakMost && after <= afterMost, place)
        case .peakCompared(let on, let peak, _, let low, let high, _):
          #expect(low <= high && log.trials.contains { $0.on == on && $0.trial.fearPeak == peak }, place)
        default: break
        }
      }
    }
  }

  /// SAFE-4: what was refused is not offered again by itself until another step was completed at a visit.
  @Test func whatWasRefusedLastIsNotOfferedNext() async throws {
    try await everyVersion { version, log, _, place in
      let visits = log.events.compactMap { event -> (on: CivilDay, place: Int, record: SessionRecord)? in
        if case .session(let record) = event.content, !record.trials.isEmpty {
          (event.on, record.visit ?? 1, record)
        } else {
          nil
        }
      }.sorted { ($0.on, $0.place) < ($1.on, $1.place) }
      guard let last = visits.last else { return }
      let refused = Set(last.record.trials.filter(\.wasRefused).map(\.step))
        .subtracting(last.record.trials.filter(\.isCompleted).map(\.step))
      guard last.record.trials.allSatisfy({ !$0.isCompleted }) else { return }
      let pinned = log.events.compactMap { event -> StepID? in
        if case .override(let override) = event.content, case .pin(let step) = override.kind,
          event.on >= last.on
        {
          step
        } else {
          nil
        }
      }
      // Who did it at home since has met it after all.
      let metSince = log.trials.filter { $0.isHome && $0.on > last.on && $0.trial.isCompleted }.map(
        \.trial.step)
      let offered = Set(version.schedule?.firm.flatMap(\.exposures).map(\.step) ?? [])
      #expect(offered.intersection(refused).subtracting(pinned).subtracting(metSince).isEmpty, place)
    }
  }

  @Test func atHomeOnlyWhatIsMasteredOrExpectedToBeMild() async throws {
    try await everyVersion { version, log, plan, place in
      let mastered = Set(version.states.filter { $0.standing == .mastered }.map(\.step))
      for (days, practice) in version.practised {
        let before = version.offered.filter { offer in days.contains { $0 > offer.on } }.map(\.step)
        #expect(mastered.contains(practice.step) || before.contains(practice.step), place)
        let step = version.hierarchy?.step(practice.step)
        let isLong = step?.demands.hold == .minutes
        #expect(practice.repetitions <= 30 || isLong, place)
        #expect(practice.holdSeconds <= (isLong ? 1_800 : step?.demands.hold.seconds ?? 0), place)
        #expect(practice.sets >= 1 && practice.repetitions >= 1 && practice.holdSeconds >= 0, place)
      }
      for exposure in version.offered.map(\.exposure) {
        #expect((1...5).contains(exposure.trials) && exposure.trials <= exposure.trialsMost, place)
        #expect(exposure.trialsMost <= 5, place)
      }
    }
  }

  @Test func pastVersionsAndEntriesStay() async throws {
    for course in try await RandomCourses.all() {
      let plan = course.plan
      #expect(plan.versions.map(\.number) == Array(1...plan.versions.count), "course \(course.seed)")
      #expect(
        plan.versions.map(\.replaces) == plan.versions.map { $0.number == 1 ? nil : $0.number - 1 },
        "course \(course.seed)")
      #expect(Set(plan.events.map(\.id)).count == plan.events.count, "course \(course.seed)")
    }
  }
}
