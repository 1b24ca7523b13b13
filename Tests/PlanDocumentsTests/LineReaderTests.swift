import GradedExposure
import PlanDocuments
import Testing

/// The shorthand for paper: what it says, and what it refuses.
@Suite struct LineReaderTests {
  private let plan: Plan
  private let letters: SheetLetters

  init() throws {
    plan = try SamplePlans.planned()
    letters = SheetLetters(try #require(plan.current))
  }

  private func trials(_ line: String, _ scales: LineScales = .init()) throws -> [TrialRecord] {
    try LineReader(plan, scales: scales).trials(line)
  }

  private func trial(_ line: String, _ scales: LineScales = .init()) throws -> TrialRecord {
    try #require(try trials(line, scales).first)
  }

  private func refusal(_ line: String, _ scales: LineScales = .init()) -> [String] {
    do throws(InputProblems) {
      _ = try LineReader(plan, scales: scales).trials(line)
      return []
    } catch { return error.problems.map(\.sentence) }
  }

  @Test func everyMarkIsRead() throws {
    let words = "a 50/80>30 h60>10 s(held the door) x5 t10 p3>5/4 f h(I fall) l(It held; I stood) !"
    let all = try trial(words, .init(harm: .hundred))
    #expect(all.step == letters.steps.first)
    #expect(all.outcome == .done && all.because == nil)
    #expect([all.fearBefore, all.fearPeak, all.fearAfter] == [50, 80, 30])
    #expect([all.harmBefore, all.harmAfter] == [60, 10])
    #expect(all.fearScale == nil && all.harmScale == .hundred)
    #expect(all.fearedOutcomeHappened == true && all.safetyBehaviourUsed == true)
    #expect([all.repetitions, all.holdSeconds] == [5, 10])
    #expect([all.painBefore, all.painAfter, all.painNextDay] == [3, 5, 4])
    #expect(all.flareOver24Hours == true)
    #expect(all.fearedOutcome?.rawValue == "I fall")
    #expect(all.safetyBehaviour?.rawValue == "held the door")
    #expect(all.learned?.rawValue == "It held; I stood")
  }

  /// Nothing is filled in: what the line leaves out stays out, but for the two questions that the sheet asks.
  @Test func whatIsLeftOutStaysOut() throws {
    var bare = TrialRecord(step: try #require(letters.steps.first), outcome: .done)
    bare.fearedOutcomeHappened = false
    bare.safetyBehaviourUsed = false
    #expect(try trial("A") == bare)
    bare.fearedOutcomeHappened = nil
    bare.safetyBehaviourUsed = nil
    #expect(try trial("A !? s?") == bare)
    bare.outcome = .partly
    #expect(try trial("A ~") == bare)
    bare.fearPeak = 80
    #expect(try trial("A ~ 80>?") == bare)
  }

  @Test(
    arguments: [
      ("80>30", 80, 30), ("80 > 30", 80, 30), ("80 >30", 80, 30), ("80> 30", 80, 30), ("?>30", nil, 30),
      ("80>?", 80, nil), ("0>0", 0, 0), ("80>30!", 80, 30),
    ] as [(String, Int?, Int?)])
  func fearIsTheMostAndTheEnd(_ written: String, _ peak: Int?, _ after: Int?) throws {
    let found = try trial("A " + written)
    #expect(found.fearPeak == peak && found.fearAfter == after && found.fearBefore == nil)
  }

  @Test(
    arguments: [
      ("~", .partly, nil), ("~pain", .partly, .pain), ("/", .stoppedEarly, nil),
      ("/FEAR", .stoppedEarly, .fear),
      ("/asked", .stoppedEarly, .patientAsked), ("-ill", .notDone, .ill), ("-time", .notDone, .noTime),
      ("-patient-asked", .notDone, .patientAsked), ("-unknown", .notDone, .unknown), ("+", .unplanned, nil),
    ] as [(String, TrialRecord.Outcome, TrialRecord.Reason?)])
  func outcomesAndReasons(_ mark: String, _ outcome: TrialRecord.Outcome, _ because: TrialRecord.Reason?)
    throws
  {
    let found = try trial("A " + mark)
    #expect(found.outcome == outcome && found.because == because)
    // Whoever did not do it to the end said nothing of what happened and what protected.
    #expect((found.fearedOutcomeHappened == nil) == !found.isCompleted)
    #expect((found.safetyBehaviourUsed == nil) == !found.isCompleted)
  }

  @Test func aDeclaredScaleConvertsFearAndHarmEachByItself() throws {
    let found = try trial("A 7,5>3 h60>10", .init(fear: .ten))
    #expect(found.fearPeak == 75 && found.fearAfter == 30 && found.fearScale == .ten)
    #expect(found.harmBefore == 60 && found.harmAfter == 10 && found.harmScale == nil)
    #expect(try trial("A 8>3", .init(fear: .hundred)).fearPeak == 8)
    #expect(try trial("A h6>1", .init(harm: .ten)).harmBefore == 60)
  }

  @Test func aLetterTwiceIsTwoTries() throws {
    let both = try trials("A 80>50; b 60>40\n A 60>20;")
    #expect(both.map(\.fearPeak) == [80, 60, 60])
    #expect(both[0].step == both[2].step && both[1].step == letters.steps[1])
    #expect(try trial(letters.steps[0].rawValue.uppercased() + " 80>50").step == letters.steps[0])
  }

  @Test(
    arguments: [
      ("", "nothing stands here. Write a letter of the sheet and what happened: A 80>30."),
      ("80>30", "\"80>30\" does not start with a step. Write the letter of the sheet first: A 80>30."),
      (
        "A 80-30",
        "\"80-30\" does not say what is what. Write the most fear, > and the fear at the end: 80>30; with the fear before, "
          + "50/80>30; a ? where nobody asked: 80>?."
      ),
      ("A 80>3.0.0", nil), ("A 80>", nil), ("A >30", nil), ("A 80", nil), ("A 80/30", nil),
      ("A 90>80>30", nil),
      ("A 80->30", nil), ("A h60", nil), ("A h60-10", nil), ("A p3", nil), ("A p/3", nil),
      (
        "A 30>80",
        "\"30>80\" ends with more fear than its most. The most comes first and the end last: 80>30."
      ),
      ("A 90/80>30", nil),
      (
        "A 8>3", "the highest fear is 8: of 10 or of 100? Add --fear-scale 0-10 or --fear-scale 0-100."
      ),
      ("A 7,5>0", nil), ("A 10>0", nil), ("A 80>20; B 8>3", nil),
      (
        "A 80>30 h6>1",
        "the highest expected harm is 6: of 10 or of 100? Add --harm-scale 0-10 or --harm-scale 0-100."
      ),
      ("A 105>30", "\"105\" is off the scale of 0 to 100. Look at the sheet again, or correct the scale."),
      ("A 99999999999999999999>30", nil),
      (
        "A 80,5>30",
        "\"80,5\" is not a whole number from 0 to 100. Look at the sheet again, or declare the scale."
      ),
      (
        "A 80>30 p3>11",
        "\"p3>11\" has a number that is not from 0 to 10. Pain is a whole number on that scale: p3>5."
      ),
      ("A p3,5>4", nil), ("A x", "\"x\" is not a number of repetitions. Write a whole number: x5."),
      ("A x501", nil), ("A t-3", "\"t-3\" is not a number of seconds. Write a whole number: t10."),
      ("A -", "- says that it was not done: why? Write -ill, or -unknown where nobody said."),
      (
        "A -sick",
        "a word here is no reason. Write one of fear, patient-asked, pain, ill, no-time, away, forgot, other, unknown, asked, "
          + "time."
      ),
      (
        "A ~ -ill",
        "\"~\" and \"-ill\" cannot both be. Keep one: nothing for done, ~ partly, / stopped early, - not done, + not "
          + "planned."
      ),
      (
        "A 80>30 60>20",
        "\"60>20\" says again what this part said before. Each try is a part of its own: A 80>30; A 60>20."
      ),
      ("A !!", nil), ("A ! !no", nil), ("A s s(x)", nil), ("A x5 x6", nil), ("A f fno", nil),
      (
        "A 80>30 good",
        "a word here is no mark of this shorthand. It knows 80>30 fear, h60>10 harm, p3>5 pain, x5 times, t10 seconds, !, s, "
          + "f, ~, /, + and -reason."
      ),
      ("A, 80>30", nil), ("A 80>30 B 60>20", nil), ("A stop(fear)", nil), ("A h(a)b", nil),
      ("A h(I fall; B 60>20", "a ( has no ) after it. Close it."),
      ("A h(7)", "there are no words between a ( and its ). Write them, or leave it out."),
      ("v9: A 80>30", "the plan has no version 9; 1 is its latest. Look at the top of the sheet."),
      (
        "turn-lefd 80>30", "a word here is no letter and no step of this plan. Did you mean turn-left?"
      ),
    ] as [(String, String?)])
  func whatCanBeReadInTwoWaysIsRefusedWithAHint(_ line: String, _ sentence: String?) {
    let found = refusal(line)
    #expect(!found.isEmpty, "\(line)")
    if let sentence { #expect(found.contains { $0.hasSuffix(sentence) }, "\(found)") }
  }

  @Test(arguments: ["A 10.5>3", "A 11>3", "A 105>3", "A 7.25>3"])
  func numbersOffADeclaredScaleAreRefused(_ line: String) {
    #expect(refusal(line, .init(fear: .ten)).count == 1, "\(refusal(line, .init(fear: .ten)))")
  }

  @Test func anUnknownLetterIsAnsweredWithTheSheet() {
    let found = refusal("A 80>30; Z 60>20")
    #expect(found.count == 1)
    #expect(found[0].hasPrefix("part 2: the sheets of version 1 have no Z. They have A \""), "\(found)")
    #expect(found[0].hasSuffix("For an older sheet, write its version first: v1: A 80>30."))
  }

  @Test func everyProblemOfALineIsSaidAtOnceInItsOrder() {
    let found = refusal("Z 80>30; A 105>30 good; B -")
    #expect(found.map { $0.prefix(6) } == ["part 1", "part 2", "part 2", "part 3"])
  }

  /// A weekday is the last one up to the day of the entry; the log sheet does not ask what happened.
  @Test func aWeekOfHomePracticeIsReadAtOnce() throws {
    let day = try #require(CivilDay(rawValue: "2026-12-10"))  // a Thursday
    let rows = try LineReader(plan).rows(
      ["mon A x5; TUE a x5 p3/4", "thu B -forgot; fri B x3; 2026-12-01 A x2"], upTo: day)
    #expect(
      rows.map(\.on.rawValue) == ["2026-12-07", "2026-12-08", "2026-12-10", "2026-12-04", "2026-12-01"])
    #expect(rows.map(\.practice.repetitions) == [5, 5, nil, 3, 2])
    #expect(rows[1].practice.painBefore == 3 && rows[1].practice.painNextDay == 4)
    #expect(rows[1].practice.painAfter == nil && rows[2].practice.because == .forgot)
    #expect(rows.allSatisfy { $0.practice.fearedOutcomeHappened == nil })
    for (line, part) in [("A x5", "A x5"), ("mo A x5", "mo A x5"), ("mon,tue A x5", "mon,tue A x5")] {
      #expect(throws: InputProblems([InputProblem(file: "", .record(.noDay(part)))])) {
        try LineReader(plan).rows([line], upTo: day)
      }
    }
  }

  /// A word may be a patient's name, which no message repeats.
  @Test(arguments: ["Maria 80>30", "A 80>30 Maria", "A peter", "A harry", "A -maria", "A h(Maria", "A tom!"])
  func aWordIsNotRepeated(_ line: String) {
    let found = refusal(line).joined(separator: " ")
    #expect(!found.isEmpty)
    for name in ["maria", "peter", "harry", "tom"] { #expect(!found.lowercased().contains(name), "\(found)") }
  }

  @Test func anOlderSheetNamesItsVersion() throws {
    let day = SamplePlans.today + 1
    var record = SessionRecord(by: .clinician)
    record.trials = try trials("A 20>10 h10>5; B 20>10", .init(harm: .hundred))
    let next = try Planner.record([Event(on: day, enteredOn: day, .session(record))], in: plan, today: day)
    let reader = LineReader(next)
    #expect(try reader.trials("v1: B 80>30").map(\.step) == [letters.steps[1]])
    #expect(try reader.trials("V1:b 80>30").map(\.step) == [letters.steps[1]])
    #expect(reader.notes(["v2: A"]) == [] && reader.notes(["A"]) == [])
    let note = try #require(reader.notes(["v1: A"]).first)
    #expect(note.hasPrefix("Read with the letters of version 1; "))
    let current = SheetLetters(try #require(next.current))
    #expect(note.contains("mean other steps") == (current.steps != letters.steps))
  }
}
