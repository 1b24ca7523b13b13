import GradedExposure
import Testing

@testable import PlanDocuments

/// The interview: what was typed and nothing else, one step back, and on from where it stopped.
@Suite struct InterviewTests {
  static let today = CivilDay(number: 20_781)  // 2026-11-24

  static func interview(_ answers: [String] = []) throws -> Interview {
    Interview(
      catalogue: try StandardDocuments.catalogue(), settings: try StandardDocuments.settings(), today: today,
      answers: answers)
  }

  static let person = ["P-017", "44", "2026-11-23", "2025-01-02", "y", ""]
  /// Without a fresh injury eighteen screens go to the patient and six parts to a clinician.
  static let screen =
    ["n", ""] + Array(repeating: "n", count: 16) + ["n", "n", "n", "128", "82", "n"]
  private static let items = [
    "0-10", "turn-left", "7", "8,5", "", "It locks", "6", "", "Look up half way", "n/a",
    "play the tuba", "o", "4", "both", "", "n", "y", "", "n", "9", "", "", "", "I lean on the chair", "",
  ]
  private static let more = [
    "1", "I hold my head", "in the car", "", "2", "My garden", "", "", "", "", "4", "", "", "", "", "", "",
    "", "",
    "3", "4", "17", "2026-11-20", "", "4", "Turn the hay", "3", "", "5", "f", "1", "40", "", "", "", "61", "",
    "6", "turn-left", "8 10 9", "", "7", "Partner came along", "",
  ]
  private static let end = ["", "6", "2026-12-01", "Mon, thursday", "1", ""] + more
  private static let whole = person + screen + items + end

  func finished(_ answers: [String]) throws -> Assessment {
    let interview = try Self.interview(answers)
    #expect(interview.answers == answers)
    guard case .finished(let assessment) = interview.state else {
      Issue.record("\(interview.state)")
      return Assessment(assessedOn: Self.today, availability: Availability(start: Self.today, weekdays: []))
    }
    return assessment
  }

  @Test func theAssessmentHoldsWhatWasTypedAndNothingElse() throws {
    let on = Self.today + -1
    var expected = Assessment(
      assessedOn: on, availability: Availability(start: Self.today + 7, weekdays: [.mon, .thu]))
    expected.patient = PatientID(rawValue: "P-017")
    expected.ageYears = 44
    expected.traumaOn = CivilDay(year: 2025, month: 1, day: 2).map(LastTrauma.init(on:))
    expected.scaleDeclared = .ten
    expected.willingness = 60
    expected.availability.sessionsPerWeek = 1
    expected.consent = .given
    let conditional: [ScreenFinding] = [.surgeonAgrees, .dizzinessAssessed, .psychologist]
    let asked = ScreenFinding.allCases.filter {
      !$0.question.isAboutFreshTrauma
        && ![.threeNs, .afterSurgery, .newerRadiculopathy].contains($0.question)
        && !conditional.contains($0)
    }
    expected.screenAnswers = (asked.filter { !$0.needsClinician } + asked.filter(\.needsClinician)).map {
      ScreenAnswer(
        finding: $0, present: false, by: $0.needsClinician ? .clinician : .patient, on: on,
        value: $0 == .pressureUpper ? 128 : $0 == .pressureLower ? 82 : nil)
    }
    var left = Rating(item: ItemID(rawValue: "turn-left"), fear: 70, harm: 85)
    (left.givenScale, left.fearGiven, left.harmGiven) = (.ten, "7", "8,5")
    left.fearedOutcome = OwnWords(rawValue: "It locks")
    (left.fearedOutcomeSure, left.fearedOutcomeSureGiven) = (60, "6")
    let tuba = Item(
      own: ItemID(ownWords: "play the tuba"), title: "play the tuba",
      demands: Demands(direction: .rotation, side: .both, extremity: .full),
      demandsAssumed: [.extremity, .arms, .load, .speed, .hold, .position, .aid, .context],
      strains: [.axialLoad], strainsUnanswered: [.impact])
    var own = Rating(item: tuba.id, fear: 90)
    (own.givenScale, own.fearGiven) = (.ten, "9")
    own.safetyBehaviour = OwnWords(rawValue: "I lean on the chair")
    expected.ownItems = [tuba]
    expected.ratings = [
      left, Rating(item: ItemID(rawValue: "look-up-half-way"), unrated: .notApplicable), own,
    ]
    Self.addMore(to: &expected, on: on)
    #expect(try finished(Self.whole) == expected)
  }

