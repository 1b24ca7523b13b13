import GradedExposure
import Testing

@testable import PlanDocuments

/// The record to paste into an electronic chart.
struct ChartRecordTests {
  private func holds(_ text: String) -> Bool {
    text.utf8.count < 4_000 && text.utf8.allSatisfy { $0 == 10 || (32..<127).contains($0) }
      && text.split(separator: "\n").allSatisfy { $0.utf8.count <= 80 && !$0.hasSuffix(" ") }
      && text.hasSuffix("\n") && !text.isEmpty
  }

  @Test func itIsPlainAndShortWhateverThePlan() throws {
    for (name, plan) in try EditionSamples.all() {
      #expect(holds(Handout.text(.record, of: plan)), "\(name)")
    }
  }

  @Test func thePlanComesFirst() throws {
    for (name, plan) in try EditionSamples.all() {
      let lines = Handout.text(.record, of: plan).split(separator: "\n").map(String.init)
      let heads = ["PLAN", "ASSESSMENT", "DATA"].map { lines.firstIndex(of: $0) ?? -1 }
      #expect(heads[0] > 0 && heads == heads.sorted(), "\(name)")
    }
  }

  @Test func whatIsLeftOutForLengthIsCountedAndDataGoesFirst() throws {
    let plan = try LayoutSample.plan("course-slow")
    let version = try #require(plan.current)
    let text = Handout.text(.record, of: plan)
    let record = ChartData(plan: plan, version: version, names: PlanNames(plan).inASCII)
    let shown = record.entries.count { entry in
      text.split { $0.isWhitespace }.joined(separator: " ").contains(entry)
    }
    if shown < record.entries.count {
      let left = record.entries.count - shown
      #expect(text.contains("- \(left) \(left == 1 ? "entry" : "entries") left out for length;"))
    } else {
      #expect(!text.contains("left out for length"))
    }
  }

  @Test func aPlanTooLongForItKeepsItsFirstEntries() throws {
    var plan = try SamplePlans.running()
    let long = String(repeating: "turning and looking up and reaching far, ", count: 12)
    for index in plan.catalogue.items.indices { plan.catalogue.items[index].title += long }
    for at in plan.versions.indices {
      for index in (plan.versions[at].hierarchy?.steps ?? []).indices {
        plan.versions[at].hierarchy?.steps[index].title += long
      }
    }
    let text = Handout.text(.record, of: plan)
    #expect(holds(text))
    #expect(text.contains("left out for length; the clinician's sheet has"))
    #expect(text.contains("PLAN\n- Thursday 10 December 2026: exposure, 60 minutes:"))
    #expect(text.contains("ASSESSMENT\n- "))
    #expect(text.hasSuffix("Fear and harm are 0-100.\n"))
  }

  @Test func titlesInOtherLettersAreNamedByTheirIdAndWordsAreNeverChanged() throws {
    let text = EditionSamples.text(.record, of: try SamplePlans.ownWords())
    #expect(!text.contains("?"))
    #expect(text.contains("own-donaudampfschifffahrt"))
    let plan = try SamplePlans.plan(
      try SamplePlans.running(), on: SamplePlans.today + 15,
      [
        .override(
          Override(
            .ban(step: SamplePlans.half), by: Clinician(name: "Zoë Ångström", role: "physiotherapist"),
            because: OwnWords(rawValue: "later")))
      ])
    let record = EditionSamples.text(.record, of: plan)
    #expect(record.contains("left out, for letters that plain ASCII does not have"))
    #expect(!record.contains("Zo"))
  }

  @Test func itSaysVersionCodeAndWhetherItIsADraft() throws {
    let plan = try SamplePlans.running()
    let text = EditionSamples.text(.record, of: plan)
    let code = try #require(plan.code(of: 4)).text
    #expect(
      text.contains(
        "Patient P-017, version 4, replaces version 3, from 8 December 2026, code \(code), printed 8 December 2026."
      ))
    #expect(text.contains("DRAFT - not for use:"))
    #expect(
      EditionSamples.text(.record, of: try SignedPlans.signed()).contains(
        "Released: it is signed, and nothing holds it back."))
  }

  @Test func aStoppedPlanSaysSoFirst() throws {
    let text = EditionSamples.text(.record, of: try SamplePlans.stopped())
    #expect(text.contains("PLAN - Call the emergency services now: signs of a stroke ("))
    #expect(text.contains("No task is planned: stopped."))
    #expect(!text.contains("expected peak") && !text.contains("Home practice on"))
  }
}
