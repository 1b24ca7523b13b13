import Testing

@testable import GradedExposure

/// Where modules and notes stand, what suggests a module, and what is refused.
@Suite struct ModuleTests {
  private let by = Clinician(name: "A. Muster", role: "psychologist")
  private let day = Fixture.today

  private func plan(_ change: (inout Assessment) -> Void = { _ in }) throws -> Plan {
    var assessment = Fixture.assessment([("turn-left", 62), ("turn-left-half-way", 30), ("turn-right", 45)])
    change(&assessment)
    return try Planner.plan(Fixture.request(assessment))
  }

  private func recorded(_ contents: [Event.Content], in plan: Plan, on day: CivilDay) throws -> Plan {
    var plan = plan
    for content in contents {
      let event = Event(
        id: EventID(rawValue: "e-\(plan.events.count)"), on: day, enteredOn: day, content: content)
      plan = try Planner.record([event], in: plan, today: day)
    }
    return plan
  }

  private func placement(_ days: [Weekday], review: Int = 20) -> ModulePlacement {
    ModulePlacement(by: by, start: day, review: day + review, weekdays: days)
  }

  private func placed(_ module: AdjunctModule, _ placement: ModulePlacement) -> Event.Content {
    .module(ModuleEntry(module, .placed(placement)))
  }

  private func reviewed(_ decision: ModuleReview.Decision, next: CivilDay? = nil) -> Event.Content {
    .module(
      ModuleEntry(
        .sleep,
        .reviewed(ModuleReview(by: by, decision: decision, because: OwnWords(rawValue: "x"), next: next))))
  }

  private func logged(_ days: [CivilDay], useful: Int? = nil) -> Event.Content {
    var log = ModuleLog(by: .patient, days: days)
    log.useful = useful
    return .module(ModuleEntry(.sleep, .logged(log)))
  }

  @Test func aModuleIsPlacedLoggedReviewedAndEnded() throws {
    var plan = try recorded([placed(.sleep, placement([.sat, .sun]))], in: plan(), on: day)
    #expect(plan.modulesInForce.map(\.module) == [.sleep] && plan.modules[0].review == day + 20)
    plan = try recorded([logged([day + 4, day + 5]), logged([day + 6], useful: 7)], in: plan, on: day + 6)
    #expect(plan.modules[0].done == [day + 4, day + 5, day + 6])
    plan = try recorded([reviewed(.goesOn, next: day + 40)], in: plan, on: day + 20)
    #expect(plan.modules[0].review == day + 40 && plan.modules[0].stopped == nil)
    plan = try recorded([reviewed(.change)], in: plan, on: day + 21)
    #expect(plan.modules[0].awaitsChange)
    var other = placement([.sun])
    (other.start, other.review) = (day + 21, day + 50)
    plan = try recorded([placed(.sleep, other)], in: plan, on: day + 21)
    #expect(!plan.modules[0].awaitsChange && plan.modules[0].placement.weekdays == [.sun])
    #expect(plan.modules[0].done.count == 3)
    plan = try recorded([reviewed(.stop)], in: plan, on: day + 50)
    #expect(plan.modulesInForce.isEmpty && plan.modules[0].stopped == day + 50)
    #expect(try plan.replayed().allSatisfy { $0.result == .same })
  }

  @Test func whatWasEnteredInErrorCountsNoMore() throws {
    let note = TherapistNote(by: by, words: OwnWords(rawValue: "Eat first."))
    var plan = try recorded([placed(.sleep, placement([.sat])), .note(note)], in: plan(), on: day)
    #expect(plan.note() == note)
    plan = try recorded(
      plan.events.map { .enteredInError(event: $0.id, because: "x") }, in: plan, on: day + 1)
    #expect(plan.modules.isEmpty && plan.note() == nil)
  }

