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
    try #require(Coverage(plan).rows.first { $0.part == part })
  }

  private func step(_ item: String) -> StepID { StepID(item: ItemID(rawValue: item), change: nil) }

  @Test func everyDirectionToEachSideAndEveryPlaceHasItsRow() throws {
    let plan = try plan()
    let rows = Coverage(plan).rows
    #expect(rows.count == 6 + Context.allCases.count && Set(rows.map(\.part)).count == rows.count)
  }

  @Test func avoidedIsWhatThePatientSaidAndNoughtIsNot() throws {
    let plan = try plan()
    #expect(try row(plan, .direction(.rotation, .left)).avoided == [step("turn-left")])
    #expect(try row(plan, .direction(.rotation, .right)).avoided.isEmpty)
    #expect(try row(plan, .direction(.extension_, nil)).avoided == [step("look-up")])
    #expect(try row(plan, .direction(.flexion, nil)).avoided.isEmpty)
  }

  @Test func whereNobodyAskedThatIsNoNought() throws {
    let plan = try plan()
    #expect(try row(plan, .direction(.rotation, .right)).isAvoidanceTold)
    #expect(try row(plan, .direction(.extension_, nil)).isAvoidanceTold)
    // Declined, and without a word on avoidance.
    #expect(try !row(plan, .direction(.flexion, nil)).isAvoidanceTold)
    #expect(try !row(plan, .direction(.lateralFlexion, .left)).isAvoidanceTold)
    for row in CourseProgress(plan, on: plan.assessment.assessedOn).coverage {
      #expect(row.avoided.isEmpty || row.isAvoidanceTold)
    }
  }

  @Test func whatIsAvoidedAndNowhereInThePlanIsLeftOut() throws {
    let plan = try plan()
    for row in Coverage(plan).rows {
      #expect(row.isLeftOut == (!row.avoided.isEmpty && row.planned.isEmpty && row.practised.isEmpty))
    }
    #expect(try row(plan, .direction(.rotation, .left)).isLeftOut == false)
  }

  @Test func aStepIsPlannedUntilItWasCompletedAndThenPractised() throws {
    let plan = try plan()
    let session = try #require(plan.current?.schedule?.firm.first { !$0.exposures.isEmpty })
    let step = try #require(session.exposures.first?.step)
    let before = Coverage(plan).rows.filter { $0.planned.contains(step) }.map(\.part)
    #expect(!before.isEmpty)
    var record = SessionRecord(by: .clinician)
    record.trials = [TrialRecord(step: step, outcome: .done)]
    let event = Event(
      id: EventID(rawValue: "event-1"), on: session.date, enteredOn: session.date, content: .session(record))
    let after = Coverage(try Planner.record([event], in: plan, today: session.date))
    #expect(after.rows.filter { $0.practised.contains(step) }.map(\.part) == before)
    #expect(!after.rows.contains { $0.planned.contains(step) })
  }
}
