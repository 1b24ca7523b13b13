import GradedExposure
import Testing

@testable import PlanDocuments

/// The ladders alone, for the fridge.
struct LadderSheetTests {
  @Test func whatIsMasteredIsTickedAndNothingElse() throws {
    for (name, plan) in try EditionSamples.all() {
      let version = try #require(plan.current)
      let ladders =
        version.outcome == .refused || version.outcome == .stopped ? nil : version.hierarchy?.ladders
      let mastered = Set(version.states.filter { $0.standing == .mastered }.map(\.step))
      let ticked = (ladders ?? []).flatMap(\.rungs).flatMap { [$0.step] + $0.alsoHere }
        .count { mastered.contains($0) }
      #expect(
        Handout.text(.ladder, of: plan).split(separator: "[x]").count - 1 == ticked, "\(name)")
    }
  }

  @Test func everyRungIsThereWithItsNumberAndNoLadderIsTooLong() throws {
    for (name, plan) in try EditionSamples.all() {
      guard let version = plan.current, version.outcome == .planned, let hierarchy = version.hierarchy else {
        continue
      }
      let rows = try #require(Handout.sheet(.ladder, of: plan)).blocks.flatMap { block -> [Block] in
        if case .together(let inner) = block { inner } else { [] }
      }.compactMap { block -> String? in
        if case .row(let cells, _) = block { cells[0].text } else { nil }
      }
      let numbers = hierarchy.ladders.flatMap { $0.rungs.indices.reversed().map { "\($0 + 1)" } }
      #expect(rows.filter { !$0.isEmpty } == numbers, "\(name)")
      #expect(hierarchy.ladders.allSatisfy { $0.rungs.count <= 15 }, "\(name)")
    }
  }

  @Test func itSaysInWordsWhereThePatientIsAndWhatIsNext() throws {
    let planned = EditionSamples.text(.ladder, of: try SamplePlans.planned())
    #expect(planned.contains("(I try this at one of my next visits.)"))
    #expect(planned.contains("My first step here is still to come."))
    #expect(!planned.contains("(This is as far as I have come.)"))
    let running = EditionSamples.text(.ladder, of: try SamplePlans.running())
    #expect(running.contains("Turn your head half way to the left (This is as far as I have come.)"))
    let steady = try LayoutSample.plan("course-steady")
    let text = EditionSamples.text(.ladder, of: steady)
    #expect(text.contains("[x] Turn your head left as far as you can (This is as far as I have come.)"))
    #expect(!text.contains("(I try this at one of my next visits.)") && !text.contains("My first step here"))
  }

  @Test func noPredictedNumberIsOnIt() throws {
    for (name, plan) in try SamplePlans.all() where name != "own words" {
      guard let sheet = Handout.sheet(.ladder, of: plan) else { continue }
      #expect(
        !SheetText.texts(sheet.blocks, whole: false).contains { $0.contains { $0.isNumber } }, "\(name)")
    }
  }

  @Test func aPlanThatIsRefusedOrStoppedHasNoLadder() throws {
    let refused = EditionSamples.text(.ladder, of: try SamplePlans.refused())
    #expect(refused.contains("Your plan waits until then.") && refused.contains("Get help now"))
    #expect(!refused.contains("To:"))
    let stopped = EditionSamples.text(.ladder, of: try SamplePlans.stopped())
    #expect(stopped.contains("Your plan is stopped for now.") && !stopped.contains("To:"))
  }
}
