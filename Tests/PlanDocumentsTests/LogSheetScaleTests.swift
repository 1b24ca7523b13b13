import GradedExposure
import Testing

@testable import PlanDocuments

/// The log sheet asks for the numbers that `record` reads without a word on their scale.
struct LogSheetScaleTests {
  @Test func fearIsFromNoughtToAHundredOnBothSheets() throws {
    let plan = try SamplePlans.running()
    #expect(EditionSamples.text(.log, of: plan).contains("Fear (0-100): most ____"))
    #expect(EditionSamples.text(.patient, of: plan).contains("My fear, 0 to 100:"))
    for kind in HandoutKind.allCases {
      #expect(!EditionSamples.text(kind, of: plan).contains("Fear (0-10):"))
    }
  }

  @Test func theLinesOfTheLegendAreReadAsItSays() throws {
    let plan = try SamplePlans.running()
    let legend = try #require(EditionSamples.text(.log, of: plan).split(separator: "an example: ").last)
    let reader = LineReader(plan)
    let lines = legend.split(separator: ".").prefix(1).map(String.init)
    let whole = try #require(try reader.trials(lines[0]).first)
    #expect(whole.fearPeak == 80 && whole.fearAfter == 30 && whole.harmBefore == 60 && whole.harmAfter == 10)
    #expect(whole.safetyBehaviourUsed == true && whole.repetitions == 5)
    #expect(whole.painBefore == 3 && whole.painAfter == 5 && whole.painNextDay == 4)
    #expect(
      legend.contains(
        "That is A, fear 80, then 30; sure 60, then 10; protected; 5 times; pain 3, then 5, next day 4."))
    let happened = try #require(try reader.trials("A 60>60!").first)
    #expect(legend.contains("A 60>60! is: it happened.") && happened.fearedOutcomeHappened == true)
    #expect(try reader.trials("A -ill").first?.because == .ill)
  }

  /// Somebody who keeps to 0-10 is asked, and nothing is taken for a tenth of what it was.
  @Test func numbersThatFitBothScalesAreRefused() throws {
    let reader = LineReader(try SamplePlans.running())
    #expect(throws: InputProblems.self) { try reader.trials("A 8>3") }
  }
}
