import GradedExposure
import Testing

@testable import PlanDocuments

/// The patient's drawing of how pain and fear go round, as text.
struct PatientDrawingTests {
  private func drawing(_ plan: Plan, width: Int = 72) -> [String] {
    PatientDrawing(plan: plan, names: PlanNames(plan)).blocks.flatMap { $0.lines(width: width) }
  }

  private func answered() throws -> Plan {
    var plan = try SamplePlans.planned()
    plan.assessment.lifeAnswers = [
      LifeAnswer(.scans, words: OwnWords(rawValue: "My discs are worn")),
      LifeAnswer(.clinicians, words: OwnWords(rawValue: "Be careful with it")),
      LifeAnswer(.others, words: OwnWords(rawValue: "They carry my bags")),
      LifeAnswer(.values, words: OwnWords(rawValue: "Time with my girls")),
      LifeAnswer(.relationships, words: OwnWords(rawValue: "private")),
    ]
    let at = try #require(plan.assessment.ratings.firstIndex { $0.item == ItemID(rawValue: "turn-left") })
    plan.assessment.ratings[at].avoidance = 90
    return plan
  }

  @Test func itHasThePatientsWordsInTheOrderOfTheLoop() throws {
    var rest = drawing(try answered()).joined(separator: " ").split { $0 == " " }.joined(separator: " ")[...]
    for part in [
      "My pain -> I think, or was told:", "\"My discs are worn\"", "\"Be careful with it\"", "-> I fear:",
      "\"I will get dizzy",
      "-> I stay away from:", "* Turn your head left as far as you can",
      "* Paint a ceiling",
      "-> People around me:", "\"They carry my bags\"", "-> What matters to me may get less room:",
      "\"Time with my girls\"",
      "-> And so it can go round again.", "There is another way round. My pain", "-> I try one small step.",
      "-> I make room for what matters to me: \"Time with my girls\"",
    ] {
      let found = try #require(rest.firstRange(of: part), "\(part)")
      rest = rest[found.upperBound...]
    }
  }

  @Test func whereNobodyAnsweredThereIsRoomToWrite() throws {
    var plan = try SamplePlans.planned()
    plan.assessment.ratings = []
    let lines = drawing(plan)
    for start in [
      "-> I think, or was told: ", "-> I fear: ", "-> I stay away from: ", "-> People around me: ",
    ] {
      #expect(lines.contains { $0.hasPrefix(start + "____") }, "\(start)")
    }
    #expect(!lines.contains { $0.contains("\"") })
  }

  @Test func itReadsTheSameOnANarrowPage() throws {
    let lines = drawing(try answered(), width: 32)
    #expect(lines.allSatisfy { DisplayWidth.of($0) <= 32 })
    func words(_ lines: [String]) -> String { SheetText.letters(lines) }
    #expect(words(lines) == words(drawing(try answered())))
  }

  @Test func whatWasToldForTheClinicianAloneIsNotInIt() throws {
    #expect(!drawing(try answered()).contains { $0.contains("private") })
  }

  @Test func itIsOnTheSheetUntilTheFirstTryAndNotAfter() throws {
    #expect(Handout.text(.patient, of: try SamplePlans.planned()).contains("My drawing"))
    for plan in [try SamplePlans.running(), try SamplePlans.stopped(), try SamplePlans.refused()] {
      #expect(!Handout.text(.patient, of: plan).contains("My drawing"))
    }
  }
}
