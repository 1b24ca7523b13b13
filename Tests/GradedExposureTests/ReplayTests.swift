import Testing

@testable import GradedExposure

/// Same request, same plan; and a plan's contents, planned again, are the plan.
@Suite struct ReplayTests {
  @Test func planningTwiceGivesAnEqualPlan() async throws {
    for sample in try await RandomPlans.all().prefix(12) {
      let isSame = try Planner.plan(sample.request) == sample.plan
      #expect(isSame, "seed \(sample.seed)")
    }
  }

  @Test func aPlanIsTheReplayOfItsContents() async throws {
    for sample in try await RandomPlans.all().suffix(20) {
      #expect(try sample.plan.unlikeReplay().isEmpty, "seed \(sample.seed)")
    }
  }

  @Test func whatWasChangedByHandIsNamed() throws {
    var plan = try Planner.plan(Fixture.request([("turn-left", 80), ("turn-right", 30)]))
    plan.versions[0].hierarchy?.steps[0].baseline += 1
    plan.versions[0].schedule?.sessions[1].minutes += 1
    plan.versions[0].blockers = []
    #expect(try plan.unlikeReplay().map(\.part) == [.blockers, .hierarchy, .schedule])
    plan.versions[0].effectiveFrom = plan.versions[0].madeOn + 1
    #expect(try plan.unlikeReplay().map(\.part) == [.blockers, .hierarchy, .schedule, .version])
    plan.versions[0].engineRevision -= 1
    #expect(try plan.unlikeReplay().isEmpty)
    #expect(
      try plan.replayed().map(\.result) == [
        .keptAsDecided(
          revision: EngineRevision.current - 1, differs: [.blockers, .hierarchy, .schedule, .version])
      ])
  }

  /// Whoever made it: a version follows the one before it.
  @Test(
    arguments: [
      { (plan: inout Plan) in plan.versions[1].number = 3 },
      { $0.versions[1].replaces = 2 },
      { $0.versions[1].after = nil },
      { $0.versions[1].after = EventID(rawValue: "session-2026-12-01-000000000000") },
      { $0.versions[1].madeOn = $0.versions[0].madeOn + -1 },
      { $0.versions[0].engineRevision = 2 },
    ] as [@Sendable (inout Plan) -> Void])
  func aVersionThatFollowsNothingIsUnlikeWhateverRevisionMadeIt(_ change: @Sendable (inout Plan) -> Void)
    throws
  {
    var plan = try twoVersions()
    for index in plan.versions.indices { plan.versions[index].engineRevision = 1 }
    #expect(try plan.unlikeReplay().isEmpty)
    change(&plan)
    #expect(try plan.replayed().map(\.result).contains(.unlike([.version])))
  }

  @Test func anEntryWithoutAVersionIsFound() throws {
    var plan = try twoVersions()
    #expect(plan.unplanned.isEmpty)
    plan.versions.removeLast()
    #expect(plan.unplanned == plan.events)
  }

  @Test func theLogIsCheckedEntryByEntryWhoeverMadeTheVersions() throws {
    var plan = try twoVersions()
    #expect(plan.entryProblems().isEmpty)
    for index in plan.versions.indices { plan.versions[index].engineRevision = 1 }
    plan.events[0].content = .willingness(points: 0)
    plan.events[0].on = plan.assessment.assessedOn + -1
    let problems = plan.entryProblems().map(\.problem)
    #expect(
      problems == [
        .beforeAssessment(plan.events[0].on, assessedOn: plan.assessment.assessedOn), .willingness(0),
      ])
  }

  private func twoVersions() throws -> Plan {
    let plan = try Planner.plan(Fixture.request([("turn-left", 80), ("turn-right", 30)]))
    let day = Fixture.today + 1
    let entry = Event(
      id: EventID(rawValue: "willingness-2026-11-25-000000000000"), on: day, enteredOn: day,
      content: .willingness(points: 70))
    return try Planner.record([entry], in: plan, today: day)
  }
}
