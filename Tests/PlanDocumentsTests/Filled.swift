import PlanDocuments
import Testing

@testable import GradedExposure

/// Values with something other than the default in every field.
enum Filled {
  static let day = CivilDay(number: 20_781)

  static func item(_ id: String = "own-schwyzerorgeli") -> Item {
    var item = Item(
      own: ItemID(rawValue: id), title: "Schwyzerörgeli spielen, \"stehend\" & laut",
      demands: Demands(
        direction: .combined, parts: [.extension_, .rotation], side: .both, extremity: .nine, arms: .overhead,
        load: .over5kg, speed: .asFastAsPossible, hold: .seconds30, position: .walking, aid: .handOnHead,
        context: .quietRoad),
      demandsAssumed: [.speed, .hold], strains: [.contact, .axialLoad],
      strainsUnanswered: [.impact, .vestibular])
    item.how = "Du stehst.\nDu spielst."
    item.trialMinutes = 12
    item.gates = Gate.allCases
    item.variants = [
      .init(
        demand: .extremity, level: "25", title: "ein wenig", how: "Ein wenig.", trialMinutes: 3),
      .init(demand: .context, level: "home", title: "daheim", how: nil),
    ]
    item.facts = EvidenceStatus.allCases.map { .init(status: $0, source: "S & T", text: "<wichtig>") }
    return item
  }

  static func assessment() -> Assessment {
    var availability = Availability(start: day + 3, weekdays: [.tue, .fri, .sun])
    availability.sessionsPerWeek = 1
    availability.minutes = 45
    availability.homeDaysPerWeek = 3
    availability.homeMinutes = 10
    availability.daysOff = [day + 30, day + 31]
    var assessment = Assessment(assessedOn: day + -2, availability: availability)
    assessment.patient = PatientID(rawValue: "P-099")
    assessment.lang = "de-CH"
    assessment.ageYears = 44
    assessment.sex = .female
    assessment.traumaOn = LastTrauma(on: day + -300)
    assessment.scaleDeclared = .ten
    assessment.willingness = 55
    assessment.educatedOn = day + -1
    assessment.unorderedDemands = [.speed, .arms]
    assessment.goals = [
      .init(item: item().id, priority: 2), .init(item: ItemID(rawValue: "turn-left"), priority: 1),
    ]
    assessment.goals[0].words = OwnWords(rawValue: "  Wieder spielen.\nBald  ")
    assessment.ownItems = [item()]
    var rating = Rating(item: item().id, fear: 75, harm: 80, avoidance: 90)
    rating.fearGiven = "7,5"
    rating.harmGiven = "8"
    rating.avoidanceGiven = "9.0"
    rating.fearedOutcomeSure = 65
    rating.fearedOutcomeSureGiven = "6.5"
    rating.givenScale = .ten
    rating.fearedOutcome = OwnWords(rawValue: "\"Etwas reisst\" <& so>")
    rating.safetyBehaviour = OwnWords(rawValue: "Halskragen")
    assessment.ratings =
      [rating, Rating(item: ItemID(rawValue: "turn-left"), fear: 40)]
      + zip(["look-up", "look-down", "tilt-left", "tilt-right"], Rating.Unrated.allCases)
      .map { Rating(item: ItemID(rawValue: $0), unrated: $1) }
    known(&assessment)
    assessment.consent = .given
    assessment.screenAnswers = [
      ScreenAnswer(
        finding: .pressureUpper, present: true, by: .clinician, author: "Dr. <M> & \"J\"", on: day + -2,
        value: 181, day: day + -3),
      ScreenAnswer(
        finding: .operation, present: false, by: .patient, author: "Jansen", on: day + -1, value: 120,
        day: day + -900),
    ]
    assessment.note = OwnWords(rawValue: "Eine Notiz.")
    return assessment
  }

