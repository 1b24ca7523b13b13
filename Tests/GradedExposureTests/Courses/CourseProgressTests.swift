import Testing

@testable import GradedExposure

/// Progress in numbers that were worked out by hand.
struct CourseProgressTests {
  private let today = Fixture.today
  private let left = StepID(rawValue: "turn-left-half-way")

  /// A plan with a review of ratings, and entries made on their days.
  private func plan(_ entries: [(CivilDay, Event.Content)], _ change: (inout Assessment) -> Void = { _ in })
    throws -> Plan
  {
    var assessment = Fixture.assessment([("turn-left", 62), ("turn-left-half-way", 30), ("turn-right", 40)])
    change(&assessment)
    var plan = try Planner.plan(Fixture.request(assessment))
    for (number, (day, content)) in entries.enumerated() {
      let event = Event(
        id: EventID(rawValue: "e-\(number)"), on: day, enteredOn: day, content: content)
      plan = try Planner.record([event], in: plan, today: day)
    }
    return plan
  }

  private func visit(
    _ trials: [TrialRecord] = [], kind: Session.Kind? = nil, missed: TrialRecord.Reason? = nil
  ) -> Event.Content {
    var record = SessionRecord(by: .clinician)
    record.signsAsked = true
    record.trials = trials
    record.kind = kind
    record.missedBecause = missed
    return .session(record)
  }

  private func trial(_ peak: Int?, protected: Bool? = false) -> TrialRecord {
    var trial = TrialRecord(step: left, outcome: .done)
    trial.fearPeak = peak
    trial.safetyBehaviourUsed = protected
    return trial
  }

  private func rated(_ ratings: [(String, Int)], scale: RatingScale? = nil) -> Event.Content {
    .rerating(
      ratings: ratings.map { item, fear in
        var rating = Rating(item: ItemID(rawValue: item), fear: fear)
        rating.givenScale = scale
        return rating
      })
  }

  @Test func phasesAreCutAtTheFirstStepThatWasMetAndAtTheFirstFollowUp() throws {
    let plan = try plan([
      (today + 9, visit(kind: .education)), (today + 13, visit([trial(40)])),
      (today + 30, visit([trial(30)])), (today + 120, visit(kind: .followUp)),
    ])
    let phases = CourseProgress(plan, on: today + 130).phases
    #expect(phases.exposureFrom == today + 13 && phases.followUpFrom == today + 120)
    let days = [0, 9, 12, 13, 119, 120, 130].map { today + $0 }
    #expect(days.map { phases.phase(on: $0).rawValue } == ["A", "A", "A", "B", "B", "FU", "FU"])
    #expect(days.map(phases.dayOfPhase) == [0, 9, 12, 0, 106, 0, 10])
    let none = CourseProgress(try self.plan([]), on: today).phases
    #expect(none.exposureFrom == nil && none.followUpFrom == nil)
  }

  @Test func visitsAreNumberedAsSessionsAre() throws {
    let plan = try plan([
      (today + 9, visit(kind: .education)), (today + 13, visit(missed: .ill)),
      (today + 16, visit([trial(40)])),
    ])
    let progress = CourseProgress(plan, on: today + 20)
    #expect(progress.adherence.visits.map(\.session) == [2, nil, 3])
    #expect(progress.trials.map(\.session) == [3])
  }

  @Test func ratingsAskedAgainChangeByPointsAndMoreThanTwentyIsReliable() throws {
    let plan = try plan([
      (today + 20, rated([("turn-left", 42), ("turn-right", 40)])),
      (today + 40, rated([("turn-left", 41)], scale: .ten)),
    ])
    let progress = CourseProgress(plan, on: today + 41)
    let series = try #require(progress.ratings.first { $0.subject.rawValue == "turn-left" })
    #expect(series.readings.map(\.value) == [62, 42, 41])
    #expect(series.steps.map(\.points) == [-20, -1])
    #expect(series.steps.map(\.isReliable) == [false, false])
    #expect(series.steps.map(\.doubts) == [[], [.otherScale]])
    #expect(series.whole?.points == -21 && series.whole?.isReliable == true)
    // 62 and 40 are 51; 42 and 40 are 41. On the later day one of the two was asked.
    #expect(progress.meanRatings.map(\.from.value) == [51, 62])
    #expect(progress.meanRatings.map(\.to.value) == [41, 41])
    #expect(progress.meanRatings.map(\.count) == [2, 1] && progress.meanRatings.map(\.ofCount) == [3, 3])
    #expect(progress.meanRatings.map(\.isReliable) == [false, true])
  }

  @Test func anItemThatWasRatedTwiceOnADayIsItsMean() throws {
    let plan = try plan([]) { $0.ratings.append(Rating(item: ItemID(rawValue: "turn-left"), fear: 71)) }
    let series = CourseProgress(plan, on: today).ratings.first { $0.subject.rawValue == "turn-left" }
    #expect(series?.readings.map(\.value) == [66.5])
    #expect(series?.whole == nil)
  }

