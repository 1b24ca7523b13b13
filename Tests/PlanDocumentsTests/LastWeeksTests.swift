import GradedExposure
import Testing

@testable import PlanDocuments

/// What the patient's sheet has in the last weeks, and on a bad day.
struct LastWeeksTests {
  private func text(_ plan: Plan) -> String { EditionSamples.text(.patient, of: plan) }

  @Test func theReminderCardHoldsWhatThePatientRecorded() throws {
    let text = text(try LayoutSample.plan("course-steady"))
    for part in [
      "My reminder card ---------------- Keep this card where you see it.",
      "What I can do: [x] Look up as far as you can [x] Turn your head left as far as you can",
      "What helped me to try: ____", "What I want to do next: ____", "If fear comes back ------------------",
      "* Start with the last move you could do, in the same place.",
      "* Is it still hard after a week? Call us.",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func whatWasLearnedIsInThePatientsWordsNewestFirstAndBlankWhereNobodySaid() throws {
    let running = try SamplePlans.running()
    #expect(PatientSaid(running).learned == [OwnWords(rawValue: "Nothing snapped.")])
    var version = try #require(running.current)
    version.outcome = .planned
    let at = try #require(version.schedule?.sessions.firstIndex { $0.standing == .firm })
    for kind in [Session.Kind.generalisation, .relapseRehearsal, .followUp] {
      version.schedule?.sessions[at].kind = kind
      let card = PatientReminder(plan: running, version: version, names: PlanNames(running)).blocks
      let texts = SheetText.texts(card, whole: true)
      #expect(texts.contains("\"Nothing snapped.\"") && texts.contains("What I learned, in my own words:"))
      let blank = PatientReminder(
        plan: try SamplePlans.planned(), version: version, names: PlanNames(running))
      #expect(
        blank.blocks.flatMap { $0.lines(width: 72) }.contains {
          $0.hasPrefix("What I learned, in my own words: ___")
        })
    }
    version.schedule?.sessions[at].kind = .exposure
    #expect(PatientReminder(plan: running, version: version, names: PlanNames(running)).blocks.isEmpty)
  }

  @Test func itIsNotPrintedBeforeTheLastWeeks() throws {
    for plan in [try SamplePlans.planned(), try SamplePlans.running(), try SamplePlans.stopped()] {
      #expect(!text(plan).contains("My reminder card"))
    }
  }

  @Test func whatAVisitOfTheLastWeeksIsForIsSaid() throws {
    var plan = try SamplePlans.planned()
    let at = try #require(plan.versions[0].schedule?.sessions.firstIndex { !$0.exposures.isEmpty })
    plan.versions[0].schedule?.sessions[at].exposures = []
    for (kind, words) in [
      (Session.Kind.generalisation, "You try moves you can do, in new places and in new ways."),
      (.relapseRehearsal, "We plan what you do if fear comes back."),
      (.followUp, "We look at how it goes, and at what you want next."),
    ] {
      plan.versions[0].schedule?.sessions[at].kind = kind
      #expect(text(plan).contains(words))
    }
  }

  @Test func aBadDayIsFewerTriesOfTheSameMove() throws {
    let line = "On a bad day: the same move, fewer tries or less time."
    #expect(text(try SamplePlans.planned()).components(separatedBy: line) == 2)
    #expect(text(try SamplePlans.running()).components(separatedBy: line) == 3)
    #expect(!text(try SamplePlans.refused()).contains(line))
  }

  // MARK: My own words for what I fear, and how sure I am

  /// What was said of an item is not how sure somebody is of another form of it.
  @Test func howSureThePatientIsStandsBesideWhatTheyFear() throws {
    var plan = try SamplePlans.planned()
    let at = try #require(plan.versions[0].schedule?.sessions.firstIndex { !$0.exposures.isEmpty })
    let item = ItemID(rawValue: "look-up")
    plan.versions[0].schedule?.sessions[at].exposures[0].step = StepID(item: item, change: nil)
    var rating = Rating(item: item, fear: 40)
    rating.fearedOutcome = OwnWords(rawValue: "It snaps")
    plan.assessment.ratings.append(rating)
    #expect(!text(plan).contains("I was this sure"))
    plan.assessment.ratings[plan.assessment.ratings.count - 1].fearedOutcomeSure = 70
    #expect(
      text(plan).contains(
        "I said I am afraid of this: \"It snaps\" When last asked, I was this sure: 70 of 100."))
    plan.versions[0].schedule?.sessions[at].exposures[0].step = StepID(rawValue: "look-up.speed-quick")
    #expect(
      text(plan).contains("I said I fear this: \"It snaps\"") && !text(plan).contains("I was this sure"))
  }

  @Test func whatThePatientSaidLastOfAStepCounts() throws {
    let said = PatientSaid(try SamplePlans.running())
    let fear = try #require(said.fear(of: SamplePlans.half, item: ItemID(rawValue: "turn-left-half-way")))
    #expect(fear.words.rawValue == "Something will snap and I cannot walk." && fear.isOfStep)
    #expect(fear.sure == 5)
    let up = StepID(rawValue: "look-up-half-way")
    #expect(said.fear(of: up, item: ItemID(rawValue: "look-up-half-way"))?.sure == 80)
    #expect(said.fear(of: StepID(rawValue: "hug"), item: ItemID(rawValue: "hug")) == nil)
  }
}

extension String {
  /// How many pieces the text falls into at another.
  fileprivate func components(separatedBy other: String) -> Int {
    split(separator: other, omittingEmptySubsequences: false).count
  }
}
