import Testing

@testable import GradedExposure

/// What the reasons of every version of every course keep to.
@Suite struct CourseReasonTests {
  private func everyVersion(_ body: (PlanVersion, [Event], Plan, Comment) throws -> Void) async throws {
    for course in try await RandomCourses.all() {
      for (version, events) in course.logs {
        try body(version, events, course.plan, "course \(course.seed), version \(version.number)")
      }
    }
  }

  @Test func aKeptOrPinnedTargetIsNotSaidToBeWorthMost() async throws {
    try await everyVersion { version, _, _, place in
      for decision in version.decisions {
        guard case .targetChosen(let step, _, _, _, _, _) = decision.fact else { continue }
        let otherwise = version.decisions.contains { other in
          switch other.fact {
          case .targetKept(step, _, _, _, _, _), .targetPinned(step, _, _, _):
            other.session == decision.session
          default: false
          }
        }
        #expect(!otherwise, place)
      }
    }
  }

  @Test func everyTargetAndVariationThatIsNextHasItsChance() async throws {
    try await everyVersion { version, _, _, place in
      for session in version.schedule?.firm ?? [] {
        for exposure in session.exposures where exposure.role != .retrieval {
          let chances = version.decisions.filter { $0.session == session.id }.compactMap { decision -> Int? in
            switch decision.fact {
            case .targetChosen(exposure.step, let chance, _, _, _, _),
              .targetPinned(exposure.step, _, let chance, _), .chanceOfPassing(exposure.step, let chance, _):
              chance
            default: nil
            }
          }
          #expect(chances.count == 1, place)
          if exposure.role == .variation { #expect(chances.allSatisfy { $0 <= 25 }, place) }
        }
      }
    }
  }

  /// What is held for review names the lowest of what may be chosen, and nothing that waits for more than its fear.
  @Test func theLowestExpectedStepMayBeChosen() async throws {
    var named = 0
    try await everyVersion { version, _, _, place in
      for decision in version.decisions {
        guard case .lowestExpected = decision.fact, let step = decision.step else { continue }
        named += 1
        #expect(version.outcome == .heldForReview, place)
        #expect(version.hierarchy?.step(step)?.limitedBy.isEmpty ?? false, place)
        let state = version.states.first { $0.step == step }
        #expect(state.map { ![.mastered, .resting].contains($0.standing) } ?? true, place)
        let keeps = version.decisions.contains { other in
          guard other.step == step else { return false }
          return switch other.fact {
          case .heldByOverride, .heldByRest, .heldBySplit: true
          default: false
          }
        }
        #expect(!keeps, place)
      }
    }
    #expect(named > 0)
  }

  /// A decision about a week of home practice is told by the version that made it.
  @Test func aWeekOfHomePracticeIsJudgedAloudOnce() async throws {
    func judged(_ version: PlanVersion) -> [Decision] {
      version.decisions.filter { decision in
        switch decision.fact {
        case .practiceGrows, .practiceStays, .practiceShrinks: true
        default: false
        }
      }
    }
    var told = 0
    for course in try await RandomCourses.all() {
      var last: (version: PlanVersion, events: [Event])?
      for (version, events) in course.logs {
        defer { last = (version, events) }
        told += judged(version).count
        guard let last, last.version.madeOn.monday == version.madeOn.monday, last.version.schedule != nil
        else {
          continue
        }
        let fresh = events.dropFirst(last.events.count)
        let isOther = fresh.contains { event in
          switch event.content {
          case .home, .enteredInError, .override, .ended: true
          default: false
          }
        }
        guard !isOther else { continue }
        #expect(
          Set(judged(version)).isDisjoint(with: judged(last.version)),
          "course \(course.seed), version \(version.number)")
      }
    }
    #expect(told > 0)
  }

  @Test func whatIsCompletedWasCompletedTheLastTime() async throws {
    var lapsed = 0
    try await everyVersion { version, events, _, place in
      let occasions = Occasion.all(CountedLog(events))
      for state in version.states where [.completed, .lapsed].contains(state.standing) {
        let exposures = occasions.flatMap(\.exposures).filter { $0.step == state.step && !$0.isNoData }
        #expect((exposures.last?.isCompleted ?? false) == (state.standing == .completed), place)
        if state.standing == .lapsed {
          lapsed += 1
          let since = try #require(state.since, place)
          #expect(exposures.filter { $0.on > since }.allSatisfy { !$0.isCompleted }, place)
        }
      }
    }
    #expect(lapsed > 0)
  }

  @Test func whatWasDoneAgainstALimitIsSaidOnce() async throws {
    for course in try await RandomCourses.all() {
      var said: [EventID?: Set<String>] = [:]
      for version in course.plan.versions {
        for decision in version.decisions {
          guard case .doneDespiteLimit(let on, let gates) = decision.fact else { continue }
          #expect(!gates.isEmpty && decision.step != nil && on <= version.madeOn)
          let key = "\(on.rawValue) \(decision.step?.rawValue ?? "")"
          #expect(said[version.after, default: []].insert(key).inserted, "course \(course.seed)")
        }
      }
    }
  }
}
