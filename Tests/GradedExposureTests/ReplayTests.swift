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
    plan.versions[0].number = 2
    plan.versions[0].effectiveFrom = plan.versions[0].madeOn + 1
    #expect(try plan.unlikeReplay().map(\.part) == [.blockers, .hierarchy, .schedule, .version])
    plan.versions[0].engineRevision += 1
    #expect(try plan.unlikeReplay().isEmpty)
    #expect(
      try plan.replayed().map(\.result) == [
        .keptAsDecided(revision: 2, differs: [.blockers, .hierarchy, .schedule, .version])
      ])
  }
}
