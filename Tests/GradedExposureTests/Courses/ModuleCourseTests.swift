import Testing

@testable import GradedExposure

/// Modules and notes change no exposure: every course with some strewn in plans what it planned without.
@Suite struct ModuleCourseTests {
  /// The entries of a course again, each on its day, with modules and notes between them.
  private func strewn(_ course: RandomCourse) throws -> (plan: Plan, same: [(Int, Int)], added: Int) {
    var random = SeededGenerator(seed: course.seed)
    var plan = course.plan
    plan.events = []
    plan.versions = Array(course.plan.versions.prefix(1))
    var same = [(1, 1)]
    var added = 0
    for (version, event) in zip(course.plan.versions.dropFirst(), course.plan.events) {
      for _ in 0..<random.integer(0...2) {
        let content = ModuleCourseTests.content(&random, plan, on: version.madeOn)
        let entry = Event(
          id: EventID(rawValue: "m-\(course.seed)-\(added)-\(plan.events.count)"), on: version.madeOn,
          enteredOn: version.madeOn, content: content)
        do {
          plan = try Planner.record([entry], in: plan, today: version.madeOn)
        } catch {
          // What does not fit the plan is refused, as everywhere.
          continue
        }
        added += 1
      }
      plan = try Planner.record([event], in: plan, today: version.madeOn)
      same.append((version.number, plan.versions.count))
    }
    return (plan, same, added)
  }

  private static func content(_ random: inout SeededGenerator, _ plan: Plan, on day: CivilDay)
    -> Event.Content
  {
    let by = Clinician(name: "A. Muster", role: "psychologist")
    let module = AdjunctModule.allCases.randomElement(using: &random) ?? .sleep
    let words = OwnWords(rawValue: "Words \(random.integer(0...9)).")
    switch random.integer(0...4) {
    case 0:
      let steps = plan.current?.hierarchy?.steps.map(\.id) ?? []
      return .note(
        TherapistNote(
          by: by, step: random.happens(50) ? steps.randomElement(using: &random) : nil, words: words))
    case 1:
      let decision = ModuleReview.Decision.allCases.randomElement(using: &random) ?? .stop
      return .module(
        ModuleEntry(
          plan.modulesInForce.first?.module ?? module,
          .reviewed(
            ModuleReview(
              by: by, decision: decision, because: words, next: decision == .goesOn ? day + 14 : nil))))
    case 2:
      var log = ModuleLog(by: .patient, days: [day])
      log.useful = random.integer(0...10)
      return .module(ModuleEntry(plan.modulesInForce.last?.module ?? module, .logged(log)))
    default:
      var placement = ModulePlacement(
        by: by, start: day, review: day + random.integer(1...30),
        weekdays: random.some(Weekday.allCases, 1...7).sorted())
      placement.afterSession = random.happens(60)
      return .module(ModuleEntry(module, .placed(placement)))
    }
  }

  @Test func noModuleAndNoNoteChangesAnExposure() async throws {
    var added = 0
    for course in try await RandomCourses.all() {
      let again = try strewn(course)
      added += again.added
      for (number, other) in again.same {
        let one = try #require(course.plan.version(number))
        let two = try #require(again.plan.version(other))
        let place: Comment = "course \(course.seed), version \(number)"
        #expect(one.hierarchy == two.hierarchy && one.states == two.states, place)
        #expect(one.schedule == two.schedule && one.outcome == two.outcome, place)
        #expect(one.blockers == two.blockers, place)
      }
      #expect(try again.plan.replayed().allSatisfy { $0.result == .same }, "course \(course.seed)")
      #expect(again.plan.entryProblems().isEmpty, "course \(course.seed)")
    }
    #expect(added > 60)
  }

  @Test func noModuleStandsBeforeAnExposure() async throws {
    for course in try await RandomCourses.all() {
      let plan = try strewn(course).plan
      for (index, event) in plan.events.enumerated() {
        guard case .module(let entry) = event.content, case .placed(let placement) = entry.kind,
          !placement.afterSession
        else { continue }
        let known = plan.versions.last { version in
          guard let last = version.after else { return true }
          return plan.events[..<index].contains { $0.id == last }
        }
        let met = (known?.schedule?.sessions ?? []).filter { !$0.exposures.isEmpty && $0.standing != .done }
        #expect(
          !met.contains {
            (placement.start...placement.review).contains($0.date)
              && placement.weekdays.contains($0.date.weekday)
          }, "course \(course.seed)")
      }
    }
  }
}