  @Test func theLatestNoteOfAPlaceStandsAndEmptyWordsEndIt() throws {
    let step = StepID(rawValue: "turn-left")
    func note(_ words: String?, _ step: StepID? = nil) -> Event.Content {
      .note(TherapistNote(by: by, step: step, words: words.map(OwnWords.init(rawValue:))))
    }
    var plan = try recorded([note("one"), note("two"), note("three", step)], in: plan(), on: day)
    #expect(plan.note()?.words?.rawValue == "two" && plan.note(for: step)?.words?.rawValue == "three")
    #expect(plan.notedSteps == [step])
    plan = try recorded([note(nil)], in: plan, on: day)
    #expect(plan.note() == nil && plan.note(for: step) != nil)
    // Entered late, about an earlier day: it is not the latest.
    plan = try recorded([note("new")], in: plan, on: day + 2)
    let late = Event(
      id: EventID(rawValue: "late"), on: day + 1, enteredOn: day + 2, content: note("old"))
    plan = try Planner.record([late], in: plan, today: day + 2)
    #expect(plan.note()?.words?.rawValue == "new")
  }

  @Test func aSessionThatMovesIsSaidAndNothingIsMoved() throws {
    var plan = try recorded([placed(.breathing, placement([.wed, .sat], review: 40))], in: plan(), on: day)
    #expect(plan.moduleClashes.isEmpty)
    let before = plan.modules
    var moved = plan.assessment.availability
    moved.weekdays = [.wed]
    plan = try recorded([.availability(moved)], in: plan, on: day + 1)
    let days = try #require(plan.moduleClashes.first).days
    #expect(!days.isEmpty && days.allSatisfy { $0.weekday == .wed } && plan.modules == before)
    var after = placement([.wed, .sat], review: 40)
    (after.start, after.afterSession) = (day + 1, true)
    #expect(try recorded([placed(.breathing, after)], in: plan, on: day + 1).moduleClashes.isEmpty)
  }

  // MARK: What is refused

  private func problems(_ content: Event.Content, in plan: Plan) -> [EntryProblem] {
    let event = Event(id: EventID(rawValue: "p"), on: day, enteredOn: day, content: content)
    return EntryCheck([event], in: plan, today: day).problems
  }

