@testable import PlanDocuments
import GradedExposure

/// One fact of every kind, with the step that it is about.
enum FactSamples {
  static let left = StepID(rawValue: "turn-left")
  static let half = StepID(rawValue: "turn-left-half-way")
  static let road = StepID(rawValue: "check-blind-spot-left")
  static let parked = StepID(rawValue: "check-blind-spot-left.context-quiet-road")
  static let washing = StepID(rawValue: "hang-washing")
  static let paint = ItemID(rawValue: "paint-ceiling")

  /// Names of the planned sample, with numbers of their own, so that no protocol moves the sentences.
  static func names() throws -> PlanNames {
    var plan = try SamplePlans.planned()
    plan.events = overrides
    guard var steps = plan.versions[0].hierarchy?.steps else { return PlanNames(plan) }
    for index in steps.indices {
      let isRoad = steps[index].id == road
      steps[index].estimate = isRoad ? 87 : 62
      steps[index].likelyLow = isRoad ? 73 : 48
      steps[index].likelyHigh = isRoad ? 100 : 77
    }
    plan.versions[0].hierarchy?.steps = steps
    return PlanNames(plan)
  }

  static let plan: [(Fact, StepID?)] = [
    (.scaleConverted(values: 1, from: .ten), nil), (.scaleConverted(values: 12, from: .ten), nil),
    (.scaleDeclared(highest: 8, askAtMost: 10), nil),
    (.ratingsFlat(spread: 4, flatSpread: 10, ratings: 5), nil),
    (.fewRatings(ratings: 1), nil), (.fewRatings(ratings: 2), nil),
    (.contradiction(easier: half, easierFear: 80, harder: left, harderFear: 50, threshold: 20), nil),
    (.ratedTwice(item: paint, times: 2, combined: 65), nil), (.leftOut(item: paint, because: .declined), nil),
    (.leftOut(item: paint, because: .notApplicable), nil),
    (.notYetRated(item: paint, because: .notTried), nil),
    (.notYetRated(item: paint, because: .notRated), nil),
    (
      .demandsAssumed(item: paint, demands: [.speed, .load], strainsUnanswered: [.contact, .vestibular]), nil
    ),
    (.demandsAssumed(item: paint, demands: [.hold], strainsUnanswered: []), nil),
    (.demandsAssumed(item: paint, demands: [], strainsUnanswered: [.impact, .axialLoad]), nil),
    (.overdoing(items: [paint, ItemID(rawValue: "turn-left")]), nil), (.willingnessAgreed(points: 56), nil),
    (.willingnessAssumed(points: 40), nil), (.notIndicated(highest: 42, threshold: 50), nil),
    (.refused(by: [.fiveDs, .newNeurology], urgency: .emergencyNow), nil),
    (.refused(by: [.spineRedFlags], urgency: .sameDay), nil),
    (.refused(by: [.neckSurgery], urgency: nil), nil),
    (.refused(by: [.crisis], urgency: .crisisSameDay), nil),
    (.needsClearance(for: [.dizziness]), nil),
    (.limited(gate: .dizziness, by: [.fiveDs, .dizziness]), nil),
    (.answerStale(question: .malignancy, since: CivilDay(number: 20_700)), nil),
    (.informs(findings: [.smoking, .diabetes]), nil),
    (.clearanceExpired(questions: [.malignancy], until: CivilDay(number: 20_780)), nil),
    (.acuteInjury(on: CivilDay(number: 20_770), days: 42), nil),
    (.notSuitable(because: .crisis), nil), (.notSuitable(because: .underAge), nil),
    (.notSuitable(because: .consentDeclined), nil), (.notSuitable(because: .acuteInjury), nil),
    (.notSuitable(because: .traumaCues), nil), (.notSuitable(because: .lowFear), nil),
    (.unanswered(questions: [.myelopathy]), nil),
    (.unanswered(questions: [.myelopathy, .bloodPressure]), nil), (.noTarget(threshold: 50), nil),
    (.nothingToGain(mildFear: 5), nil), (.nothingAllowed(steps: 12), nil),
  ]

  static let step: [(Fact, StepID?)] = [
    (.targetIsGoal(priority: 1), road), (.targetIsRatedHigh(fear: 82, threshold: 50), road),
    (.targetLimited(by: [.rotationRange]), road),
    (.waits(fear: 72, targetsMost: 5), StepID(rawValue: "look-up")),
    (.waits(fear: nil, targetsMost: 5), parked), (.ladderStarts(target: road, height: 18, startAt: 20), half),
    (.ladderStarts(target: road, height: 31, startAt: 20), half),
    (.gapOpen(target: road, below: half, points: 25, gap: 10), left),
    (.gapOpen(target: road, below: half, points: 10, gap: 10), left),
    (.fillsGap(target: road, below: half, points: 9, gap: 10), left), (.rated(fear: 62, times: 1), left),
    (.rated(fear: 65, times: 2), left), (.rated(fear: 55, times: 1), left),
    (
      .estimated(from: road, fromFear: 93, demandsChanged: [.context], sideChanged: false, estimate: 82),
      parked
    ),
    (
      .estimated(
        from: left, fromFear: 64, demandsChanged: [.extremity], sideChanged: true, estimate: -3), half
    ),
    (.estimated(from: left, fromFear: 64, demandsChanged: [], sideChanged: false, estimate: 103), left),
    (.placedByOrder(estimate: 48, baseline: 55), left), (.tied(with: left), half),
    (.heldByTolerance(chance: 43, tolerance: 56, allowed: 25), road),
    (.heldByTolerance(chance: 100, tolerance: 56, allowed: 27), road),
    (.heldByOvershoot(chance: 9, bound: 76, allowed: 5), road),
    (.heldByJump(baseline: 60, highestCompleted: 31, jumpMost: 15), left),
    (.heldByMinutes(needed: 30, room: 5), left), (.heldByRoad(first: half), road),
    (.practiceFromBaseline(unit: .repetitions, tolerated: [10, 12, 9], share: 80, start: 8), left),
    (.practiceFromBaseline(unit: .repetitions, tolerated: [1], share: 80, start: 1), left),
    (.practiceFromBaseline(unit: .repetitions, tolerated: [40, 60], share: 80, start: 20), left),
    (.practiceFromBaseline(unit: .seconds, tolerated: [30, 30], share: 80, start: 10), left),
  ]

  static let session: [(Fact, StepID?)] = [
    (.targetChosen(step: half, chance: 14, tolerance: 56, baseline: 38, bound: 46, worth: 4), nil),
    (.targetChosen(step: half, chance: 0, tolerance: 56, baseline: 38, bound: 46, worth: 1), nil),
    (.variationChosen(step: left, likeness: 40, worth: 3, ofBest: 95), nil),
    (.chanceOfPassing(step: left, chance: 21, tolerance: 56), nil),
    (.trialsPlanned(step: half, trials: 3, trialsMost: 5), nil),
    (.trialsFewer(step: half, trials: 1, planned: 3, minutes: 30), nil),
    (.dateChosen(weekday: .thu, perWeek: 2), nil), (.dateChosen(weekday: .mon, perWeek: 1), nil),
    (.dayOffPassed(day: CivilDay(number: 20_811)), nil), (.educationFirst, nil),
    (.reviewDue(session: 10), nil),
    (.projected, nil), (.goalsReached(mildFear: 40), nil), (.followUp(months: 3), nil),
    (.homePractice(daysAWeek: 4, minutes: 15, movements: 6, leftOut: 0), nil),
    (.homePractice(daysAWeek: 1, minutes: 5, movements: 1, leftOut: 1), nil),
  ]
}
