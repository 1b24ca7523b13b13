import GradedExposure
import Testing

@testable import PlanDocuments

/// What a clinician's paper says is what is so: no number is lost, and none says more than was told.
struct ClinicianExactTests {
  private func text(_ kind: HandoutKind, _ name: String) throws -> String {
    EditionSamples.text(kind, of: try LayoutSample.plan(name))
  }

  @Test func aNumberThatWasMeasuredForTheScreenIsPrinted() throws {
    #expect(
      try text(.clinician, "desk-worker").contains(
        "Present: S15 blood pressure at rest, upper number in mmHg: 184 mmHg, 23 November 2026."))
  }

  @Test func aFirmVisitStandsEvenWhereNoTaskDoes() throws {
    var plan = try LayoutSample.plan("course-slow")
    let last = plan.versions.indices.last ?? 0
    let at = try #require(plan.versions[last].schedule?.sessions.firstIndex { $0.standing == .firm })
    plan.versions[last].outcome = .heldForReview
    plan.versions[last].schedule?.sessions[at].exposures = []
    plan.versions[last].schedule?.sessions[at].review = true
    func text(_ kind: HandoutKind) -> String { EditionSamples.text(kind, of: plan) }
    #expect(
      text(.record).contains(
        "- Monday 11 January 2027: exposure, 60 minutes. - No task is planned: held for review."))
    #expect(
      text(.brief).contains(
        "Monday 11 January 2027: exposure, 60 minutes. Ask for the ratings again. No task is planned:"))
    #expect(
      text(.patient).contains(
        "Monday 11 January 2027, at ______, 60 minutes We choose the next step together at this visit."))
  }

  @Test func anOpenGapNeverLooksLikeOneThatIsAllowed() throws {
    for (name, plan) in try EditionSamples.all() {
      let widest = plan.settings[whole: .gap]
      let rungs = (plan.current?.hierarchy?.ladders ?? []).flatMap(\.rungs)
      for rung in rungs where rung.needsStepMadeTogether {
        #expect((rung.gapBelow ?? 0) >= widest, "\(name): \(rung)")
      }
    }
    let driving = try text(.clinician, "driving")
    #expect(driving.contains(" >10 Drive for half an hour on quiet roads | OPEN GAP below"))
    #expect(driving.contains("just over 10 points.") && !driving.contains("Stands 10 points above"))
  }

  @Test func whatWasAskedAgainStandsBesideWhatItWasAtFirst() throws {
    for kind in [HandoutKind.clinician, .brief] {
      #expect(
        try text(kind, "course-slow").contains("first 6 on 24 November 2026, latest 4.5 on 7 January 2027"))
    }
    #expect(try text(.record, "course-slow").contains("first 26 on 2026-11-24, latest 15 on 2027-01-07"))
  }

  @Test func whatWeMadeOfSeveralRatingsIsNotSaidToBeTheirs() throws {
    #expect(
      try text(.clinician, "desk-worker").contains(
        "half way to the right more than once, which counts as 72, and Turn your head right as far as you can at 45."
      ))
  }

  @Test func whatHoldsStepsAndGoalsBackIsTheirsToDecide() throws {
    #expect(
      try text(.clinician, "course-slow").contains(
        "[ ] Review what exactly is feared, and look for hidden safety behaviours, of \"Turn your head half way"
      ))
    #expect(
      try text(.clinician, "older").contains(
        "[ ] Goals that a limit holds back, until it is lifted or another goal is chosen: \"Look both ways"))
  }

  @Test func theRecordSaysWhenTheScreenWasAnsweredAndByWhom() throws {
    #expect(
      try text(.record, "desk-worker").contains(
        "Screen answered 2026-11-23: 45 answers by the patient, 15 by a clinician (M. Jansen)."))
    #expect(try text(.record, "driving").contains("No answer to the screen is recorded."))
  }

  @Test func aStoppedPlanRepeatsTheReferralOnItsCardAndNoLimitIsNoLeave() throws {
    let card = try text(.card, "course-stop")
    #expect(card.contains("Refer to a physician the same day: ! new dizziness or double vision"))
    #expect(try !text(.clinician, "course-stop").contains("No limit is in force."))
  }

  @Test func whereNobodyAskedAboutAvoidanceNoNoughtIsPrinted() throws {
    let driving = try LayoutSample.plan("driving")
    #expect(driving.assessment.ratings.allSatisfy { $0.avoidance == nil })
    let told = Coverage(driving).rows.filter { !$0.planned.isEmpty && !$0.isAvoidanceTold }
    #expect(!told.isEmpty)
    #expect(EditionSamples.text(.clinician, of: driving).contains(" 0 7 - turning to the left"))
    let progress = ProgressSheet(driving, on: driving.assessment.assessedOn).text(width: 200)
    #expect(progress.contains("avoidance not asked.") && !progress.contains(" 0 avoided"))
  }

  @Test func fearThatCameBackIsNotHiddenByTheTwoEnds() throws {
    let relapse = try LayoutSample.plan("course-relapse")
    let progress = CourseProgress(
      relapse, on: CivilDay(rawValue: "2027-04-02") ?? relapse.assessment.assessedOn)
    for step in progress.steps {
      let ends = [step.peakChange?.from.value, step.peakChange?.to.value].compactMap(\.self)
      let most = step.meetings.compactMap(\.peak).max().map(Double.init) ?? 0
      #expect((step.highestBetween != nil) == (ends.count == 2 && most > (ends.max() ?? 0)))
    }
    #expect(progress.steps.compactMap(\.highestBetween?.peak) == [72])
  }

  @Test func changesOfFearSayOnceWhereTheirBoundIsFrom() throws {
    let relapse = try LayoutSample.plan("course-relapse")
    let text = ProgressSheet(relapse, on: relapse.assessment.assessedOn).text(width: 1_000)
    #expect(text.split(separator: "(published: Leeuw 2007, PHODA-SeV, low back pain)").count == 2)
  }

  @Test func noPageEndsWithTheHeadOfATable() throws {
    for sample in try LayoutSample.all() {
      for body in sample.bodies {
        let last = body.last { !$0.isEmpty } ?? ""
        let words = last.split(separator: " ")
        #expect(
          ![
            "expected last met step", "peak expected last harm step",
            "practised planned avoided direction or place",
          ]
          .contains(words.joined(separator: " ")))
      }
    }
  }

  @Test func theScreenComesBeforeWhatIsNextAndNothingStandsTwice() throws {
    for (name, plan) in try EditionSamples.all() {
      let text = EditionSamples.text(.clinician, of: plan)
      if let screen = text.firstRange(of: "Screen ------"), let next = text.firstRange(of: "Next ----") {
        #expect(screen.lowerBound < next.lowerBound, "\(name)")
      }
      if plan.current?.outcome == .heldForReview {
        let tasks = plan.current?.schedule?.sessions.contains { !$0.exposures.isEmpty } ?? false
        #expect(text.contains("Schedule --------") == tasks, "\(name)")
      }
      for decision in plan.current?.decisions ?? [] where decision.step != nil && decision.fact.holdsBack {
        let sentence = FactWording(names: PlanNames(plan), about: decision.step).sentence(for: decision)
        let title = decision.step.map { PlanNames(plan).quoted($0) } ?? ""
        #expect(text.ranges(of: title + ": " + sentence).count <= 1, "\(name)")
      }
    }
  }
}