  private static func addMore(to expected: inout Assessment, on: CivilDay) {
    var behaviour = SafetyBehaviour(words: OwnWords(rawValue: "I hold my head"))
    behaviour.when = OwnWords(rawValue: "in the car")
    expected.safetyBehaviours = [behaviour]
    expected.lifeAnswers = [
      LifeAnswer(.values, words: OwnWords(rawValue: "My garden")), LifeAnswer(.sleep, level: 4),
    ]
    expected.outcomes = [OutcomeTotal(measure: .disability, total: 17, on: today + -4)]
    expected.ownFunctions = [OwnFunction(words: OwnWords(rawValue: "Turn the hay"), ability: 3, on: on)]
    expected.sex = .female
    expected.motionRanges = [(Direction.flexion, nil, 40), (.rotation, Side.left, 61)].map {
      MotionRange(
        direction: $0, side: $1,
        finding: .measured(degrees: $2, device: .goniometer, by: .clinician, on: on))
    }
    expected.baselineTrials = [
      BaselineTrials(
        step: StepID(rawValue: "turn-left"), unit: .repetitions, tolerated: [8, 10, 9], on: on)
    ]
    expected.note = OwnWords(rawValue: "Partner came along")
  }

  @Test func noAnswerRecordsNothing() throws {
    let screen = Array(repeating: "", count: 31)
    let rating = ["0-100", "turn-left", "70", "", "", "", "", ""]
    let assessment = try finished(
      ["", "", "", "", "", ""] + screen + rating + ["", "", "2026-12-01", "mon", "", "", ""])
    var expected = Assessment(
      assessedOn: Self.today, availability: Availability(start: Self.today + 7, weekdays: [.mon]))
    expected.scaleDeclared = .hundred
    expected.ratings = [Rating(item: ItemID(rawValue: "turn-left"), fear: 70)]
    #expect(assessment == expected)
  }

  @Test func everyPrefixGoesOnFromWhereItStopped() throws {
    for count in 0...Self.whole.count {
      var resumed = try Self.interview(Array(Self.whole.prefix(count)))
      for answer in Self.whole.dropFirst(count) { #expect(resumed.answer(answer) == nil) }
      #expect(resumed.state == (try Self.interview(Self.whole).state))
    }
  }

  @Test func backAsksTheSameQuestionAgain() throws {
    var interview = try Self.interview()
    var states = [interview.state]
    for answer in Self.whole {
      #expect(interview.answer(answer) == nil)
      states.append(interview.state)
    }
    while interview.back() {
      states.removeLast()
      #expect(interview.state == states.last)
    }
    #expect(states.count == 1)
  }

  @Test func aPatientUnderEighteenIsOutOfScope() throws {
    guard case .outOfScope(let sentence) = try Self.interview(["", "17"]).state else {
      Issue.record("a plan for a child")
      return
    }
    #expect(sentence == "17 years: patients under 18 are out of scope. Nothing is planned for them here.")
  }

  @Test func aFreshInjuryBringsItsQuestions() throws {
    guard case .asking(let question) = try Self.interview(["", "", "", "2026-11-23", "", ""]).state else {
      Issue.record("nothing is asked")
      return
    }
    #expect(question.text.hasPrefix("S01 "))
  }

  @Test func whereNobodySaidWhetherThereWasAnInjuryItsQuestionsAreAsked() throws {
    for (trauma, first) in [("", "S01 "), ("none", "S10 ")] {
      guard case .asking(let question) = try Self.interview(["", "", "", trauma, "", ""]).state else {
        Issue.record("nothing is asked")
        return
      }
      #expect(question.text.hasPrefix(first))
    }
  }

  @Test func aRedFlagIsSaidWithTheNextQuestionAndHasToBeSeen() throws {
    let before = ["", "", "", "none", "", "", "2 3"]
    let alarm =
      "A RED FLAG IS PRESENT (S10 new five Ds): refer first. Emergency services now. No plan will be made."
    #expect(try question(before).part == alarm + " The screen goes on.")
    let seen = try question(before + Array(repeating: "", count: 24))
    #expect(seen.part == alarm)
    #expect(seen.text == "Go on all the same, so that it is on record?")
    #expect(try question(before + Array(repeating: "", count: 24) + ["y"]).part == "The ratings")
    let crisis = try question(["", "", "", "none", "", ""] + Array(repeating: "", count: 16) + ["y"])
    #expect(
      crisis.part
        == "THE CRISIS PATHWAY, TODAY (S31-crisis crisis). The crisis pathway, today; do not leave the patient alone "
        + "with it. No plan will be made. The screen goes on.")
  }

