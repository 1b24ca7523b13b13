@testable import PlanDocuments
import GradedExposure
import Testing

/// The reasons on request.
struct ExplanationTests {
  private func joined(_ text: String?) -> String {
    (text ?? "").split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test func theWholePlanHoldsEveryDecision() throws {
    for (_, plan) in try SamplePlans.all() {
      let text = SheetText.letters([joined(Explanation(plan: plan).text(about: nil))])
      let wording = FactWording(names: PlanNames(plan))
      let decisions = try #require(plan.current).decisions
      for decision in decisions {
        #expect(text.contains(SheetText.letters([wording.sentence(for: decision)])))
      }
    }
  }

  @Test func noLineIsWiderThanEighty() throws {
    for (_, plan) in try SamplePlans.all() {
      let lines = (Explanation(plan: plan).text(about: nil) ?? "").split(separator: "\n")
      #expect(lines.allSatisfy { SheetText.columns(String($0)) <= 80 })
    }
  }

  @Test func aStepSaysWhatItLeansOnAndWhatHoldsItBack() throws {
    let step = "check-blind-spot-left.context-quiet-road"
    let text = joined(Explanation(plan: try SamplePlans.planned()).text(about: step))
    #expect(
      text.contains("from \"Check your left blind spot to change lanes\", rated 93. What differs: where it"))
    #expect(text.contains("Not yet: the chance of a peak above 56, the willingness bound, is"))
    #expect(text.contains("Rule GAP-1 Fill gaps with the fewest steps Thresholds: widest gap: 10 points"))
    #expect(text.contains("Status: design choice."))
  }

  @Test func aSessionAndAnUnusedItemAreKnownAndNonsenseIsNot() throws {
    let explanation = Explanation(plan: try SamplePlans.planned())
    #expect(joined(explanation.text(about: "session-2026-11-30")).contains("session 3, exposure, firm."))
    #expect(
      joined(explanation.text(about: "look-down")).contains("No decision is about it; no ladder uses it."))
    #expect(explanation.text(about: "look-sideways") == nil)
    #expect(explanation.text(about: "") == nil)
  }

  @Test func thresholdsComeFromThePlanItself() throws {
    var plan = try SamplePlans.planned()
    for index in plan.settings.settings.indices where plan.settings.settings[index].key == .gap {
      plan.settings.settings[index].value = 12
      plan.settings.settings[index].status = .secondary
      plan.settings.settings[index].source = "A worksheet"
    }
    let text = joined(Explanation(plan: plan).text(about: nil))
    #expect(text.contains("widest gap: 12 points (secondary source: A worksheet)"))
  }

  @Test func valuesHaveTheirUnits() throws {
    let settings = try SamplePlans.planned().settings
    #expect(SettingKey.allCases.allSatisfy { $0.inWords != $0.rawValue })
    #expect(settings.setting(.toleranceChance)?.valueInWords.hasSuffix("%") ?? false)
    #expect(settings.setting(.firstFollowUp)?.valueInWords.hasSuffix("months") ?? false)
    #expect(settings.setting(.peakNoise)?.valueInWords.hasSuffix("points SD") ?? false)
  }

  @Test func everyFactHasASample() {
    let samples =
      FactSamples.plan + FactSamples.step + FactSamples.session + FactSamples.course + FactSamples.next
    let kinds = Set(samples.map { "\($0.0)".prefix { $0 != "(" } })
    #expect(kinds.count == 104)
  }
}
