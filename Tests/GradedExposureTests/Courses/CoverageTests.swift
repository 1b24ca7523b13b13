@testable import GradedExposure
import Testing

/// What a plan has reached of directions and places.
@Suite struct CoverageTests {
  private func plan() throws -> Plan {
    var assessment = Fixture.assessment([])
    assessment.ratings = [
      Rating(item: ItemID(rawValue: "turn-left"), fear: 60, avoidance: 70),
      Rating(item: ItemID(rawValue: "turn-right"), fear: 30, avoidance: 0),
      Rating(item: ItemID(rawValue: "look-up"), unrated: .notTried),
      Rating(item: ItemID(rawValue: "look-down"), unrated: .declined),
    ]
    return try Planner.plan(Fixture.request(assessment))
  }

  private func row(_ plan: Plan, _ part: Coverage.Part) throws -> Coverage.Row {
    let version = try #require(plan.current)
    return try #require(Coverage(plan, version).rows.first { $0.part == part })
  }

  @Test func everyDirectionToEachSideAndEveryPlaceHasItsRow() throws {
    let plan = try plan()
    let rows = Coverage(plan, try #require(plan.current)).rows
    #expect(rows.count == 6 + Context.allCases.count && Set(rows.map(\.part)).count == rows.count)
  }

  @Test func avoidedIsWhatThePatientSaidAndNoughtIsNot() throws {
    let plan = try plan()
    #expect(try row(plan, .direction(.rotation, .left)).avoided == [ItemID(rawValue: "turn-left")])
    #expect(try row(plan, .direction(.rotation, .right)).avoided.isEmpty)
    #expect(try row(plan, .direction(.extension_, nil)).avoided == [ItemID(rawValue: "look-up")])
    #expect(try row(plan, .direction(.flexion, nil)).avoided == [ItemID(rawValue: "look-down")])
  }

  @Test func whatIsAvoidedAndNowhereInThePlanIsLeftOut() throws {
    let plan = try plan()
    for row in Coverage(plan, try #require(plan.current)).rows {
      #expect(row.isLeftOut == (!row.avoided.isEmpty && row.planned.isEmpty && row.practised.isEmpty))
    }
    #expect(try row(plan, .direction(.rotation, .left)).isLeftOut == false)
  }

  @Test func aStepIsPlannedUntilItWasCompletedAndThenPractised() throws {
    let plan = try plan()
    let version = try #require(plan.current)
    let step = try #require(version.schedule?.firm.flatMap(\.exposures).first?.step)
    let before = Coverage(plan, version).rows.filter { $0.planned.contains(step) }.map(\.part)
    #expect(!before.isEmpty)
    var done = version
    for index in done.states.indices { done.states[index].since = nil }
    done.states.removeAll { $0.step == step }
    done.states.append(
      StepState(
        step: step, standing: .completed, verdict: nil, expected: 20, low: 10, high: 30, lastPeak: 20, met: 1,
        since: version.madeOn))
    let after = Coverage(plan, done)
    #expect(after.rows.filter { $0.practised.contains(step) }.map(\.part) == before)
    #expect(!after.rows.contains { $0.planned.contains(step) })
  }
}