  /// What is known beside goals, ratings and the screen.
  private static func known(_ assessment: inout Assessment) {
    assessment.safetyBehaviours = ["Ich halte die Luft an & \"warte\"", "Kissen"].map {
      SafetyBehaviour(words: OwnWords(rawValue: $0))
    }
    assessment.safetyBehaviours[0].when = OwnWords(rawValue: "immer,\nwenn ich fahre")
    assessment.motionRanges =
      [
        MotionRange(
          direction: .rotation, side: .right, finding: .taped(millimetres: 115, by: .clinician, on: day))
      ]
      + MotionRange.Device.allCases.map {
        MotionRange(
          direction: .rotation, side: .left,
          finding: .measured(degrees: 52, device: $0, by: .patient, on: day))
      }
      + MotionRange.Unmeasured.allCases.map {
        MotionRange(direction: .flexion, finding: .notMeasured(because: $0))
      }
    assessment.baselineTrials = [
      BaselineTrials(
        step: StepID(rawValue: "turn-left.speed-quick"), unit: .repetitions, tolerated: [10, 12, 9], on: day),
      BaselineTrials(step: StepID(rawValue: "nod-chin-lying"), unit: .seconds, tolerated: [8], on: day + -1),
    ]
    assessment.outcomes = OutcomeTotal.Measure.allCases.map {
      OutcomeTotal(measure: $0, total: Double($0.bounds.upperBound) - 0.25, on: day)
    }
    assessment.ownFunctions = [
      OwnFunction(words: OwnWords(rawValue: "<Handorgel> & \"Bass\""), ability: 3, on: day)
    ]
    assessment.lifeAnswers = LifeTopic.allCases.map {
      LifeAnswer(
        $0, level: $0.hasLevel ? 4 : nil, words: $0 == .mood ? nil : OwnWords(rawValue: "Wörter\n& mehr"))
    }
  }

  static func request() throws -> PlanRequest {
    var assessment = assessment()
    // What no single answer can have beside the rest.
    assessment.screenAnswers[0].day = nil
    assessment.screenAnswers[1].value = nil
    return PlanRequest(
      assessment: assessment, settings: try StandardDocuments.settings(),
      catalogue: try StandardDocuments.catalogue(), today: day)
  }

  /// A version with every kind of blocker, decision, session and standing.
  static func version(number: Int, steps: Hierarchy?) -> PlanVersion {
    var hierarchy = steps
    let step = StepID(rawValue: "turn-left")
    hierarchy?.flat = true
    hierarchy?.waiting = [step]
    if let first = hierarchy?.steps.indices.first {
      hierarchy?.steps[first].limitedBy = [.axialLoad, .dizziness]
      hierarchy?.steps[first].harm = 33
    }
    let shown = hierarchy?.steps.first?.id ?? step
    let blockers: [ReleaseBlocker] = [
      .redFlag(questions: [.fiveDs, .crisis]), .needsClearance(questions: [.dizziness]),
      .notScreened(questions: [.myelopathy, .malignancy]), .heldForReview, .consentDeclined,
      .acuteInjury, .consentOpen, .ageUnknown,
      .stopSigns(signs: [.collapse, .crisis]), .signsNotAsked(on: day),
      .overrideConflict(entries: FilledLog.events().prefix(2).map(\.id)), .willingnessAssumed(points: 40),
      .notSigned,
    ]
    let weeks = [
      HomeWeek(
        days: [day + 20, day + 22], movements: [.init(step: shown, sets: 2, repetitions: 5, holdSeconds: 10)])
    ]
    let facts = FactSamples.plan + FactSamples.step + FactSamples.session + FactSamples.course
    return PlanVersion(
      number: number, replaces: number > 1 ? number - 1 : nil, madeOn: day + number,
      effectiveFrom: day + number + 1, engineRevision: 1, status: .onHold,
      outcome: number > 1 ? .heldForReview : .stopped, blockers: blockers,
      after: number > 1 ? FilledLog.events().last?.id : nil, hierarchyOf: nil, hierarchy: hierarchy,
      states: FilledLog.states(shown),
      schedule: Schedule(sessions: sessions(step: shown), homeWeeks: weeks),
      decisions: facts.map { Decision($0.0, step: step, session: SessionID(on: day)) })
  }

  private static func sessions(step: StepID) -> [Session] {
    let kinds: [Session.Kind] = [
      .assessment, .education, .exposure, .generalisation, .relapseRehearsal, .followUp,
    ]
    return kinds.enumerated().map { index, kind in
      Session(
        id: SessionID(on: day + index), number: index + 1, date: day + index, minutes: 45, kind: kind,
        standing: Session.Standing.allCases[index % 3], review: index == 4,
        exposures: kind != .exposure
          ? []
          : PlannedExposure.Role.allCases.map {
            PlannedExposure(
              step: step, role: $0, trials: 2, trialsMost: 5, expectedPeak: 50, expectedLow: 30,
              expectedHigh: 70, lastPeak: 44)
          })
    }
  }

  /// Every optional of the assessment is set and no list is empty: else a lost field would not be noticed.
  static func expectNoDefault(_ assessment: Assessment) {
    for (name, value) in Mirror(reflecting: assessment).children {
      let mirror = Mirror(reflecting: value)
      #expect(mirror.displayStyle != .optional || !mirror.children.isEmpty, "\(name ?? "")")
      #expect(mirror.displayStyle != .collection || !mirror.children.isEmpty, "\(name ?? "")")
    }
  }
}
