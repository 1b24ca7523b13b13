import PlanDocuments
import Testing

@testable import GradedExposure

/// Where home practice starts (DOSE-1).
struct PracticeDoseTests {
  private func step(_ hold: Hold) -> Step {
    Step(
      id: StepID(rawValue: "turn-left"), item: ItemID(rawValue: "turn-left"), title: "Turn", how: nil,
      trialMinutes: nil, rated: nil, harm: nil, estimate: 20, likelyLow: 10, likelyHigh: 30, baseline: 20,
      limitedBy: [], change: nil,
      demands: Demands(direction: .rotation, side: .left, extremity: .half, hold: hold))
  }

  private func dose(
    _ trials: [(BaselineTrials.Unit, [Int])], share: Double? = nil, of id: String = "turn-left"
  )
    throws -> PracticeDose
  {
    var settings = try StandardDocuments.settings()
    if let share, let at = settings.settings.firstIndex(where: { $0.key == .baselineShare }) {
      settings.settings[at].value = share
    }
    return PracticeDose(
      settings: settings,
      baselineTrials: trials.map {
        BaselineTrials(step: StepID(rawValue: id), unit: $0.0, tolerated: $0.1, on: Fixture.today)
      })
  }

  @Test(arguments: [
    ([10, 12, 9], 8), ([10], 8), ([5, 5, 5, 5, 5], 4), ([9], 7), ([6, 7], 5), ([2], 1), ([1], 1),
    ([1, 1, 2], 1),
    ([25], 20), ([26], 20), ([100, 100], 20),
  ])
  func repetitionsStartBelowTheMean(_ tolerated: [Int], _ start: Int) throws {
    #expect(try dose([(.repetitions, tolerated)]).practice(step(.none)).repetitions == start)
  }

  /// In binary 0.57 times 100 lies below 57: rounding down must not lose a whole repetition to that.
  @Test(arguments: [
    (0.57, [100], 20), (0.57, [20, 20], 11), (0.7, [10], 7), (0.55, [20], 11), (0.9, [10], 9),
  ])
  func noBinaryFractionMovesADose(_ share: Double, _ tolerated: [Int], _ start: Int) throws {
    #expect(try dose([(.repetitions, tolerated)], share: share).practice(step(.none)).repetitions == start)
  }

  @Test(arguments: [([8, 7, 8], 6), ([1], 1), ([30], 10), ([12], 9), ([13], 10)])
  func secondsStayWithinTheHold(_ tolerated: [Int], _ start: Int) throws {
    let practice = try dose([(.seconds, tolerated)]).practice(step(.seconds10))
    #expect(practice.holdSeconds == start)
    #expect(practice.repetitions == 5)
  }

  @Test func withoutTrialsOfThatVeryStepTheProtocolsStartHolds() throws {
    for dose in [try dose([]), try dose([(.repetitions, [20])], of: "turn-left.extremity-25")] {
      let practice = dose.practice(step(.seconds5))
      #expect((practice.sets, practice.repetitions, practice.holdSeconds) == (2, 5, 5))
      #expect(dose.reasons(step(.seconds5)).isEmpty)
    }
  }

  @Test func theReasonNamesWhatItSaw() throws {
    let reasons = try dose([(.repetitions, [10, 12, 9]), (.seconds, [30])]).reasons(step(.seconds10))
    #expect(
      reasons.map(\.fact) == [
        .practiceFromBaseline(unit: .repetitions, tolerated: [10, 12, 9], share: 80, start: 8),
        .practiceFromBaseline(unit: .seconds, tolerated: [30], share: 80, start: 10),
      ])
    #expect(reasons.allSatisfy { $0.step == StepID(rawValue: "turn-left") && $0.rule == .homePractice })
  }

  @Test func trialsMoveNothingButTheDose() throws {
    let fears = [("turn-left-half-way", 25), ("turn-left", 45), ("look-up-half-way", 20), ("look-up", 60)]
    let request = try Fixture.request(fears)
    let plain = try #require(try Planner.plan(request).current)
    let movement = try #require(plain.schedule?.homeWeeks.first?.movements.first)
    var tried = request
    tried.assessment.baselineTrials = [
      BaselineTrials(step: movement.step, unit: .repetitions, tolerated: [4], on: Fixture.today)
    ]
    let dosed = try #require(try Planner.plan(tried).current)
    #expect(dosed.schedule?.sessions == plain.schedule?.sessions)
    #expect(dosed.hierarchy == plain.hierarchy)
    #expect(dosed.schedule?.homeWeeks.first?.movements.first?.repetitions == 3)
    #expect(
      dosed.decisions.filter { !plain.decisions.contains($0) && $0.step == movement.step }.map(\.fact) == [
        .practiceFromBaseline(unit: .repetitions, tolerated: [4], share: 80, start: 3)
      ])
  }

  /// A plan keeps the items that its trials name, so that it can be planned again from itself.
  @Test func aPlanWithTrialsOfAnUnratedActivityReplays() throws {
    var request = try Fixture.request([("turn-left", 60)])
    request.assessment.baselineTrials = [
      BaselineTrials(
        step: StepID(rawValue: "hang-washing"), unit: .repetitions, tolerated: [4], on: Fixture.today)
    ]
    #expect(try Planner.plan(request).unlikeReplay().isEmpty)
  }
}
