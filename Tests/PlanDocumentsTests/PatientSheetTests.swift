@testable import PlanDocuments
import GradedExposure
import Testing

/// What the patient reads.
struct PatientSheetTests {
  private func texts(_ plan: Plan, _ kind: HandoutKind = .patient) throws -> [String] {
    let sheet = try #require(Handout.sheet(kind, of: plan))
    return SheetText.texts(sheet.blocks, whole: false).map(withoutQuotes)
  }

  /// The text without what the patient said.
  private func withoutQuotes(_ text: String) -> String {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined(separator: " ")
  }

  /// The samples whose titles are the catalogue's.
  private func plain() throws -> [Plan] {
    try SamplePlans.all().filter { $0.name != "own words" }.map(\.plan)
  }

  @Test func sentencesHaveAtMostFifteenWords() throws {
    for plan in try plain() {
      for kind in HandoutKind.allCases where kind.isForPatient {
        let longest = ReadingLevel.longest(try texts(plan, kind))
        #expect(longest.words <= 15, "\(longest.text)")
      }
    }
  }

  @Test func theReadingGradeIsAtMostFive() throws {
    for plan in try plain() {
      for kind in HandoutKind.allCases where kind.isForPatient {
        let grade = ReadingLevel(try texts(plan, kind)).grade
        #expect(grade <= 5, "\(grade)")
      }
    }
  }

  @Test func noForbiddenWordAndNoShortSide() throws {
    for (_, plan) in try SamplePlans.all() {
      let sheets = HandoutKind.allCases.filter(\.isForPatient).map { Handout.text($0, of: plan) }
      // A code has letters that are no words.
      let words = sheets.joined(separator: "\n").replacing(/code [A-Z0-9]{4}-[A-Z0-9]{4}/, with: "")
        .split { !$0.isLetter }.map(String.init)
      let forbidden = [
        "safe", "safely", "safety", "failed", "failure", "damage", "overload", "must", "danger",
      ]
      #expect(words.allSatisfy { !forbidden.contains($0.lowercased()) && $0 != "L" && $0 != "R" })
    }
  }

  @Test func noFearNumberIsShown() throws {
    for plan in try plain() {
      for text in try texts(plan) {
        var rest = text.replacing(/\d+ [A-Z][a-z]+ 2026(, at _+, \d+ minutes)?/, with: "")
        // How often is no prediction.
        rest = rest.replacing(/You do it \d+ times\.|You do \d+ rounds a day/, with: "")
        rest = rest.replacing(/(How sure I am that it happens|My fear), 0 to 100:/, with: "")
        rest = rest.replacing(/go from 0 to 100. 0 is not at all, 100 is the most\./, with: "")
        rest = rest.replacing(/Try \d|up to \d more/, with: "")
        // What the patient said of themselves.
        rest = rest.replacing(/I was this sure: \d+ of 100\./, with: "")
        #expect(!rest.contains { $0.isNumber }, "\(text)")
      }
    }
  }

  @Test func onlyFirmSessionsAreTasks() throws {
    let plan = try SamplePlans.planned()
    let text = Handout.text(.patient, of: plan)
    let schedule = try #require(plan.current?.schedule)
    for session in schedule.sessions {
      #expect(text.contains(session.date.inWords) == (session.standing == .firm))
    }
    let tasks = schedule.firm.flatMap(\.exposures).count
    #expect(text.split(separator: "Did it happen?").count == tasks + 1)
    #expect(text.contains("After each visit we plan the next one."))
  }

  @Test func aRefusedPlanNamesNoStep() throws {
    let plan = try SamplePlans.refused()
    let titles = plan.catalogue.items.flatMap { [$0.title] + $0.variants.map(\.title) }
    for kind in HandoutKind.allCases {
      // Lines are joined so that a title broken in two would be found.
      let text = Handout.text(kind, of: plan).split { $0.isWhitespace }.joined(separator: " ")
      #expect(!titles.contains { text.contains($0) })
      #expect(!text.contains("Task") && !text.contains("Try 1"))
    }
    #expect(Handout.text(.patient, of: plan).contains("Get help now"))
  }

