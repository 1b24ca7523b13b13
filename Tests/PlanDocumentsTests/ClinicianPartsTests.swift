import GradedExposure
import Testing

@testable import PlanDocuments

/// What the clinician's sheet has beside what has to be decided.
struct ClinicianPartsTests {
  private func text(_ plan: Plan) -> String { EditionSamples.text(.clinician, of: plan) }

  @Test func theQualityOfTheRatingsComesFirst() throws {
    for (name, plan) in try EditionSamples.all() {
      let text = text(plan)
      guard let quality = text.firstRange(of: "The ratings -----------") else { continue }
      for later in ["Screen ------", "Next ----", "Where the steps stand", "Since version "] {
        guard let found = text.firstRange(of: later) else { continue }
        #expect(quality.lowerBound < found.lowerBound, "\(name): \(later)")
      }
    }
  }

  @Test func anAnswerOfTheLogStandsInPlaceOfAnEarlierOneWithItsDay() throws {
    let plan = try SamplePlans.flat()
    let later = SamplePlans.today + 3
    let screened = try SamplePlans.plan(
      plan, on: later,
      [
        .screen(answers: [
          ScreenAnswer(finding: .oldDizziness, present: false, by: .clinician, on: later),
          ScreenAnswer(finding: .newNumbness, present: true, by: .clinician, on: later),
        ])
      ])
    let before = text(plan)
    #expect(before.contains("Present: S28 ") && before.contains(", 24 November 2026."))
    let after = text(screened)
    #expect(!after.contains("Present: S28"))
    #expect(after.contains("of 24 November 2026 to 27 November 2026"))
    #expect(after.contains(", 27 November 2026."))
  }

  @Test func theScriptIsThereWhereTriesAreNext() throws {
    let script = [
      "1. Predict:", "2. Show once:", "3. Do:", "4. No reassurance:", "5. Compare:", "6. Again,",
      "7. Fade your presence:",
    ]
    let text = text(try SamplePlans.planned())
    for part in script { #expect(text.contains(part), "\(part)") }
    for plan in [try SamplePlans.held(), try SamplePlans.refused(), try SamplePlans.stopped()] {
      #expect(!self.text(plan).contains("The script of a try"))
    }
  }

  @Test func directionsAndPlacesAreCountedAndWhatIsLeftOutIsNamed() throws {
    let text = text(try SamplePlans.running())
    #expect(text.contains("practised planned avoided direction or place"))
    #expect(text.contains("avoided, and neither practised nor planned:"))
  }

  @Test func numbersCodeAndDigestsAreInAnAppendix() throws {
    let plan = try SignedPlans.signed()
    let text = text(plan)
    let code = try #require(plan.code(of: 1)).text
    #expect(text.contains("Appendix: the numbers of the fear map"))
    #expect(text.contains("Version 1 of 24 November 2026: \(code)"))
    let digest = try #require(plan.signature(of: 1)?.signature.digest)
    #expect(SheetText.letters([text]).contains(SheetText.letters([digest])))
    for step in plan.current?.hierarchy?.steps ?? [] { #expect(text.contains(step.id.rawValue)) }
    #expect(!self.text(try SamplePlans.refused()).contains("fear map"))
  }

  @Test func everyStepThatABoundHeldBackIsListed() throws {
    let plan = try SamplePlans.held()
    let version = try #require(plan.current)
    let shown = SheetText.letters([text(plan)])
    let held = version.decisions.filter {
      if case .heldByTolerance = $0.fact { true } else { false }
    }
    #expect(!held.isEmpty && shown.contains(SheetText.letters(["Appendix: steps that are not offered"])))
    for decision in held {
      let names = PlanNames(plan)
      let sentence = FactWording(names: names, about: decision.step).sentence(for: decision)
      let title = try #require(decision.step.map { names.quoted($0) })
      #expect(shown.contains(SheetText.letters([title, ":", String(sentence.prefix(24))])))
    }
  }
}
