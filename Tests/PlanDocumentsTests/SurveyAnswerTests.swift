import GradedExposure
import Testing

@testable import PlanDocuments

/// What a cell of an export is taken to say.
@Suite struct SurveyAnswerTests {
  @Test(arguments: [
    ("7 - quite a lot", "7"), ("7 – quite a lot", "7"), ("10: the worst fear", "10"), ("0 = none", "0"),
    ("4,5 - some", "4,5"), ("7-quite", "7"), ("70 — a lot", "70"),
  ])
  func aLabelledPointIsItsNumber(_ cell: String, _ number: String) {
    #expect(SurveyAnswer.number(cell) == number)
  }

  @Test(arguments: [
    "7", "7 - 8", "7-8", "7 - about 8", "7. quite a lot", "7) quite a lot", "7 quite a lot",
    "quite a lot - 7",
    "-7 - low", "7 -", "7.", ".7 - a", "1.5 hours", "", "A7", "7 (quite)", "7-Mar", "5-may",
  ])
  func anythingElseIsLeftAsItIs(_ cell: String) {
    #expect(SurveyAnswer.number(cell) == nil)
  }

  @Test(arguments: [
    ("Drive for half an hour;Look up at the sky;", ["drive-half-hour", "look-up-at-sky"]),
    ("Drive for half an hour, Look up at the sky", ["drive-half-hour", "look-up-at-sky"]),
    ("Reverse a car, looking over your left shoulder", ["reverse-car-left"]),
    (
      "Look up at the sky, Reverse a car, looking over your left shoulder, vacuum",
      ["look-up-at-sky", "reverse-car-left", "vacuum"]
    ),
    ("Vacuum the floor;Vacuum the floor;", ["vacuum"]), ("", []), (";", []),
  ])
  func listedGoalsAreRead(_ cell: String, _ items: [String]) throws {
    #expect(try reading().goals(cell).map(\.id.rawValue) == items)
  }

  @Test(arguments: [
    ("Vacuum the floor;Fly", 2, []), ("To see you, Anna", 1, []),
    (
      "Reverse a car, looking over your shoulder", 1,
      [
        "Reverse a car, looking over your left shoulder", "Reverse a car, looking over your right shoulder",
        "Ride a bike and look over your left shoulder",
      ]
    ),
  ])
  func aGoalThatIsNoItemIsToldByItsPlace(_ cell: String, _ place: Int, _ suggestions: [String]) throws {
    let reading = try reading()
    #expect(throws: SurveyProblem.goalUnknown(place: place, suggestions: suggestions)) {
      try reading.goals(cell)
    }
  }

  private func reading() throws -> SurveyAnswer {
    SurveyAnswer(try StandardDocuments.catalogue(), own: [], tool: nil)
  }
}