  @Test func aHeldPlanHasALadderAndNoTask() throws {
    let text = Handout.text(.patient, of: try SamplePlans.held())
    #expect(text.contains("Your therapist will choose the first step with you."))
    #expect(text.contains("To: Look up as far as you can"))
    #expect(!text.contains("Task A"))
  }

  @Test func ownWordsAreQuoted() throws {
    let text = Handout.text(.patient, of: try SamplePlans.ownWords())
    #expect(text.contains("I said I am afraid of this: \"首が 折れると思う 👩‍👩‍👧‍👦🇯🇵\""))
    #expect(text.contains("This time I leave this out:"))
    #expect(text.contains("How, as we agreed: ____"))
    let planned = Handout.text(.patient, of: try SamplePlans.planned())
    #expect(planned.contains("In my words: \"I want to"))
  }

  /// What was said of the whole item may not be true of another form of it.
  @Test func whatWasSaidOfAnItemIsNotSaidOfItsOtherForms() throws {
    var plan = try SamplePlans.planned()
    let road = ItemID(rawValue: "check-blind-spot-left")
    for index in plan.assessment.ratings.indices where plan.assessment.ratings[index].item == road {
      plan.assessment.ratings[index].fearedOutcome = OwnWords(rawValue: "I black out on the motorway")
      plan.assessment.ratings[index].safetyBehaviour = OwnWords(rawValue: "I only use the mirrors.")
    }
    let at = try #require(plan.versions[0].schedule?.sessions.firstIndex { !$0.exposures.isEmpty })
    func text(_ change: DemandChange?) -> String {
      plan.versions[0].schedule?.sessions[at].exposures[0].step = StepID(item: road, change: change)
      return Handout.text(.patient, of: plan).split { $0.isWhitespace }.joined(separator: " ")
    }
    let item = text(nil)
    #expect(item.contains(" I said I am afraid of this: \"I black out on the motorway\""))
    #expect(!item.contains("About \"Check your left"))
    let chair = text(DemandChange(demand: .context, level: "clinic"))
    #expect(
      chair.contains(
        "What do I expect of this task? About \"Check your left blind spot to change lanes\" I said I fear "
          + "this: \"I black out on the motorway\""))
    #expect(chair.contains("If I do this here too, I leave it out: \"I only use the mirrors.\""))
  }

  @Test func onTheRoadMirrorsAndBeltsStay() throws {
    var plan = try SamplePlans.planned()
    let road = ItemID(rawValue: "check-blind-spot-left")
    for index in plan.assessment.ratings.indices where plan.assessment.ratings[index].item == road {
      plan.assessment.ratings[index].safetyBehaviour = OwnWords(rawValue: "I only use the mirrors.")
    }
    let at = try #require(plan.versions[0].schedule?.sessions.firstIndex { !$0.exposures.isEmpty })
    plan.versions[0].schedule?.sessions[at].exposures[0].step = StepID(item: road, change: nil)
    let text = Handout.text(.patient, of: plan).split { $0.isWhitespace }.joined(separator: " ")
    #expect(text.contains("What I do to feel protected: \"I only use the mirrors.\""))
    #expect(text.contains("Keep mirrors and seat belts in use."))
    #expect(text.contains("Write on this sheet only when parked."))
    #expect(!text.contains("This time I leave this out: \"I only use"))
  }

  @Test func everyPlainMovementSaysHow() throws {
    let names = PlanNames(try SamplePlans.planned())
    let form = try #require(names.form(StepID(rawValue: "turn-left.speed-quick")))
    #expect(
      PatientHow(form: form).text
        == "Sit tall. Keep your arms by your side. You turn your head to the left, as far as you can. "
        + "You go quickly. Then you come back.")
  }
}
