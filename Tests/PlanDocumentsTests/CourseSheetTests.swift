@testable import PlanDocuments
import GradedExposure
import Testing

/// The sheets of a course that has begun.
struct CourseSheetTests {
  private func text(_ kind: HandoutKind, _ plan: Plan) -> String {
    let sheet = Handout.sheet(kind, of: plan)
    return SheetText.texts(sheet?.blocks ?? [], whole: true).joined(separator: " ")
      .split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The plan as it was after so many versions.
  private func after(_ versions: Int) throws -> Plan {
    var plan = try SamplePlans.running()
    plan.versions.removeLast(plan.versions.count - versions)
    return plan
  }

  // MARK: The clinician

  @Test func whatHappenedStandsBesideWhatWasExpected() throws {
    let text = text(.clinician, try after(2))
    for part in [
      "Since version 1", "44 33 (18-47) - 55>15 30 November 2026: Turn your head half way to the left. Done;",
      "pain of 10: 2 before, 3 after, 2 on the next day; learned: \"Nothing snapped.\" 82",
      "Stopped early (fear); fear at the end 70; ? nobody said whether a safety behaviour was used",
      "\"Look up half way\": Step back: it was not done to its end (fear, peak 82).", "(DEC-REG)",
      "Of what is learned in a session",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func homePracticeIsSaidToBeAtHomeAndTheLastPeakIsBeside() throws {
    #expect(
      text(.clinician, try after(3)).contains(
        "20 28 (11-46) 44 20>10 2 December 2026, at home: Turn your head half way to the left. Done;"))
  }

  @Test func entriesInErrorOverridesAndUnrecordedVisitsAreNamed() throws {
    let text = text(.clinician, try SamplePlans.running())
    for part in [
      "3 December 2026: ENTERED IN ERROR, counts no more: The patient agreed to meet a fear of up to 90.",
      "Followed: the override of 8 December 2026 by M. Berger, until 3 January 2027 (\"Turn your head left as far as you can\" is not",
      "Why: \"not this month\". Until 3 January 2027.",
      "The visit planned for 7 December 2026 has passed, and nobody recorded it.",
      "Turn your head half way to the left: mastered since 2 December 2026; last verdict: mastered",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func theReasonsOfTheHierarchyAreNotLost() throws {
    let first = try SamplePlans.planned()
    let plan = try SamplePlans.running()
    #expect(plan.versions.last?.hierarchyOf == 1)
    let shown = SheetText.letters([text(.clinician, plan)])
    #expect(
      shown.contains(
        SheetText.letters(["The ratings and ladders, with their reasons, are those of version 1."])))
    let kept = first.versions[0].decisions.filter(\.fact.isOfHierarchy)
    #expect(kept.count > 20)
    for decision in kept {
      let wording = FactWording(names: PlanNames(plan), about: decision.step)
      #expect(shown.contains(SheetText.letters([wording.sentence(for: decision)])))
    }
  }

  @Test func aStoppedPlanSaysHowUrgentAndWhatLiftsIt() throws {
    let plan = try SamplePlans.stopped()
    let text = text(.clinician, plan)
    for part in [
      "Call the emergency services now: ! signs of a stroke",
      "Start the crisis pathway today, and do not leave the person alone with it: ! thoughts of ending their life",
      "Refer to a physician the same day: ! a change of walking or balance, 9 December 2026, told by the clinician",
      "What lifts it: a clearance of these signs by a named clinician",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  // MARK: The patient

  @Test func aStoppedPlanHasNoTaskAndDoesNotNameTheCrisis() throws {
    let plan = try SamplePlans.stopped()
    for kind in HandoutKind.allCases where kind.isForPatient {
      let text = text(kind, plan)
      #expect(text.contains("Call the emergency number now, if nobody has done so yet."))
      #expect(text.contains("Talk to us today. Stay with someone you trust until then."))
      #expect(text.contains("See a doctor today."))
      for word in ["Task", "home list", "half way", "crisis", "life", "suicide", "Try 1", "[ ] done"] {
        #expect(!text.contains(word + " "), "\(word)")
      }
    }
  }

  @Test func onlyTheUrgenciesThatAreThereAreNamed() {
    func text(_ signs: [StopSign]) -> String {
      SheetText.texts(PatientStop(signs: signs).blocks, whole: true).joined(separator: " ")
    }
    #expect(!text([.gaitChange]).contains("emergency"))
    #expect(!text([.gaitChange]).contains("Talk to us today"))
    #expect(!text([.collapse]).contains("See a doctor today"))
    #expect(text([.crisis]).contains("Talk to us today"))
  }

  @Test func whatIsMasteredIsPractisedAtHomeAndNothingElse() throws {
    let text = text(.patient, try SamplePlans.running())
    #expect(text.contains("C: Turn your head half way to the left How: Sit tall"))
    #expect(
      text.contains("You do it 5 times. That is one round. You do 2 rounds a day, with a rest in between."))
    #expect(text.contains("Tuesday 8 December 2026, Wednesday 9 December 2026"))
    let home = try #require(try SamplePlans.running().current?.homeNow)
    #expect(home.movements.map(\.step) == [SamplePlans.half])
  }

  @Test func whatIsOnlyProjectedHasNoLetter() throws {
    let version = try #require(try SamplePlans.planned().current)
    #expect(version.schedule?.homeWeeks.isEmpty == false)
    #expect(SheetLetters(version).steps == version.schedule?.firm.flatMap(\.exposures).map(\.step))
  }

  @Test func aRetrievalIsNoNewStep() throws {
    var plan = try SamplePlans.planned()
    let at = try #require(plan.versions[0].schedule?.sessions.firstIndex { !$0.exposures.isEmpty })
    plan.versions[0].schedule?.sessions[at].exposures[0].role = .retrieval
    #expect(text(.patient, plan).contains("Once more: this is something you can do already."))
    #expect(!text(.patient, try SamplePlans.planned()).contains("Once more"))
  }

  @Test func secondsAndMinutesAreSaidAsTheyAre() throws {
    var practice = try #require(try SamplePlans.running().current?.homeNow?.movements.first)
    func dose(_ sets: Int, _ repetitions: Int, _ hold: Int) -> String {
      (practice.sets, practice.repetitions, practice.holdSeconds) = (sets, repetitions, hold)
      return PatientHome.dose(practice)
    }
    #expect(dose(1, 1, 330) == "You do it once. At home you stay there for 5 minutes and 30 seconds.")
    #expect(dose(1, 6, 10) == "You do it 6 times. At home you stay there for 10 seconds.")
  }

  // MARK: The log

  @Test func theLogHasTheLettersTheDaysAndTheScales() throws {
    let plan = try SamplePlans.running()
    let text = text(.log, plan)
    for part in [
      "Version 4 of my plan, 8 December 2026.", "* Fear: 0 to 100.", "* Sure: 0 to 100.",
      "A Look up a little way and hold for five seconds", "C Turn your head half way to the left",
      "At home, Tuesday 8 December 2026 C: [ ] done [ ] partly [ ] stopped [ ] not done Fear (0-100): most ____",
      "With my therapist, Thursday 10 December 2026 A: [ ] done",
      "Sure (0-100): before ____ after ____ It happened: [ ] yes [ ] no Protected: [ ] yes [ ] no",
      "For your team only, an example: A 80>30 h60>10 s x5 p3>5/4.",
      "Stop. Call the emergency number right away for:",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    let version = try #require(plan.current)
    let rows = version.schedule?.firm.flatMap(\.exposures).count ?? 0
    #expect(text.split(separator: "[ ] done").count == 1 + rows + (version.homeNow?.days.count ?? 0) + 2)
  }

  @Test func aHeldPlanHasNothingToLog() throws {
    let text = text(.log, try SamplePlans.held())
    #expect(text.contains("There is nothing to write down for now."))
    #expect(!text.contains("[ ] done"))
  }
}
