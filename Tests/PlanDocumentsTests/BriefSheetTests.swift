import GradedExposure
import Testing

@testable import PlanDocuments

/// The clinician's page before the visit.
struct BriefSheetTests {
  private func pages(_ plan: Plan, _ format: PageFormat = .standard) throws -> [[String]] {
    try #require(Handout.sheet(.brief, of: plan)).pages(format)
  }

  @Test func itIsOnePageWhateverThePlan() throws {
    let ascii = try #require(PageFormat(characters: .ascii))
    for (name, plan) in try EditionSamples.all() {
      #expect(try pages(plan).count == 1, "\(name)")
      #expect(try pages(plan, ascii).count == 1, "\(name)")
    }
  }

  /// Longer than any page: every section has more than fits.
  @Test func itIsOnePageForWordsWithoutEnd() throws {
    var plan = try SamplePlans.running()
    let words = OwnWords(rawValue: String(repeating: "首が折れる and then… ", count: 40))
    let names = PlanNames(plan)
    for exposure in plan.current?.schedule?.firm.flatMap(\.exposures) ?? [] {
      var rating = Rating(item: try #require(names.form(exposure.step)?.item.id), fear: 50)
      rating.fearedOutcome = words
      rating.safetyBehaviour = words
      plan.assessment.ratings.append(rating)
    }
    #expect(try pages(plan).count == 1)
    #expect(EditionSamples.text(.brief, of: plan).contains("more: see the clinician's sheet."))
  }

  @Test func whatDoesNotFitIsCounted() throws {
    for (name, plan) in try EditionSamples.all() {
      let version = try #require(plan.current)
      let whole = BriefSheet(plan: plan, version: version, expired: [])
      let all = whole.blocks(fitting: 10_000)
      #expect(!SheetText.texts(all, whole: true).contains { $0.contains("more: see") }, "\(name)")
      for lines in [20, 30, 45] {
        let shown = whole.blocks(fitting: lines)
        let counted = SheetText.texts(shown, whole: true).compactMap { text in
          text.hasSuffix(" more: see the clinician's sheet.")
            ? text.split(separator: " ").first.flatMap { Int($0) } : nil
        }
        let notes = counted.count
        // A note in place of what it counts.
        #expect(all.count - shown.count == counted.reduce(0, +) - notes, "\(name)")
      }
    }
  }

  @Test func itSaysWhatIsPlannedAndWhatToWatch() throws {
    var plan = try SamplePlans.planned()
    let step = try #require(plan.current?.schedule?.firm.flatMap(\.exposures).first?.step)
    let item = try #require(PlanNames(plan).form(step)?.item.id)
    var rating = Rating(item: item, fear: 40)
    rating.fearedOutcome = OwnWords(rawValue: "It snaps")
    rating.fearedOutcomeSure = 70
    rating.safetyBehaviour = OwnWords(rawValue: "I hold my head")
    plan.assessment.ratings.append(rating)
    let text = EditionSamples.text(.brief, of: plan)
    for part in [
      "Before the visit of", "Target,", "expected peak",
      " fears \"It snaps\", 70 of 100 sure when last asked.",
      "Watch for \"I hold my head\".", "[ ] Nobody has signed this version.", "Nothing was recorded yet.",
      "[ ] The symptom questions, before anything else.",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func itSaysWhatHappenedAndWhatNobodySaid() throws {
    var running = try SamplePlans.running()
    running.versions.removeLast(2)
    running.events = Array(running.events.prefix(1))
    let text = EditionSamples.text(.brief, of: running)
    for part in [
      "30 November 2026: Turn your head half way to the left. Done; peak 44 (expected 33, 18-47); harm 55>15.",
      "Look up half way. Stopped early (fear); peak 82", "-> \"Look up half way\": Step back:",
      "Of \"Look up half way\" on 30 November 2026: did what was feared happen, and did anything protect?",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func aStoppedPlanStartsWithTheSigns() throws {
    let text = EditionSamples.text(.brief, of: try SamplePlans.stopped())
    #expect(text.contains("Planned ------- ! Call the emergency services now: signs of a stroke ("))
    #expect(!text.contains("expected peak"))
    #expect(
      EditionSamples.text(.brief, of: try SamplePlans.refused()).contains("refer first; there is no plan."))
    #expect(
      EditionSamples.text(.brief, of: try SamplePlans.held()).contains(
        "No task is planned: you decide what comes first."))
  }

  @Test func overridesInForceAndWhatHasExpiredAreOnIt() throws {
    let plan = try SamplePlans.running()
    #expect(EditionSamples.text(.brief, of: plan).contains("is not offered"))
    let late = EditionSamples.text(.brief, of: plan, printedOn: SamplePlans.today + 60)
    #expect(late.contains("! An override has expired:"))
  }
}