  @Test func aDocumentIsAskedForWhatItLeavesOpen() throws {
    var document = Assessment(
      assessedOn: Self.today + -1, availability: Availability(start: Self.today + 7, weekdays: [.mon]))
    document.patient = PatientID(rawValue: "P-108")
    document.ratings = [Rating(item: ItemID(rawValue: "turn-left"), fear: 70)]
    document.goals = [.init(item: ItemID(rawValue: "turn-left"), priority: 1)]
    document.scaleDeclared = .hundred
    document.screenAnswers = [
      ScreenAnswer(finding: .newDizziness, present: false, by: .patient, on: Self.today + -1)
    ]
    let answers = ["44", "none", "y", ""] + Self.screen + ["To park", "60", ""]
    let interview = Interview(
      catalogue: try StandardDocuments.catalogue(), settings: try StandardDocuments.settings(),
      today: Self.today, start: .document(document), answers: answers)
    guard case .finished(let assessment) = interview.state else {
      Issue.record("\(interview.state)")
      return
    }
    #expect(interview.answers == answers)
    document.ageYears = 44
    document.traumaOn = LastTrauma.none
    document.goals[0].words = OwnWords(rawValue: "To park")
    document.willingness = 60
    document.consent = .given
    #expect(assessment.screenAnswers.count == 54)
    document.screenAnswers = assessment.screenAnswers
    #expect(assessment == document)
  }

  private func question(_ answers: [String]) throws -> InterviewQuestion {
    guard case .asking(let question) = try Self.interview(answers).state else { throw NothingAsked() }
    return question
  }

  private struct NothingAsked: Error {}

  @Test func ratingsFromASheetAreNotAskedAgain() throws {
    var sheet = RatingsSheet()
    sheet.ratings = [Rating(item: ItemID(rawValue: "turn-left"), fear: 70)]
    sheet.goals = [.init(item: ItemID(rawValue: "turn-left"), priority: 1)]
    sheet.scaleDeclared = .hundred
    let interview = Interview(
      catalogue: try StandardDocuments.catalogue(), settings: try StandardDocuments.settings(),
      today: Self.today, start: .sheet(sheet),
      answers: Self.person + Self.screen + ["To park", "60", "2026-12-01", "mon", "", "", ""])
    guard case .finished(let assessment) = interview.state else {
      Issue.record("\(interview.state)")
      return
    }
    #expect(assessment.ratings == sheet.ratings)
    var goal = Assessment.Goal(item: ItemID(rawValue: "turn-left"), priority: 1)
    goal.words = OwnWords(rawValue: "To park")
    #expect(assessment.goals == [goal])
    #expect(assessment.scaleDeclared == .hundred)
    #expect(assessment.willingness == 60)
  }

  @Test func theBoundIsAskedOnTheScaleThatTheHeaderOfTheSheetDeclares() throws {
    let catalogue = try StandardDocuments.catalogue()
    let csv = "item,fear (0-10),goal\nturn-left,7,1\n"
    let sheet = try RatingsReader(catalogue: catalogue, scale: nil).read(Array(csv.utf8), file: "r.csv").get()
    let interview = Interview(
      catalogue: catalogue, settings: try StandardDocuments.settings(), today: Self.today,
      start: .sheet(sheet),
      answers: Self.person + Self.screen + ["To park", "6", "2026-12-01", "mon", "", "", ""])
    guard case .finished(let assessment) = interview.state else {
      Issue.record("\(interview.state)")
      return
    }
    #expect(assessment.scaleDeclared == .ten)
    #expect(assessment.willingness == 60)
  }

