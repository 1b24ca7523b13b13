@testable import PlanDocuments
import GradedExposure
import Testing

/// What is known, as the clinician and the patient read it.
struct ClinicianKnownTests {
  private func lines(_ change: (inout Assessment) -> Void, namesItems: Bool = true) throws -> [String] {
    var assessment = SamplePlans.assessment()
    change(&assessment)
    var plan = try SamplePlans.planned()
    plan.assessment = assessment
    let known = ClinicianKnown(
      plan: plan, names: PlanNames(try SamplePlans.planned()), namesItems: namesItems)
    return SheetText.texts(known.blocks, whole: false)
  }

  @Test func nothingIsPrintedWhereNothingWasGiven() throws {
    #expect(try lines { _ in } == [])
    #expect(try !Handout.text(.clinician, of: SamplePlans.planned()).contains("Context"))
  }

  @Test func lifeStandsInTheOrderInWhichItIsAsked() throws {
    let known = try lines {
      SamplePlans.addKnown(to: &$0)
      ($0.outcomes, $0.ownFunctions, $0.motionRanges, $0.baselineTrials) = ([], [], [], [])
    }
    #expect(
      known.dropFirst(2) == [
        "What matters: \"About values.\"", "Home and work: \"About home-and-work.\"",
        "Beliefs from scans: \"About scans.\"", "Beliefs from clinicians: \"About clinicians.\"",
        "How others respond: \"About others.\"",
        "Sleep: 4 of 10 (0 is very badly, 10 very well), \"About sleep.\"",
        "Stress: 4 of 10 (0 is none, 10 the most), \"About stress.\"",
        "Mood: 4 of 10 (0 is very low, 10 very good)", "Good and bad days: \"About pacing.\"",
        "Relationships and intimacy: \"About relationships.\"", "Support groups: \"About support-groups.\"",
        "Does to feel protected: \"I hold my breath.\", when: \"On stairs.\"", "Notes: \"Two sons.\"",
      ])
  }

  @Test func aFearIsNamedWithItsItemAndHowSure() throws {
    func fear(_ assessment: inout Assessment) {
      var rating = SamplePlans.rating("turn-left", 62)
      rating.fearedOutcome = OwnWords(rawValue: "It snaps.")
      rating.fearedOutcomeSure = 70
      rating.safetyBehaviour = OwnWords(rawValue: "I go slowly.")
      assessment.ratings = [rating, SamplePlans.rating("look-up", 40)]
    }
    #expect(
      try lines(fear).dropFirst(2) == [
        """
        "Turn your head left as far as you can": fears "It snaps.", 70 of 100 sure of it; does \
        to feel protected: "I go slowly."
        """
      ])
    #expect(try lines(fear, namesItems: false) == [])
  }

  @Test func aTotalStandsWithEverySourceOnWhatCounts() throws {
    let known = try lines {
      $0.outcomes = [
        OutcomeTotal(measure: .pain, total: 4.5, on: SamplePlans.today),
        OutcomeTotal(measure: .kinesiophobia11, total: 31, on: SamplePlans.today),
        OutcomeTotal(measure: .pain, total: 6, on: SamplePlans.today + -7),
      ]
    }
    #expect(
      known.dropFirst(2) == [
        "Pain (NPRS), 0 to 10, 10 the worst: first 6 on 17 November 2026, latest 4.5 on 24 November 2026",
        """
        Smallest detectable change 4.0, important change 1.5 (published: Kovacs 2008, 658 people \
        with neck pain); important change 1.3 (published: Cleland 2008, 137 people with \
        mechanical neck pain); ours: take 2 or more, over several days (design choice: the \
        sources differ this much).
        """,
        "Tampa Scale, 11 items, 11 to 44, 44 the most fear: 31 on 24 November 2026",
        """
        Smallest detectable change 16% of the total (published: Dupuis 2023, musculoskeletal \
        pain); smallest detectable change 5.6, important change 4 (unverified: Woby 2005, low \
        back pain); important change 5.5 points or 18% of the start (published: Monticone 2016, \
        205 people with low back pain; which version was not read).
        """,
      ])
  }

  @Test func ownActivitiesStandWithTheMeanOfTheirDay() throws {
    let known = try lines {
      SamplePlans.addKnown(to: &$0)
      $0.ownFunctions.append(
        OwnFunction(words: OwnWords(rawValue: "Task"), ability: 0, on: SamplePlans.today + -1))
    }
    #expect(
      known.filter { $0.hasPrefix("Own activities,") } == [
        "Own activities, 23 November 2026 (0 is unable, 10 as before the problem): \"Task\" 0",
        """
        Own activities, 24 November 2026 (0 is unable, 10 as before the problem): "Task 3" 3, \
        "Task 1" 1, "Task 4" 4; mean 2.7
        """,
      ])
  }

  @Test func rangesStandWithTheirContextAndNoTarget() throws {
    let known = try lines {
      SamplePlans.addKnown(to: &$0)
      ($0.lifeAnswers, $0.safetyBehaviours, $0.outcomes, $0.ownFunctions) = ([], [], [], [])
      ($0.baselineTrials, $0.note) = ([], nil)
    }
    #expect(
      known == [
        "What is known",
        """
        As told or measured. Nothing that stands here changes the plan. Other people's numbers \
        are context, version 1 of ours, and no targets.
        """,
        """
        Looking down: 44 degrees (goniometer, by the clinician, 24 November 2026); rough band at \
        47: 35 to 55 (design choice)
        """,
        """
        Turning to the left: 58 degrees (CROM device, by the clinician, 24 November 2026); rough \
        band at 47: 53 to 73 (design choice)
        """,
        """
        Turning to the right: 49 degrees (phone app, by the clinician, 24 November 2026); rough \
        band at 47: 53 to 73 (design choice)
        """,
        "Tilting to the left: 115 mm on a tape (by the patient, 24 November 2026)",
        """
        Tilting to the right: 30 degrees (inclinometer, by the patient, 24 November 2026); rough \
        band at 47: 26 to 46 (design choice)
        """,
        "Looking up: not measured, the patient did not want to",
        "Beside the ranges, as context. 100% in this plan is what the patient can do on the day.",
        """
        Turning both ways, together: 107 degrees; women of 35 to 45 years: 143 degrees \
        (published: Spine 2009 (PMID 19680100), by cameras, the trunk left out)
        """,
        "Goniometer: no error of measurement was read",
        """
        Inclinometer: agreement between testers 0.89 or more (published: Hoving 2005, 32 people \
        with neck pain); agreement between testers 0.66 to 0.73 (published: a thesis, 44 healthy \
        people)
        """,
        """
        CROM device: smallest detectable change 5.4 to 9.6 degrees, by movement (published: \
        Fletcher and Bandy 2008, people with and without neck pain); smallest detectable change \
        3.5 to 6.8 degrees (published: Anwar 2022, 30 people with neck and breathing trouble); ours: take 10 \
        degrees or more (design choice: the higher of what was read, rounded up)
        """,
        """
        Phone app: agreement between testers below 0.60, and weak for turning (published: \
        Tousignant-Laflamme 2013, 28 healthy people); agreement good to excellent, on weak \
        evidence (published: a review of 11 studies, BMC Musculoskelet Disord 2022); the compass \
        of Android phones is not recommended (published: J Chiropr Med 2020); ours: take 15 \
        degrees or more (design choice: no error in degrees was read)
        """,
        """
        The rough band is one deviation either way, for both sexes (design choice: after what \
        was read on age; tables by decade could not be checked)
        """,
        """
        Within three weeks one person varies by 12 to 20 degrees, both ways of a movement \
        together (published: Christensen and Nilsson 1998, 40 people without pain)
        """,
        """
        Gains in range hardly tell who gets better (AUC 0.50 to 0.62) (published: BMC \
        Musculoskelet Disord 2018, 138 people with neck pain)
        """,
        "Ranges fall with age, and are the same for both sexes (published: Swinkels 2014, 400 people)",
        "Women move farther than men but for tilting (published: Pan 2018, a review)",
      ])
  }

  @Test func withoutAgeOrSexNoOtherPeopleAreShown() throws {
    let known = try lines {
      SamplePlans.addKnown(to: &$0)
      ($0.ageYears, $0.sex) = (nil, nil)
    }
    #expect(!known.contains { $0.contains("rough band") || $0.contains("both ways, together") })
    #expect(MotionReference.bothWays(.rotation, ageYears: 56, sex: .female) == nil)
    #expect(
      MotionReference.bothWays(.rotation, ageYears: 18, sex: .male)?.text
        == "men of about 23 years: 155 degrees")
  }

  @Test func noNumberFromMemoryPassesForPublished() {
    let unverified = OutcomeTotal.Measure.allCases.flatMap(OutcomeReference.rows)
      .filter { $0.source.contains("Woby") || $0.source.contains("Youdas") }
    #expect(!unverified.isEmpty && unverified.allSatisfy { $0.status == .unverified })
    for measure in OutcomeTotal.Measure.allCases {
      #expect(!OutcomeReference.rows(measure).isEmpty, "\(measure)")
    }
  }

  @Test func thePatientReadsWhatMattersAndNothingElse() throws {
    var assessment = try SamplePlans.planned().assessment
    let plain = Handout.text(.patient, of: try SamplePlans.plan(assessment))
    SamplePlans.addKnown(to: &assessment)
    let known = Handout.text(.patient, of: try SamplePlans.plan(assessment))
    #expect(!plain.contains("What matters to me\n---"))
    #expect(known.contains("What matters to me\n------------------\n\"About values.\"\n"))
    for part in ["About sleep", "Two sons", "hold my breath", "degrees", "NDI", "Task 3", "repetitions"] {
      #expect(!known.contains(part), "\(part)")
    }
  }

  @Test func theLeadSaysWhatChangesThePlan() throws {
    let note = try lines { $0.note = OwnWords(rawValue: "x") }
    #expect(note[1] == "As told or measured. Nothing that stands here changes the plan.")
    let trials = [
      BaselineTrials(
        step: StepID(rawValue: "turn-left"), unit: .repetitions, tolerated: [10, 12], on: SamplePlans.today)
    ]
    #expect(
      try lines { $0.baselineTrials = trials }.dropFirst() == [
        "As told or measured. Of what stands here only the baseline trials change the plan.",
        "Baseline trials of \"Turn your head left as far as you can\", 24 November 2026: 10 and 12 repetitions",
      ])
    #expect(try lines({ $0.baselineTrials = trials }, namesItems: false) == [])
  }

  @Test func aRefusedPlanStillTellsWhatIsKnown() throws {
    var assessment = try SamplePlans.refused().assessment
    SamplePlans.addKnown(to: &assessment)
    let text = Handout.text(.clinician, of: try SamplePlans.plan(assessment))
    #expect(text.contains("Sleep: 4 of 10"))
    #expect(!text.contains("Baseline trials of") && !text.contains("fears \""))
  }
}
