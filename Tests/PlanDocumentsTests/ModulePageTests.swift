import GradedExposure
import Testing

@testable import PlanDocuments

/// The pages beside the exposures as a patient reads them, and what clinicians read of them.
@Suite struct ModulePageTests {
  private let by = Clinician(name: "M. Berger", role: "psychologist")
  private let today = SamplePlans.today

  /// The plan with a module on as many days as make its page longest.
  private func plan(_ module: AdjunctModule, ruledOut: [ModuleCaution] = []) throws -> Plan {
    var placement = ModulePlacement(
      by: by, start: today, review: today + 21, weekdays: Array(Weekday.allCases.prefix(6)))
    placement.afterSession = true
    placement.ruledOut = ruledOut
    return try SamplePlans.plan(
      SamplePlans.planned(), on: today, [.module(ModuleEntry(module, .placed(placement)))])
  }

  private func sheet(_ module: AdjunctModule, ruledOut: [ModuleCaution] = []) throws -> Sheet {
    try #require(
      ModulePage.sheet(module, of: plan(module, ruledOut: ruledOut), printedOn: today))
  }

  private func text(_ module: AdjunctModule, ruledOut: [ModuleCaution] = []) throws -> String {
    try sheet(module, ruledOut: ruledOut).text().split { $0.isWhitespace }.joined(separator: " ")
  }

  /// Every module, with all that can be on its page.
  private func sheets() throws -> [(AdjunctModule, Sheet)] {
    try AdjunctModule.allCases.map { ($0, try sheet($0, ruledOut: $0.cautions)) }
  }

  @Test func eachIsOnePage() throws {
    for (module, var sheet) in try sheets() {
      // With the clinic's own first and last line.
      (sheet.letterhead, sheet.letterfoot) = ("Clinic for necks, Example Street 1", "Call 555 0100")
      let pages = sheet.pages(.standard)
      #expect(pages.count == 1 && pages[0].count == 60, "\(module)")
      #expect(pages[0].allSatisfy { DisplayWidth.of($0) <= 72 }, "\(module)")
    }
  }

  @Test func theyAreEasyToRead() throws {
    for (module, sheet) in try sheets() {
      let texts = SheetText.texts(sheet.blocks, whole: false)
      let longest = ReadingLevel.longest(texts)
      #expect(longest.words <= 15, "\(module): \(longest.text)")
      let grade = ReadingLevel(texts).grade
      #expect(grade <= 5, "\(module): \(grade)")
    }
  }

  @Test func noForbiddenWordAndNoPromise() throws {
    let forbidden = [
      "safe", "safely", "safety", "failed", "failure", "damage", "overload", "must", "danger", "should",
      "never",
      "cure", "will help", "fault",
    ]
    for (module, sheet) in try sheets() {
      let text = SheetText.texts(sheet.blocks, whole: false).joined(separator: " ").lowercased()
      let words = Set(text.split { !$0.isLetter }.map(String.init))
      for word in forbidden {
        #expect(word.contains(" ") ? !text.contains(word) : !words.contains(word), "\(module): \(word)")
      }
    }
  }

  /// What the patient does is described; only what to do when something is wrong is an order.
  @Test func stepsAreDescribed() {
    for module in AdjunctModule.allCases {
      for key in ModuleText.steps {
        let step = key.inWords(of: module)
        #expect(!step.isEmpty && (step.contains("You ") || step.contains("you ")), "\(module): \(step)")
      }
    }
  }

  @Test func eachSaysWhenWhenNotAndWhenItIsLookedAtAgain() throws {
    for module in AdjunctModule.allCases {
      let text = try text(module)
      #expect(text.contains("You do not use it before or during a task of your plan."), "\(module)")
      #expect(
        text.contains("On a day with a visit, you take it out after the visit.") == (module != .closeness),
        "\(module)")
      // Nobody has to show a page on closeness.
      let review =
        module == .closeness
        ? "we ask about it at our next visit. You need not show it." : "we look at it at our next visit."
      #expect(text.contains("From \((today + 21).inWords) on, " + review), "\(module)")
      #expect(text.contains("My notes") && text.contains("____"), "\(module)")
    }
  }

  @Test func theNeckIsSpared() throws {
    #expect(try text(.muscles).contains("You leave out your neck and your shoulders. They just rest."))
    let steps = ModuleText.steps.dropLast(2).map { $0.inWords(of: .muscles) }.joined(separator: " ")
    #expect(!steps.contains("neck") && !steps.contains("shoulder"))
  }

  @Test func theRecordOfThoughtsLooksBackAtATask() throws {
    #expect(
      try text(.thoughts).contains(
        "After a task of your plan, you look back. What did you expect? What happened?"))
  }

  @Test func lessTimeInBedOnlyWhereEveryCautionIsRuledOut() throws {
    #expect(try text(.sleep, ruledOut: ModuleCaution.ofTimeInBed).contains("Less time in bed"))
    for missing in ModuleCaution.ofTimeInBed {
      let ruledOut = ModuleCaution.ofTimeInBed.filter { $0 != missing }
      #expect(try !text(.sleep, ruledOut: ruledOut).contains("Less time in bed"), "\(missing)")
    }
  }

  @Test func aPageOfAPlanThatIsNoLongerGoingIsNotPrinted() throws {
    let plan = try plan(.sleep)
    #expect(ModulePage.sheet(.breathing, of: plan, printedOn: today) == nil)
    var record = SessionRecord(by: .clinician)
    record.signsAsked = true
    record.signs = [.strokeSigns]
    let note = TherapistNote(by: by, words: OwnWords(rawValue: "Turn your head daily."))
    let noted = try SamplePlans.plan(plan, on: today, [.note(note)])
    #expect(Handout.text(.patient, of: noted).contains("M. Berger writes: \"Turn your head daily.\""))
    let stopped = try SamplePlans.plan(noted, on: today + 1, [.session(record)])
    #expect(ModulePage.sheet(.sleep, of: stopped, printedOn: today + 1) == nil)
    let sheet = Handout.text(.patient, of: stopped)
    #expect(!sheet.contains("My sleep") && !sheet.contains("Turn your head daily."))
  }

  // MARK: On the sheets

  private func joined(_ kind: HandoutKind, _ plan: Plan) -> String {
    Handout.text(kind, of: plan).split { $0.isWhitespace }.joined(separator: " ")
  }

  @Test func thePatientsSheetHasOneLineAModuleAndNoneInATask() throws {
    let text = joined(.patient, try plan(.breathing))
    #expect(text.contains("At home, besides the moves"))
    #expect(
      text.contains("* Slow breathing. On Monday, Tuesday, Wednesday, Thursday, Friday and Saturday."))
    #expect(text.split(separator: "Slow breathing").count == 2)
    #expect(joined(.log, try plan(.breathing)).contains("Slow breathing: [ ] Monday"))
    #expect(joined(.patient, try plan(.closeness)).contains("* A page of my own. On Monday"))
    #expect(!joined(.patient, try plan(.closeness)).contains("Closeness"))
  }

  @Test func theSheetsStayEasyToReadWithEveryModule() throws {
    var plan = try SamplePlans.planned()
    for module in AdjunctModule.allCases {
      var placement = ModulePlacement(
        by: by, start: today, review: today + 21, weekdays: Array(Weekday.allCases.prefix(6)))
      placement.afterSession = true
      plan = try SamplePlans.plan(plan, on: today, [.module(ModuleEntry(module, .placed(placement)))])
    }
    for kind in [HandoutKind.patient, .log] {
      let sheet = try #require(Handout.sheet(kind, of: plan))
      // What the patient said is theirs.
      let texts = SheetText.texts(sheet.blocks, whole: false).map { $0.replacing(/"[^"]*"/, with: "") }
      #expect(ReadingLevel.longest(texts).words <= 15, "\(ReadingLevel.longest(texts).text)")
      #expect(ReadingLevel(texts).grade <= 5, "\(kind): \(ReadingLevel(texts).grade)")
      #expect(texts.contains("At home, besides the moves"))
    }
  }

  @Test func aNoteStandsUnderItsTaskAndOnTheCliniciansSheet() throws {
    let planned = try SamplePlans.planned()
    let step = try #require(planned.current?.schedule?.firm.flatMap(\.exposures).first?.step)
    let title = PlanNames(planned).title(step)
    let note = TherapistNote(by: by, step: step, words: OwnWords(rawValue: "Use the blue chair."))
    let plan = try SamplePlans.plan(planned, on: today, [.note(note)])
    #expect(joined(.patient, plan).contains("Task A: \(title) M. Berger writes: \"Use the blue chair.\""))
    #expect(
      joined(.clinician, plan).contains("- \(title): \"Use the blue chair.\" (M. Berger (psychologist))"))
    #expect(!joined(.patient, planned).contains("writes:"))
  }

  @Test func theClinicianReadsDosesWithSourceAndStatus() throws {
    let text = joined(.clinician, try plan(.breathing))
    #expect(
      text.contains(
        "- Slow breathing. Placed by M. Berger (psychologist) on Monday, Tuesday, Wednesday, Thursday, Friday and Saturday,"
      ))
    #expect(
      text.contains(
        "Dose: breaths: 6 a minute, breathing in: 4 seconds, breathing out: 6 seconds, at a time: 5-10 minutes, how "
          + "often: 1-2 a day [unverified: taught with slow breathing; remembered]."))
    let list = ModuleList(try plan(.sleep), on: today + 21).text
    for module in AdjunctModule.allCases { #expect(list.contains("(\(module.rawValue)), theme: ")) }
    #expect(list.contains("Its review is due."))
    #expect(
      list.contains(
        "Less time in bed stays off the page until each of these is ruled out: apnoea, bipolar, epilepsy, falls and "
          + "driving-work."))
    #expect(!list.contains("10.16"), "a number that cannot be is not quoted")
  }

  @Test func suggestionsSayWhyAndWhatSpeaksAgainst() throws {
    var assessment = try SamplePlans.planned().assessment
    assessment.lifeAnswers = [
      LifeAnswer(.stress, level: 8), LifeAnswer(.pacing, words: OwnWords(rawValue: "All or nothing")),
    ]
    assessment.screenAnswers.removeAll { $0.finding == .oldDizziness }
    assessment.screenAnswers.append(
      ScreenAnswer(finding: .oldDizziness, present: true, by: .clinician, on: assessment.assessedOn))
    let text = ModuleList(try SamplePlans.plan(assessment), on: today).suggestions
    #expect(
      text.contains(
        "\"Slow breathing\" (breathing), theme: mind and body: the answer on stress is 8 of 10 (0 is none, 10 the most), "
          + "6 or more; the bound is our choice.\n  Speaks against it: dizziness, for the answer to "))
    #expect(text.contains("the patient spoke about good and bad days: \"All or nothing\"."))
    #expect(
      ModuleList(try SamplePlans.planned(), on: today).suggestions.isEmpty == false)
  }
}
