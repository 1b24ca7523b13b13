import Testing

@testable import GradedExposure

/// No override that holds is ever broken, and what cannot be followed is said in every version.
@Suite struct CourseOverrideTests {
  @Test(arguments: RandomCourses.Kind.allCases) func everyOverrideIsAccountedForInEveryVersion(
    _ kind: RandomCourses.Kind
  ) async throws {
    for course in try await kind.courses() {
      for (version, events) in course.logs {
        let log = CourseLog(events)
        let made = log.events.compactMap { event -> EventID? in
          if case .override = event.content { event.id } else { nil }
        }
        #expect(
          version.decisions.compactMap(\.fact.overrideEntry).sorted() == made.sorted(),
          "course \(course.seed), version \(version.number)")
        let conflicts = version.decisions.compactMap { decision -> EventID? in
          if case .overrideConflict(let entry, _) = decision.fact { entry } else { nil }
        }
        let blocked = version.blockers.flatMap { blocker -> [EventID] in
          if case .overrideConflict(let entries) = blocker { entries } else { [] }
        }
        #expect(blocked == conflicts, "course \(course.seed), version \(version.number)")
      }
    }
  }

  @Test(arguments: RandomCourses.Kind.allCases) func noOverrideIsBroken(_ kind: RandomCourses.Kind)
    async throws
  {
    for course in try await kind.courses() {
      for (version, events) in course.logs {
        let log = CourseLog(events)
        for (step, day, exposure, isFirm) in version.offered {
          for (id, override) in log.overrides(on: day, madeOn: version.madeOn) {
            #expect(
              follows(override.kind, step, on: day, exposure, log, version, isFirm: isFirm),
              "course \(course.seed), version \(version.number): \(step.rawValue) against \(id.rawValue)")
          }
        }
        for (days, practice) in version.practised {
          for day in days {
            for (id, override) in log.overrides(on: day, madeOn: version.madeOn) {
              #expect(
                follows(override.kind, practice, on: day, version),
                "course \(course.seed), version \(version.number): \(practice) against \(id.rawValue)")
            }
          }
        }
      }
    }
  }

  private func follows(
    _ kind: Override.Kind, _ step: StepID, on day: CivilDay, _ exposure: PlannedExposure, _ log: CourseLog,
    _ version: PlanVersion, isFirm: Bool
  ) -> Bool {
    switch kind {
    case .ban(let banned): return step != banned
    case .cap(let demand, let level): return isWithin(step, demand, level, version)
    case .order(let first, let before):
      let earlier = version.offered.filter { $0.on < day }.map(\.step)
      return step != before || log.completed.contains(first) || (!isFirm && earlier.contains(first))
    case .notBefore(let late, let from): return step != late || day >= from
    case .trials(let wanted, let count):
      let isLatest = version.decisions.allSatisfy { decision in
        if case .overrideConflict(_, .override) = decision.fact { false } else { true }
      }
      return step != wanted || !isLatest || exposure.trials <= count
    case .pin, .practice, .ownStep: return true
    }
  }

  private func follows(
    _ kind: Override.Kind, _ practice: HomeWeek.Practice, on day: CivilDay, _ version: PlanVersion
  ) -> Bool {
    switch kind {
    case .ban(let banned): practice.step != banned
    case .cap(let demand, let level): isWithin(practice.step, demand, level, version)
    case .notBefore(let late, let from): practice.step != late || day >= from
    default: true
    }
  }

  private func isWithin(_ step: StepID, _ demand: Demand, _ level: String, _ version: PlanVersion) -> Bool {
    guard let demands = version.hierarchy?.step(step)?.demands,
      let bound = demands.applying(DemandChange(demand: demand, level: level))
    else { return true }
    return demands.scaled(demand) <= bound.scaled(demand)
  }

  /// What is pinned and may be offered is the target.
  @Test(arguments: RandomCourses.Kind.allCases) func thePinnedStepIsTheTargetOrTheVersionSaysWhyNot(
    _ kind: RandomCourses.Kind
  ) async throws {
    for course in try await kind.courses() {
      for (version, events) in course.logs {
        for decision in version.decisions {
          guard case .overrideHonoured(let entry) = decision.fact,
            case .override(let override)? = events.first(where: { $0.id == entry })?.content,
            case .pin(let step) = override.kind
          else { continue }
          let target = version.schedule?.firm.flatMap(\.exposures).first { $0.role == .target }
          #expect(target?.step == step, "course \(course.seed), version \(version.number)")
        }
      }
    }
  }
}

extension CourseOverrideTests {
  /// An override is only called followed where what it asks for is there: of a dose, an own step, or an order.
  @Test(arguments: RandomCourses.Kind.allCases) func whatIsCalledFollowedIsFollowed(
    _ kind: RandomCourses.Kind
  ) async throws {
    for course in try await kind.courses() {
      for (version, events) in course.logs {
        for decision in version.decisions {
          guard case .overrideHonoured(let entry) = decision.fact,
            case .override(let override)? = events.first(where: { $0.id == entry })?.content
          else { continue }
          let place: Comment = "course \(course.seed), version \(version.number): \(entry.rawValue)"
          switch override.kind {
          case .trials(let step, let count):
            let firm = version.offered.filter { $0.isFirm && $0.step == step }
            #expect(firm.contains { $0.exposure.trials == count }, place)
          case .practice(let step, let sets, let repetitions, let hold):
            // It holds to its last day, and what is practised on both sides of it stands apart.
            let until = override.until
            for (days, practice) in version.practised where practice.step == step {
              let isHeld = days.map { day in until.map { day <= $0 } ?? true }
              #expect(Set(isHeld).count == 1, place)
              guard isHeld.contains(true) else { continue }
              #expect(
                practice == .init(step: step, sets: sets, repetitions: repetitions, holdSeconds: hold), place)
            }
          case .ownStep(let item):
            let rungs = version.hierarchy?.ladders.flatMap(\.rungs).map(\.step) ?? []
            #expect(rungs.contains(StepID(item: item.id, change: nil)), place)
          case .pin, .ban, .cap, .order, .notBefore: break
          }
        }
      }
    }
  }
}

extension Fact {
  /// The override that the fact accounts for.
  fileprivate var overrideEntry: EventID? {
    switch self {
    case .overrideHonoured(let entry), .overrideWaits(let entry), .overrideFulfilled(let entry),
      .overrideExpired(let entry, _), .overrideEnded(let entry), .overrideConflict(let entry, _):
      entry
    default: nil
    }
  }
}
