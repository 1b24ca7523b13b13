import Testing

@testable import GradedExposure

/// A plan is the replay of its log, however and in whatever order the log was entered.
@Suite struct CourseReplayTests {
  @Test func everyVersionReplaysTheSame() async throws {
    for course in try await RandomCourses.all() {
      let unlike = try course.plan.replayed().filter { $0.result != .same }
      #expect(unlike.isEmpty, "course \(course.seed): \(unlike)")
    }
  }

  @Test func allAtOnceGivesWhatOneByOneGave() async throws {
    for course in try await RandomCourses.all() where !course.plan.events.isEmpty {
      let again = try version(of: course, course.plan.events)
      expectSame(again, try #require(course.plan.current), "course \(course.seed)")
    }
  }

  /// A correction follows what it corrects; everything else may be entered in any order.
  @Test func anotherOrderOfEntryGivesTheSame() async throws {
    for course in try await RandomCourses.all() where !course.plan.events.isEmpty {
      var random = SeededGenerator(seed: course.seed)
      let events = course.plan.events
      let isCorrection = { (event: Event) in
        switch event.content {
        case .enteredInError, .ended: true
        default: false
        }
      }
      let shuffled =
        events.filter { !isCorrection($0) }.shuffled(using: &random) + events.filter(isCorrection)
      let again = try version(of: course, shuffled)
      expectSame(again, try #require(course.plan.current), "course \(course.seed)")
      let facts = try version(of: course, events).decisions
      #expect(Set(again.decisions) == Set(facts), "course \(course.seed)")
    }
  }

  /// The version that follows when these entries are entered together, on the last day of the course.
  private func version(of course: RandomCourse, _ events: [Event]) throws -> PlanVersion {
    var plan = course.plan
    let last = try #require(plan.versions.last)
    plan.versions = Array(plan.versions.prefix(1))
    plan.events = events
    let made = VersionMaker(plan, today: last.madeOn).version()
    return try #require(plan.adding(made).current)
  }

  private func expectSame(_ one: PlanVersion, _ other: PlanVersion, _ place: Comment) {
    #expect(one.states == other.states, place)
    #expect(one.outcome == other.outcome && one.status == other.status, place)
    #expect(one.blockers == other.blockers, place)
    #expect(one.schedule == other.schedule, place)
    #expect(one.hierarchy == other.hierarchy, place)
    // What is said of the latest entries and of what is to come is said either way.
    let missing = Set(other.decisions).subtracting(one.decisions).filter { decision in
      if case .visitUnrecorded = decision.fact { false } else { true }
    }
    #expect(missing.isEmpty, place)
  }
}
