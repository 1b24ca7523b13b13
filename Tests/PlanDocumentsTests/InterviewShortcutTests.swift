import GradedExposure
import Testing

@testable import PlanDocuments

/// What spares typing: three numbers at once, a goal by its number.
extension InterviewTests {
  @Test func threeNumbersAreFearHarmAndAvoidance() throws {
    let end = ["", "", "", "", "", "2026-12-01", "mon", "", "", ""]
    for (scale, three) in [("0-100", "85 0 70"), ("0-10", "8,5  0 7")] {
      let single = three.split(separator: " ").map(String.init)
      #expect(
        try finished(Self.person + Self.screen + [scale, "turn-left", three] + end)
          == finished(Self.person + Self.screen + [scale, "turn-left"] + single + end))
    }
  }

  @Test func aGoalIsChosenByItsNumberAmongWhatWasRated() throws {
    let items = ["0-100", "turn-left", "70 60 50", "", "", "look-up", "40 30 20", "", "", ""]
    let before = Self.person + Self.screen + items
    guard case .asking(let question) = try Self.interview(before + ["2", "To see the stars"]).state else {
      Issue.record("no second goal is asked")
      return
    }
    #expect(question.choices == ["Turn your head left as far as you can"])
    let assessment = try finished(before + ["2", "", "1", "", "", "", "2026-12-01", "mon", "", "", ""])
    #expect(assessment.goals.map(\.item.rawValue) == ["look-up", "turn-left"])
    #expect(assessment.goals.map(\.priority) == [1, 2])
  }
}