  @Test func peaksOfAStepAreComparedWhereProtectionIsTheSame() throws {
    let alike = try plan([(today + 13, visit([trial(50)])), (today + 16, visit([trial(20), trial(25)]))])
    let step = try #require(CourseProgress(alike, on: today + 20).steps.first)
    #expect(step.step == left && step.rated == 30 && step.meetings.map(\.peak) == [50, 25])
    #expect(step.meetings.map(\.trials) == [1, 2])
    #expect(step.peakChange?.points == -25 && step.peakChange?.isReliable == true)
    #expect(step.peakChange?.doubts == [])
    for (protected, doubt) in [
      (true, CourseProgress.Change.Doubt.protectionDiffers), (nil, .protectionNotSaid),
    ] {
      let plan = try plan([
        (today + 13, visit([trial(50)])), (today + 16, visit([trial(20, protected: protected)])),
      ])
      #expect(CourseProgress(plan, on: today + 20).steps.first?.peakChange?.doubts == [doubt])
    }
  }

  @Test func whatWasMeasuredStandsBesideTheAssessment() throws {
    func measured(_ sum: Double, answered: Int?, sure: Int, belief: Int) -> Event.Content {
      var measured = Measurement(by: .clinician)
      measured.totals = [.init(measure: .disability, sum: sum, answered: answered)]
      measured.functions = [.init(words: OwnWords(rawValue: "ride"), ability: sure)]
      measured.sure = sure
      measured.thought = .init(words: OwnWords(rawValue: "it breaks"), belief: belief)
      return .measured(measured)
    }
    let plan = try plan([
      (today + 14, measured(18, answered: 9, sure: 4, belief: 70)),
      (today + 28, measured(12, answered: nil, sure: 7, belief: 20)),
    ]) {
      $0.outcomes = [OutcomeTotal(measure: .disability, total: 25, on: today)]
      $0.ownFunctions = [
        OwnFunction(words: OwnWords(rawValue: "ride"), ability: 1, on: today),
        OwnFunction(words: OwnWords(rawValue: "read"), ability: 5, on: today),
      ]
    }
    let progress = CourseProgress(plan, on: today + 30)
    #expect(progress.totals.map { $0.readings.map(\.value) } == [[25, 20, 12]])
    #expect(progress.totals.first?.readings.map(\.answered) == [nil, 9, nil])
    #expect(progress.totals.first?.whole?.points == -13)
    #expect(progress.functions.map { $0.readings.map(\.value) } == [[1, 4, 7], [5]])
    #expect(progress.meanFunctions.map(\.points) == [3, 6])
    #expect(progress.sure.map(\.value) == [4, 7] && progress.sure.map(\.by) == [.clinician, .clinician])
    #expect(progress.thoughts.map { $0.readings.map(\.value) } == [[70, 20]])
  }

  @Test func aVisitIsOnItsDayOrShiftedOrUnplannedOrMissed() throws {
    let first = try plan([])
    let dates = try #require(first.current?.schedule?.firm.map(\.date))
    let (education, exposure) = (dates[0], dates[1])
    #expect(exposure - education > 1)
    let plan = try plan([
      (education, visit(kind: .education)), (exposure + 1, visit([trial(40)])),
      (exposure + 1, second([trial(40)])),
    ])
    let adherence = CourseProgress(plan, on: exposure + 1).adherence
    #expect(adherence.visits.map(\.fit) == [.asPlanned, .shifted(from: exposure), .unplanned])
    #expect(adherence.unrecorded.isEmpty)
    let untold = CourseProgress(first, on: exposure + 1).adherence
    #expect(untold.visits.isEmpty && untold.unrecorded == [education, exposure])
    let missed = try self.plan([(education, visit(missed: .ill))])
    #expect(CourseProgress(missed, on: education).adherence.visits.map(\.missedBecause) == [.ill])
  }

  private func second(_ trials: [TrialRecord]) -> Event.Content {
    guard case .session(var record) = visit(trials) else { return visit(trials) }
    record.visit = 2
    return .session(record)
  }

  @Test func directionsAreCountedByWhatWasMet() throws {
    var refused = TrialRecord(step: StepID(rawValue: "turn-right"), outcome: .stoppedEarly)
    refused.because = .fear
    let plan = try plan([(today + 13, visit([trial(40), refused]))]) {
      $0.ratings.append(Rating(item: ItemID(rawValue: "look-up"), unrated: .notTried))
    }
    let rows = CourseProgress(plan, on: today + 14).coverage
    func row(_ direction: Direction, _ side: Side?) -> CourseProgress.Coverage? {
      rows.first { $0.direction == direction && $0.side == side && $0.context == .clinic }
    }
    #expect(row(.rotation, .left)?.practised == [left])
    #expect(row(.rotation, .left)?.planned.contains(StepID(rawValue: "turn-left")) == true)
    #expect(row(.rotation, .right)?.avoided == [refused.step])
    #expect(row(.extension_, nil)?.avoided == [StepID(rawValue: "look-up")])
  }
}