  @Test func whatDoesNotFitIsRefused() throws {
    let plan = try plan()
    let sessions = try #require(plan.current?.schedule).sessions.filter { !$0.exposures.isEmpty }.map(\.date)
    let thursdays = sessions.filter { $0.weekday == .thu && $0 <= day + 20 }
    #expect(!thursdays.isEmpty)
    #expect(
      problems(placed(.sleep, placement([.thu])), in: plan)
        == [.moduleBeforeExposure(.sleep, days: thursdays)])
    var bad = placement([], review: 0)
    bad.by = Clinician(name: "", role: "")
    bad.start = day + -1
    bad.review = day + -1
    bad.ruledOut = [.dizziness]
    #expect(
      problems(placed(.sleep, bad), in: plan) == [
        .unnamed, .noWeekdays, .moduleInPast(.sleep, day + -1, on: day),
        .moduleReviewTooEarly(.sleep, day + -1, after: day + -1), .cautionNotOf(.sleep, .dizziness),
      ])
    for content in [reviewed(.stop), logged([day])] {
      #expect(problems(content, in: plan) == [.moduleNotPlaced(.sleep)])
    }
    #expect(problems(.note(TherapistNote(by: by, words: nil)), in: plan) == [.noNote(nil)])
    let unknown = StepID(rawValue: "fly")
    #expect(
      problems(.note(TherapistNote(by: by, step: unknown, words: OwnWords(rawValue: "x"))), in: plan)
        == [.unknownStep(unknown)])
  }

  @Test func aReviewAndALogFitTheirModule() throws {
    let plan = try recorded(
      [placed(.sleep, placement([.sat])), logged([day])], in: plan(), on: day)
    #expect(problems(reviewed(.goesOn), in: plan) == [.moduleReviewMissing(.sleep)])
    #expect(
      problems(reviewed(.goesOn, next: day), in: plan) == [.moduleReviewTooEarly(.sleep, day, after: day)])
    #expect(problems(reviewed(.stop, next: day + 3), in: plan) == [.moduleReviewNotAsked(.sleep)])
    #expect(problems(logged([]), in: plan) == [.empty])
    #expect(
      problems(logged([day, day + 1], useful: 11), in: plan) == [
        .homeAfter(day + 1, on: day),
        .countOutOfBounds(field: "useful", value: 11, lowest: 0, highest: 10), .moduleTwice(.sleep, day),
      ])
  }

  @Test func aRefusedPlanTakesNoModule() throws {
    let plan = try plan {
      $0.screenAnswers = [ScreenAnswer(finding: .speech, present: true, by: .patient, on: $0.assessedOn)]
    }
    #expect(problems(placed(.group, placement([.sat])), in: plan) == [.moduleWhileStopped(.group)])
  }

  // MARK: Suggestions

  @Test func nothingIsSuggestedWhereNothingWasSaid() throws {
    #expect(try plan().moduleSuggestions.isEmpty)
    let fine = try plan {
      $0.lifeAnswers = [
        LifeAnswer(.sleep, level: 5), LifeAnswer(.stress, level: 5), LifeAnswer(.mood, level: 5),
      ]
      $0.outcomes = [OutcomeTotal(measure: .catastrophizing, total: 29, on: $0.assessedOn)]
    }
    #expect(fine.moduleSuggestions.isEmpty)
  }

  @Test func answersSuggestWithTheirReasons() throws {
    let plan = try plan {
      $0.lifeAnswers = [
        LifeAnswer(.sleep, level: 4), LifeAnswer(.stress, level: 6), LifeAnswer(.mood, level: 2),
        LifeAnswer(.pacing, words: OwnWords(rawValue: "All or nothing.")),
        LifeAnswer(.others, words: OwnWords(rawValue: "They carry.")),
        LifeAnswer(.relationships, words: OwnWords(rawValue: "Far.")),
        LifeAnswer(.supportGroups, words: OwnWords(rawValue: "None.")),
      ]
      $0.outcomes = [OutcomeTotal(measure: .catastrophizing, total: 30, on: $0.assessedOn)]
      $0.screenAnswers = [
        ScreenAnswer(finding: .oldDizziness, present: true, by: .clinician, on: $0.assessedOn),
        ScreenAnswer(finding: .drowsyMedicine, present: true, by: .patient, on: $0.assessedOn),
      ]
    }
    let found = Dictionary(uniqueKeysWithValues: plan.moduleSuggestions.map { ($0.module, $0) })
    #expect(
      found[.thoughts]?.reasons == [.level(.mood, 2, bound: 4), .total(.catastrophizing, 30, from: 30)])
    #expect(found[.breathing]?.reasons == [.level(.stress, 6, bound: 6)])
    #expect(found[.sleep]?.reasons == [.level(.sleep, 4, bound: 4)])
    #expect(found[.family]?.reasons == [.spokeOf(.others), .spokeOf(.relationships)])
    #expect(found[.closeness]?.reasons == [.spokeOf(.relationships)])
    #expect(found[.group]?.reasons == [.spokeOf(.supportGroups)])
    #expect(found[.flareUp] == nil && found[.ending] == nil)
    #expect(found[.breathing]?.warnings == [.init(caution: .dizziness, finding: .oldDizziness)])
    #expect(found[.sleep]?.warnings == [.init(caution: .drivingWork, finding: .drowsyMedicine)])
  }

  @Test func aFlareSuggestsItsPlan() throws {
    var trial = TrialRecord(step: StepID(rawValue: "turn-left-half-way"), outcome: .done)
    trial.flareOver24Hours = true
    let home = HomeRecord(by: .patient, rows: [.init(on: day + 2, practice: trial)])
    let plan = try recorded([.home(home)], in: plan(), on: day + 3)
    #expect(plan.moduleSuggestions.map(\.module) == [.flareUp])
    #expect(plan.moduleSuggestions.first?.reasons == [.flare(on: day + 2)])
  }

  @Test func everyThemeHasAModuleAndNoNumberIsPublishedThatNobodyRead() {
    #expect(Set(AdjunctModule.allCases.map(\.theme)) == Set(ModuleTheme.allCases))
    #expect(AdjunctModule.allCases.sorted() == AdjunctModule.allCases)
    for dose in AdjunctModule.allCases.flatMap(\.doses) {
      #expect(dose.low <= dose.high && !dose.source.isEmpty)
      if dose.source.contains("remembered") { #expect(dose.status == .unverified) }
      if dose.source.contains("our choice") { #expect(dose.status == .design) }
      if dose.status == .published { #expect(dose.source.contains("VA CBT-CP")) }
    }
    for caution in ModuleCaution.allCases where caution.source.contains("remembered") {
      #expect(caution.status == .unverified)
    }
    #expect(Set(AdjunctModule.allCases.flatMap(\.cautions)) == Set(ModuleCaution.allCases))
  }
}
