import PlanDocuments
import Testing

@testable import GradedExposure

/// Every line of a card is what the engine then does.
@Suite struct DecisionCardTests {
  /// Plans of which the next visit has tasks, some of them after visits.
  private static func plans() async throws -> [Plan] {
    var plans: [Plan] = []
    for sample in try await RandomPlans.all().prefix(6) {
      guard var plan = Optional(sample.plan), sample.version.schedule != nil else { continue }
      for _ in 0..<2 {
        guard let next = plan.current?.schedule?.firm.first else { break }
        var record = SessionRecord(by: .clinician)
        record.signsAsked = true
        record.kind = next.kind == .exposure ? nil : next.kind
        record.trials = next.exposures.map {
          TrialRecord($0, .doneStillHarm, harmMost: 20, tolerance: 60)
        }
        let entry = try Event(on: next.date, enteredOn: next.date, .session(record))
        plan = try Planner.record([entry], in: plan, today: next.date)
        plans.append(plan)
      }
    }
    return plans
  }

  @Test func everyLineIsWhatTheEngineDoes() async throws {
    var lines = 0
    for plan in try await Self.plans() {
      guard let card = DecisionCard(plan) else { continue }
      for line in card.lines {
        let exposure = try #require(card.session.exposures.first { $0.step == line.step })
        let tolerance = plan.assessment.willingness ?? plan.settings[whole: .willingnessAssumed]
        var record = SessionRecord(by: .clinician)
        record.signsAsked = true
        record.trials = [TrialRecord(exposure, line.happens, harmMost: 20, tolerance: tolerance)]
        let day = card.session.date
        let entry = try Event(on: day, enteredOn: day, .session(record))
        let after = try #require(try Planner.record([entry], in: plan, today: day).current)
        let state = try #require(after.states.first { $0.step == line.step })
        #expect(line.verdict == (line.happens == .notDone ? nil : state.verdict))
        #expect(line.isHeld == (after.outcome == .heldForReview))
        let target = after.schedule?.firm.flatMap(\.exposures).first { $0.role == .target }?.step
        #expect(line.nextTarget == target)
        lines += 1
      }
    }
    #expect(lines > 50)
  }

  /// What the lines stand for holds for other numbers of the same case, too.
  @Test func theVerdictHoldsForTheWholeCase() async throws {
    for plan in try await Self.plans().prefix(3) {
      guard let card = DecisionCard(plan) else { continue }
      for line in card.lines where line.happens != .notDone {
        let exposure = try #require(card.session.exposures.first { $0.step == line.step })
        let day = card.session.date
        for (little, much) in [(0, 21), (12, 55), (20, 100)] {
          var trial = TrialRecord(exposure, line.happens, harmMost: 20, tolerance: 60)
          if let after = trial.harmAfter { trial.harmAfter = after <= 20 ? little : much }
          var record = SessionRecord(by: .clinician)
          record.signsAsked = true
          record.trials = [trial]
          let entry = try Event(on: day, enteredOn: day, .session(record))
          let after = try #require(try Planner.record([entry], in: plan, today: day).current)
          #expect(after.states.first { $0.step == line.step }?.verdict == line.verdict, "\(line.happens)")
        }
      }
    }
  }

  @Test func aPlanWithoutTasksHasNoCard() throws {
    let plan = try Planner.plan(Fixture.request([("turn-left", 20)]))
    #expect(DecisionCard(plan) == nil)
  }
}