  @Test func otherWordsAreLookedForAndAGoalIsSaidInWords() throws {
    let items = ["0-100", "frobnicate", "reverse", "1", "85", "", "", "", "", ""]
    let goals = ["blind spot", "2", "To school again", ""]
    let assessment = try finished(
      Self.person + Self.screen + items + goals + ["", "2026-12-01", "mon", "", "", ""])
    #expect(assessment.ratings.map(\.item.rawValue) == ["reverse-car-left"])
    var goal = Assessment.Goal(item: ItemID(rawValue: "check-blind-spot-right"), priority: 1)
    goal.words = OwnWords(rawValue: "To school again")
    #expect(assessment.goals == [goal])
  }

  /// Answers that are not taken, with what is said instead.
  static let refused: [(before: [String], answer: String, sentence: String)] = [
    ([], "Anna", "An id takes letters, digits, -, _ and ., at least one digit, at most 32: P-017."),
    ([""], "forty", "Type a whole number from 0 to 120, or nothing."),
    (["", ""], "24.11.2026", "Type a day up to 2026-11-24 as year-month-day, or nothing."),
    (["", ""], "2026-11-25", "Type a day up to 2026-11-24 as year-month-day, or nothing."),
    (
      ["", "", ""], "never", "Type a day up to 2026-11-24 as year-month-day, or none, or nothing."
    ),
    (
      ["", "", "2026-11-20"], "2026-11-22",
      "That is after the ratings, which an injury may have changed. Ask them again: < goes back to their day."
    ),
    (["", "", ""], "2026-11-25", "Type a day up to 2026-11-24 as year-month-day, or none, or nothing."),
    (["", "", "", ""], "maybe", "Type y or n, or nothing where nobody answered."),
    (["", "", "", "", ""], "2026-11-01", "Type a day from 2026-11-24 to 2026-11-24, or nothing."),
    (person, "maybe", "Type numbers from the list, n for none, or nothing where nobody answered."),
    (person + screen, "", "Type 0-100 or 0-10."),
    (person + screen + ["0-10"], "", "At least one item has to carry a fear rating. Type an item."),
    (
      person + screen + ["0-10", "turn-left"], "8 7",
      "Type one number from 0 to 10, or three with blanks between (fear, harm, avoidance), or declined, n/a, not "
        + "tried, or nothing."
    ),
    (
      person + screen + ["0-100", "turn-left"], "80 70 101",
      "Type one number from 0 to 100, or three with blanks between (fear, harm, avoidance), or declined, n/a, not "
        + "tried, or nothing."
    ),
    (
      person + screen + ["0-100", "turn-left", "80 70 60"], "50",
      "Type words, or nothing. < goes back to the question before."
    ),
    (
      person + screen + ["0-100", "turn-left", "80 70 60"], "n",
      "Type words, or nothing. < goes back to the question before."
    ),
    (
      person + screen + ["0-100", "turn-left", "80 70 60", "", "", ""], "2",
      "Type a number from the list, or words."
    ),
    (
      person + screen + ["0-10", "turn-left"], "70",
      "Type a number from 0 to 10, or declined, n/a, not tried, or nothing."
    ),
    (
      person + screen + ["0-100", "turn-left"], "7.5",
      "Type a number from 0 to 100, or declined, n/a, not tried, or nothing."
    ),
    (person + screen + ["0-10", "reverse"], "4", "Type a number from the list."),
    (
      person + screen + ["0-10", "turn-left", "7", "", ""], "bell \u{7}",
      "A key left a character that no text has. Type it again."
    ),
    (person + screen + items + [""], "0", "Type a number above 0 and up to 10, or nothing."),
    (person + screen + items + ["", "6"], "", "Type a day from 2026-11-24 on as year-month-day."),
    (person + screen + items + ["", "6", "2026-12-01"], "someday", "Type weekdays with commas: mon,thu."),
    (whole.dropLast(more.count), "9", "Type a number from the list, or nothing."),
    (whole.dropLast(more.count) + ["3", "4"], "51", "Type a number from 0 to 50."),
    (
      whole.dropLast(more.count) + ["6", "turn-left"], "8 0",
      "Type 1 to 5 numbers from 1 to 100."
    ),
  ]

  @Test(arguments: refused.indices) func whatIsNotUnderstoodIsNotTaken(_ index: Int) throws {
    let (before, answer, sentence) = Self.refused[index]
    var interview = try Self.interview(before)
    let state = interview.state
    #expect(interview.answer(answer) == sentence)
    #expect(interview.state == state)
    #expect(interview.answers == before)
  }
}
