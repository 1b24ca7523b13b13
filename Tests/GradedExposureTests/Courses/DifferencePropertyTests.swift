import Testing

@testable import GradedExposure

/// What holds of the difference between any two versions of any course.
@Suite struct DifferencePropertyTests {
  /// Every version with the next, and the first with the last.
  private func everyPair(
    _ body: (_ difference: PlanDifference, _ plan: Plan, _ place: Comment) throws -> Void
  ) async throws {
    for course in try await RandomCourses.all() {
      let plan = course.plan
      var pairs = plan.versions.compactMap { version in version.replaces.map { ($0, version.number) } }
      if plan.versions.count > 2 { pairs.append((1, plan.versions.count)) }
      for (old, new) in pairs {
        let difference = try #require(PlanDifference(from: plan, version: old, to: plan, version: new))
        try body(difference, plan, "course \(course.seed), versions \(old) and \(new)")
      }
    }
  }

  @Test func aVersionDoesNotDifferFromItself() async throws {
    for course in try await RandomCourses.all() {
      for version in course.plan.versions {
        let difference = try #require(
          PlanDifference(
            from: course.plan, version: version.number, to: course.plan, version: version.number))
        #expect(difference.changes.isEmpty, "course \(course.seed), version \(version.number)")
      }
    }
  }

  @Test func whatDiffersIsTold() async throws {
    try await everyPair { difference, _, place in
      let (old, new) = (difference.old, difference.new)
      let aspects = Set(difference.changes.map(\.aspect))
      #expect(aspects.count == difference.changes.count, place)
      if old.outcome != new.outcome { #expect(aspects.contains(.outcome), place) }
      if old.hierarchy != new.hierarchy { #expect(aspects.contains { $0.isOfHierarchy }, place) }
      let sessions = { (version: PlanVersion) in
        (version.schedule?.sessions ?? []).filter { $0.standing != .done }
      }
      if sessions(old) != sessions(new) { #expect(aspects.contains { $0.session != nil }, place) }
      let known = Set((old.hierarchy?.steps ?? []).map(\.id)).intersection(
        (new.hierarchy?.steps ?? []).map(\.id))
      for state in new.states where known.contains(state.step) {
        let before = old.states.first { $0.step == state.step }
        if (before?.standing ?? .untried, before?.since) != (state.standing, state.since) {
          #expect(aspects.contains(.standing(state.step)), place)
        }
        if (before?.met ?? 0, before?.lastPeak, before?.verdict) != (state.met, state.lastPeak, state.verdict)
        {
          #expect(aspects.contains(.record(state.step)), place)
        }
      }
    }
  }

  @Test func everyChangeHasItsCauseAndAReason() async throws {
    try await everyPair { difference, plan, place in
      let (was, now) = (PlanInputs(plan, difference.old), PlanInputs(plan, difference.new))
      let fresh = Set(now.events).subtracting(was.events)
      let log = Dictionary(uniqueKeysWithValues: plan.events.map { ($0.id, $0) })
      for change in difference.changes {
        #expect(change.old != change.new, place)
        let reason = change.reason
        #expect(reason.decision != nil || !reason.entries.isEmpty || !reason.inputs.isEmpty, place)
        #expect(reason.entries.allSatisfy { log[$0] != nil }, place)
        if let decision = reason.decision {
          #expect(plan.versions.contains { $0.decisions.contains(decision) }, place)
        }
        // Nothing is blamed on what is the same in both.
        switch change.cause {
        case .engine, .protocol: Issue.record("\(place): \(change.cause)")
        case .calendar:
          #expect(was.day != now.day || fresh.contains { $0.cause(in: log) == .calendar }, place)
        case .data, .therapist:
          #expect(fresh.contains { $0.cause(in: log) == change.cause }, place)
        }
      }
    }
  }

  @Test func oneEntryOnTheSameDayIsTheCauseOfEverything() async throws {
    try await everyPair { difference, plan, place in
      let (was, now) = (PlanInputs(plan, difference.old), PlanInputs(plan, difference.new))
      let fresh = now.events.filter { !was.events.contains($0) }
      guard was.day == now.day, fresh.count == 1, let entry = fresh.first else { return }
      let log = Dictionary(uniqueKeysWithValues: plan.events.map { ($0.id, $0) })
      #expect(difference.changes.allSatisfy { $0.cause == entry.cause(in: log) }, place)
    }
  }

  /// A step that is gone from the next visit has what holds it back or what takes its place as the reason, never an entry
  /// alone, and never that it is met again; a smaller step first is no repeat.
  @Test func whatIsGoneSaysWhy() async throws {
    try await everyPair { difference, plan, place in
      let now = PlanInputs(plan, difference.new)
      let next = Set(
        difference.new.toCome(behind: now.sessionsBehind).filter { $0.session.standing == .firm }.map(\.place)
      )
      for change in difference.changes {
        let fact = change.reason.decision?.fact
        if case .exposure(_, let visit) = change.aspect, change.new == nil, next.contains(visit) {
          #expect(fact != nil || !change.reason.inputs.isEmpty, place)
          #expect(!(fact?.isOfRepeat ?? false), place)
        }
        if case .record(_, _, .split) = change.new { #expect(!(fact?.isOfRepeat ?? false), place) }
      }
    }
  }

  /// Plans that share nothing are compared too: other ratings, another catalogue, another log.
  @Test func plansOfTwoPatientsAreComparedInFull() async throws {
    let courses = try await RandomCourses.all()
    for (one, other) in zip(courses, courses.dropFirst()) {
      let difference = try #require(
        PlanDifference(
          from: one.plan, version: one.plan.versions.count, to: other.plan,
          version: other.plan.versions.count))
      let place: Comment = "courses \(one.seed) and \(other.seed)"
      #expect(!difference.changes.isEmpty, place)
      for change in difference.changes {
        let reason = change.reason
        #expect(change.cause != .engine, place)
        #expect(reason.decision != nil || !reason.entries.isEmpty || !reason.inputs.isEmpty, place)
      }
    }
  }

  @Test func theOtherWayRoundAddedIsRemoved() async throws {
    for course in try await RandomCourses.all() where course.seed % 3 == 0 {
      let plan = course.plan
      for version in plan.versions.dropFirst() {
        guard let earlier = version.replaces,
          let there = PlanDifference(from: plan, version: earlier, to: plan, version: version.number),
          let back = PlanDifference(from: plan, version: version.number, to: plan, version: earlier)
        else { continue }
        let place: Comment = "course \(course.seed), version \(version.number)"
        #expect(
          Set(there.changes.map { [$0.aspect: [$0.old, $0.new]] })
            == Set(back.changes.map { [$0.aspect: [$0.new, $0.old]] }), place)
        #expect(
          Set(there.changes.filter(\.isProvisional).map(\.aspect))
            == Set(back.changes.filter(\.isProvisional).map(\.aspect)), place)
      }
    }
  }
}

extension Aspect {
  fileprivate var isOfHierarchy: Bool {
    switch self {
    case .flat, .ladder, .ladderOrder, .rung, .rungOrder, .waiting, .form, .fear, .limits: true
    default: false
    }
  }
}
