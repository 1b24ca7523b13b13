import GradedExposure
import Testing

@testable import PlanDocuments

/// What a clinician misses on a paper is on it: clearances, findings, what was not done, pain, the injury, own numbers.
struct ClinicianPapersTests {
  private func text(_ kind: HandoutKind, _ name: String) throws -> String {
    EditionSamples.text(kind, of: try LayoutSample.plan(name))
  }

  private let papers = [HandoutKind.clinician, .brief, .record]

  @Test func aClearanceInForceIsOnEveryPaperAndOneThatItReplacedOnNone() throws {
    for kind in papers {
      let text = try text(kind, "course-expired")
      #expect(
        text.contains(
          """
          Cleared by A.Keller, physician, until 31 January 2027: S28 long-standing dizziness; lifted: C-speed \
          (nothing faster than slow).
          """), "\(kind)")
      #expect(!text.contains("lifts nothing any more"), "\(kind)")
    }
  }

  @Test func aClearanceOfASignIsOnThemUntilItHasExpired() throws {
    let today = SignedPlans.today
    let stopped = try SignedPlans.recorded(
      SignedPlans.visit([.gaitChange]), in: SignedPlans.plan(), on: today + 1)
    let plan = try SignedPlans.recorded(
      SignedPlans.clearance([.gaitChange], until: today + 20), in: stopped, on: today + 2)
    let name = StopSign.gaitChange.inWords
    func said(_ kind: HandoutKind, on day: CivilDay) -> Int {
      EditionSamples.text(kind, of: plan, printedOn: day).ranges(of: "until 14 December 2026: \(name).").count
    }
    for kind in papers {
      // The log of the clinician's sheet has the entry on every day.
      let logged = kind == .clinician ? 1 : 0
      #expect(said(kind, on: today + 20) == logged + 1, "\(kind)")
      #expect(said(kind, on: today + 21) == logged, "\(kind)")
    }
  }

  @Test func anItemThatALimitForbidsIsNotOfferedAsATarget() throws {
    for kind in papers {
      let text = try text(kind, "older")
      #expect(
        text.contains("Items that wait, to be targets if you choose: \"Look up as far as you can\"."),
        "\(kind)")
      #expect(
        text.contains(
          """
          Items that wait, and that a limit holds back until it is lifted: "Walk and turn your head half way left" \
          (B-dizzy
          """), "\(kind)")
    }
  }

  @Test func aStoppedPlanHasNothingToChooseAndNoNextStep() throws {
    for kind in papers {
      #expect(try !text(kind, "course-stop").contains("Items that wait"), "\(kind)")
    }
    for kind in [HandoutKind.brief, .record] {
      #expect(try !text(kind, "course-stop").contains("To be met again:"), "\(kind)")
    }
  }

  @Test func whatTheScreenFoundStandsWithItsValueAndDay() throws {
    #expect(
      try text(.record, "desk-worker").contains(
        "- Present: S15 blood pressure at rest, upper number in mmHg: 184 mmHg, 2026-11-23."))
    #expect(
      try text(.brief, "desk-worker").contains(
        "- Present: S15 blood pressure at rest, upper number in mmHg: 184 mmHg, 23 November 2026."))
    #expect(try text(.record, "older").contains("- Present: S28 long-standing dizziness"))
    #expect(try !text(.record, "driving").contains("Present:"))
  }

  @Test func aRefusedPlanDoesNotReadAsReleased() throws {
    let text = EditionSamples.text(.brief, of: try SamplePlans.refused())
    #expect(text.contains("In force -------- [ ] A red flag is present (") && text.contains(" - Present: "))
    #expect(!text.contains("Nothing holds the plan back"))
  }

  @Test func aPlannedStepThatWasNotDoneTheLastTimeSaysSo() throws {
    for kind in [HandoutKind.brief, .record] {
      #expect(
        try text(kind, "course-refusal").contains(
          "Last time, 10 December 2026: stopped early (fear), peak 70."), "\(kind)")
      #expect(try !text(kind, "course-slow").contains("Last time, "), "\(kind)")
    }
  }

  @Test func whatNobodySaidOfItIsLeftOut() throws {
    var plan = try SamplePlans.planned()
    let step = try #require(plan.current?.schedule?.firm.flatMap(\.exposures).first?.step)
    var visit = SessionRecord(by: .clinician)
    visit.trials = [TrialRecord(step: step, outcome: .done), TrialRecord(step: step, outcome: .notDone)]
    plan.events = [try Event(on: SamplePlans.today + 1, enteredOn: SamplePlans.today + 1, .session(visit))]
    #expect(
      LastNotDone(plan: plan).sentence(of: step) == ["Last time, 25 November 2026: not done."])
    visit.trials.reverse()
    plan.events = [try Event(on: SamplePlans.today + 1, enteredOn: SamplePlans.today + 1, .session(visit))]
    #expect(LastNotDone(plan: plan).sentence(of: step).isEmpty)
  }

  @Test func painStandsBesideWhatWasMet() throws {
    #expect(try text(.record, "course-pain-up").contains("; pain 2 of 10, next day 3."))
    var plan = try SamplePlans.planned()
    for (before, nextDay, said) in [(3, nil, "pain 3 of 10."), (nil, 6, "pain on the next day 6 of 10.")] {
      var trial = SamplePlans.trial(SamplePlans.half, .done, peak: 40, after: 20, harm: (50, 20))
      trial.painBefore = before
      trial.painNextDay = nextDay
      let day = SamplePlans.today + 1
      plan.events = [try Event(on: day, enteredOn: day, SamplePlans.visit([trial]))]
      #expect(EditionSamples.text(.record, of: plan).contains("harm 50>20; \(said)"))
    }
  }

  @Test func theDayOfTheInjuryIsKnownWhereItWasTold() throws {
    let lead = "Of what stands here only the day of the injury can change the plan."
    #expect(
      try text(.clinician, "whiplash").contains(
        "As told or measured. \(lead) - Latest crash, fall or blow to the neck: 9 May 2026"))
    #expect(try text(.record, "whiplash").contains("- Latest crash, fall or blow to the neck: 2026-05-09."))
    for kind in papers {
      #expect(EditionSamples.text(kind, of: try SamplePlans.planned()).contains("Latest crash") == false)
    }
    var plan = try SamplePlans.planned()
    plan.assessment.traumaOn = LastTrauma(on: SamplePlans.today + -300)
    plan.assessment.baselineTrials = [
      BaselineTrials(step: SamplePlans.half, unit: .repetitions, tolerated: [10], on: SamplePlans.today)
    ]
    #expect(
      EditionSamples.text(.clinician, of: plan).contains(
        "only the day of the injury and the baseline trials can change the plan."))
  }

  @Test func ownNumbersStandFirstBesideLatest() throws {
    let sheet = try text(.clinician, "course-slow")
    let record = try text(.record, "course-slow")
    for (text, first, latest) in [
      (sheet, "24 November 2026", "7 January 2027"), (record, "2026-11-24", "2027-01-07"),
    ] {
      for said in [
        "Own activity \"look over my shoulder in the car\", 0 unable to 10 as before the problem: first 2 on \(first), latest 7 on \(latest).",
        "0 to 10 (our own question, without a norm): first 3 on \(first), latest 7 on \(latest).",
        "The thought \"My neck will give way\", believed 0 to 100: first 80 on \(first), latest 30 on \(latest).",
      ] {
        #expect(text.contains(said), "\(said)")
      }
    }
    #expect(!record.contains("left out for length"))
  }
}
