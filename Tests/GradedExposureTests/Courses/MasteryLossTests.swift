import Testing

@testable import GradedExposure

/// What takes back that a step is mastered, and what does not.
@Suite struct MasteryLossTests {
  private static let step = StepID(rawValue: "look-up")

  private func exposure(
    peak: Int?, harm: Int?, outcome: Bool? = false, isHome: Bool = false, on day: Int = 0
  ) -> Exposure {
    var trial = TrialRecord(step: Self.step, outcome: .done)
    (trial.fearPeak, trial.harmAfter, trial.fearedOutcomeHappened) = (peak, harm, outcome)
    return Exposure(step: Self.step, on: Fixture.today + day, isHome: isHome, trials: [trial])
  }

  private func mastery(_ rule: AdvanceRule = .expectancy) throws -> Mastery {
    Mastery(settings: try Fixture.standard().settings, rule: rule, baseline: 60)
  }

  /// Expected harm of 20 masters a step; 10 points count as a change.
  @Test(arguments: [(20, false), (29, false), (30, true), (80, true)])
  func expectedHarmThatCameBackByAChange(harm: Int, isLost: Bool) throws {
    #expect(try mastery().isLost(exposure(peak: 10, harm: harm)) == isLost)
  }

  @Test(arguments: [(49, false), (50, true), (nil, false)])
  func fearThatCameBackWhereHarmIsNotSaid(peak: Int?, isLost: Bool) throws {
    #expect(try mastery().isLost(exposure(peak: peak, harm: nil)) == isLost)
  }

  @Test func whatWasFearedHappened() throws {
    #expect(try mastery().isLost(exposure(peak: 0, harm: 0, outcome: true)))
  }

  /// Ten days at home with the same little fear are no standstill, and what is left unsaid takes nothing back.
  @Test func steadyPracticeAtHomeSplitsNothing() throws {
    let rule = VerdictRule(settings: try Fixture.standard().settings, mastery: try mastery(), tolerance: 60)
    var course = StepCourse()
    course.append(exposure(peak: 10, harm: 10), interval: 14)
    course.master(on: Fixture.today)
    for day in 1...10 {
      course.append(exposure(peak: 10, harm: nil, outcome: nil, isHome: true, on: day), interval: 14)
      let (verdict, facts) = rule.judge(course)
      #expect(verdict == .advance && facts.isEmpty)
    }
    course.lose()
    #expect(course.masteredOn == nil && course.wasLost)
    #expect(rule.judge(course).verdict == .repeatStep)
  }
}
