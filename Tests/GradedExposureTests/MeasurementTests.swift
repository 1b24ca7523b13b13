import Testing

@testable import GradedExposure

/// What was asked again beside fear: which totals there are, and that nothing of the plan follows from them.
struct MeasurementTests {
  private let today = Fixture.today

  private func plan() throws -> Plan {
    try Planner.plan(Fixture.request([("turn-left", 62), ("turn-left-half-way", 30), ("turn-right", 40)]))
  }

  private func event(_ content: Event.Content, _ id: Int, on day: CivilDay? = nil) -> Event {
    Event(id: EventID(rawValue: "e-\(id)"), on: day ?? today, enteredOn: today, content: content)
  }

  private func measured(_ change: (inout Measurement) -> Void) -> Event.Content {
    var measured = Measurement(by: .patient)
    change(&measured)
    return .measured(measured)
  }

  private func score(_ measure: OutcomeTotal.Measure, _ sum: Double, _ answered: Int?) -> Measurement.Score {
    Measurement.Score(measure: measure, sum: sum, answered: answered)
  }

  @Test func whatIsWholeIsItsOwnTotal() {
    for measure in OutcomeTotal.Measure.allCases { #expect(score(measure, 12.5, nil).total == 12.5) }
  }

  /// A scoring guide's example: 16 of 45 is 35.5 percent, which is 17.8 of 50.
  @Test func oneMissingItemOfTheNeckDisabilityIndexIsTheMeanOfTheOthers() throws {
    let total = try #require(score(.disability, 16, 9).total)
    #expect(abs(total - 50 * 16 / 45) < 1e-9)
    #expect(score(.disability, 16, 10).total == 16)
    #expect(score(.disability, 45, 9).total == 50)
  }

  static let refusals: [(OutcomeTotal.Measure, Double, Int, MissingItems.Refusal)] = [
    (.disability, 16, 8, .tooMany(missing: 2, most: 1)), (.disability, 16, 11, .items(10)),
    (.disability, 16, 0, .items(10)), (.disability, 46, 9, .beyond(highest: 45)),
    (.disabilityPercent, 16, 9, .isPercent), (.pain, 3, 1, .isNoSum), (.function, 3, 2, .isNoSum),
    (.functionInverted, 3, 2, .isNoSum), (.kinesiophobia11, 20, 10, .noRule),
    (.kinesiophobia13, 20, 12, .noRule),
    (.kinesiophobia17, 40, 16, .noRule), (.catastrophizing, 20, 12, .noRule),
  ]

  @Test(arguments: refusals)
  func withoutARuleThereIsNoTotal(
    _ measure: OutcomeTotal.Measure, _ sum: Double, _ answered: Int, _ refusal: MissingItems.Refusal
  ) throws {
    #expect(score(measure, sum, answered).total == nil)
    let entry = event(measured { $0.totals = [score(measure, sum, answered)] }, 1)
    let invalid = #expect(throws: InvalidEntry.self) { try Planner.record([entry], in: plan(), today: today) }
    #expect(invalid?.problems == [.itemsMissing(measure, answered: answered, refusal)])
  }

  @Test func everythingThatIsWrongIsSaidAtOnce() throws {
    let entry = event(
      measured {
        $0.totals = [score(.pain, 11, nil), score(.pain, 3, nil)]
        $0.functions = [.init(words: OwnWords(rawValue: "ride"), ability: 11)]
        $0.sure = -1
        $0.thought = .init(words: OwnWords(rawValue: "it breaks"), belief: 101)
      }, 1)
    let invalid = #expect(throws: InvalidEntry.self) { try Planner.record([entry], in: plan(), today: today) }
    #expect(
      invalid?.problems == [
        .answerProblem(.totalOutOfBounds(.pain, total: 11)), .answerProblem(.totalTwice(.pain, today)),
        .answerProblem(.abilityOutOfBounds(11)), .sureOutOfScale(-1), .beliefOutOfScale(101),
      ])
    let empty = #expect(throws: InvalidEntry.self) {
      try Planner.record([event(measured { _ in }, 1)], in: plan(), today: today)
    }
    #expect(empty?.problems == [.empty])
  }

  @Test func aTotalOfThatDayIsThereOnce() throws {
    var request = try Fixture.request([("turn-left", 62), ("turn-right", 40)])
    request.assessment.outcomes = [OutcomeTotal(measure: .pain, total: 4, on: today)]
    let plan = try Planner.plan(request)
    let pain = event(measured { $0.totals = [score(.pain, 5, nil)] }, 1)
    let invalid = #expect(throws: InvalidEntry.self) { try Planner.record([pain], in: plan, today: today) }
    #expect(invalid?.problems == [.answerProblem(.totalTwice(.pain, today))])
    let index = event(measured { $0.totals = [score(.disability, 5, nil)] }, 2)
    let again = event(measured { $0.totals = [score(.disability, 6, nil)] }, 3)
    let once = try Planner.record([index], in: plan, today: today)
    #expect(throws: InvalidEntry.self) { try Planner.record([again], in: once, today: today) }
    // One that was entered in error leaves room.
    let error = event(.enteredInError(event: index.id, because: "wrong"), 4)
    let corrected = try Planner.record([error, again], in: once, today: today)
    #expect(corrected.events.count == 3)
  }

  @Test func noVersionFollowsAndNothingIsMissing() throws {
    let before = try plan()
    let entry = event(measured { $0.sure = 4 }, 1)
    let after = try Planner.record([entry], in: before, today: today)
    #expect(after.versions == before.versions && after.events == [entry])
    #expect(after.unplanned.isEmpty && after.entryProblems().isEmpty)
    let error = event(.enteredInError(event: entry.id, because: "wrong"), 2)
    let back = event(.enteredInError(event: error.id, because: "right after all"), 3)
    let undone = try Planner.record([error], in: after, today: today)
    let restored = try Planner.record([back], in: undone, today: today)
    #expect(undone.versions == before.versions && restored.versions == before.versions)
    #expect(CountedLog(undone.events).measurements.isEmpty)
    #expect(CountedLog(restored.events).measurements.map(\.measured.sure) == [4])
    #expect(try restored.replayed().map(\.result) == [.same])
  }

  /// Two corrections of each other are no way to hang the program.
  @Test func aLogThatCorrectsItselfEnds() throws {
    var plan = try plan()
    plan.events = [
      event(.enteredInError(event: EventID(rawValue: "e-2"), because: "x"), 1),
      event(.enteredInError(event: EventID(rawValue: "e-1"), because: "x"), 2),
    ]
    #expect(plan.events.map(plan.isAside) == [false, false])
  }

  /// Measured between any two entries of a course, every version comes out as without.
  @Test func aMeasurementMovesNothingOfACourse() async throws {
    for course in try await RandomCourses.all().prefix(4) {
      var plan = course.plan
      plan.events = []
      plan.versions = [course.plan.versions[0]]
      for (number, entry) in course.plan.events.enumerated() {
        let extra = Event(
          id: EventID(rawValue: "m-\(number)"), on: entry.enteredOn, enteredOn: entry.enteredOn,
          content: measured {
            $0.sure = number % 11
            $0.thought = .init(words: OwnWords(rawValue: "it breaks"), belief: number)
          })
        plan = try Planner.record([extra], in: plan, today: entry.enteredOn)
        plan = try Planner.record([entry], in: plan, today: entry.enteredOn)
      }
      #expect(plan.versions == course.plan.versions, "course \(course.seed)")
    }
  }
}
