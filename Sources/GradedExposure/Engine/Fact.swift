/// What decided something: one case per kind of reason, with the numbers that it saw. Worded at the edge.
///
/// Points are 0...100 but for bounds, which may lie above; chances are whole percent.
public enum Fact: Hashable, Sendable, Codable {
  // The whole plan
  case scaleConverted(values: Int, from: RatingScale)
  case scaleDeclared(highest: Int, askAtMost: Int)
  case ratingsFlat(spread: Int, flatSpread: Int, ratings: Int)
  case fewRatings(ratings: Int)
  case contradiction(easier: StepID, easierFear: Int, harder: StepID, harderFear: Int, threshold: Int)
  case ratedTwice(item: ItemID, times: Int, combined: Int)
  case leftOut(item: ItemID, because: Rating.Unrated)
  case notYetRated(item: ItemID, because: Rating.Unrated)
  case demandsAssumed(item: ItemID, demands: [Demand], strainsUnanswered: [Strain])
  case overdoing(items: [ItemID])
  case willingnessAgreed(points: Int)
  case willingnessAssumed(points: Int)
  case notIndicated(highest: Int, threshold: Int)
  case refused(by: [ScreenQuestion], urgency: StopSign.Urgency?)
  case needsClearance(for: [ScreenQuestion])
  case limited(gate: Gate, by: [ScreenQuestion])
  case unanswered(questions: [ScreenQuestion])
  case answerStale(question: ScreenQuestion, since: CivilDay)
  case informs(findings: [ScreenFinding])
  case clearanceExpired(questions: [ScreenQuestion], until: CivilDay)
  case notSuitable(because: NotSuitable)
  case acuteInjury(on: CivilDay, days: Int)
  case noTarget(threshold: Int)
  case nothingToGain(mildFear: Int)
  case nothingAllowed(steps: Int)
  // A step
  case targetIsGoal(priority: Int)
  case targetIsRatedHigh(fear: Int, threshold: Int)
  case targetLimited(by: [Gate])
  case waits(fear: Int?, targetsMost: Int)
  case ladderStarts(target: StepID, height: Int, startAt: Int)
  case gapOpen(target: StepID, below: StepID, points: Int, gap: Int)
  case fillsGap(target: StepID, below: StepID, points: Int, gap: Int)
  case rated(fear: Int, times: Int)
  case estimated(from: StepID, fromFear: Int, demandsChanged: [Demand], sideChanged: Bool, estimate: Int)
  case placedByOrder(estimate: Int, baseline: Int)
  case tied(with: StepID)
  case heldByTolerance(chance: Int, tolerance: Int, allowed: Int)
  case heldByOvershoot(chance: Int, bound: Int, allowed: Int)
  case heldByJump(baseline: Int, highestCompleted: Int, jumpMost: Int)
  case heldByRoad(first: StepID)
  case heldByMinutes(needed: Int, room: Int)
  case practiceFromBaseline(unit: BaselineTrials.Unit, tolerated: [Int], share: Int, start: Int)
  // A session
  case targetChosen(step: StepID, chance: Int, tolerance: Int, baseline: Int, bound: Int, worth: Int)
  case variationChosen(step: StepID, likeness: Int, worth: Int, ofBest: Int)
  case trialsPlanned(step: StepID, trials: Int, trialsMost: Int)
  case trialsFewer(step: StepID, trials: Int, planned: Int, minutes: Int)
  case dateChosen(weekday: Weekday, perWeek: Int)
  case dayOffPassed(day: CivilDay)
  case educationFirst
  case reviewDue(session: Int)
  case projected
  case goalsReached(mildFear: Int)
  case followUp(months: Int)
  case homePractice(daysAWeek: Int, minutes: Int, movements: Int, leftOut: Int)
  // What happened
  case peakCompared(on: CivilDay, peak: Int, expected: Int, low: Int, high: Int, lastPeak: Int?)
  case noData(on: CivilDay, because: TrialRecord.Reason)
  case masteredByExpectancy(harm: [Int], harmMost: Int, days: Int)
  case masteredByFear(peak: Int, peakMost: Int, after: Int, afterMost: Int)
  case repeatHarm(harm: Int, harmMost: Int, days: Int, daysNeeded: Int)
  case repeatFear(peak: Int, peakMost: Int, after: Int, afterMost: Int)
  case repeatUnfinished
  case repeatFearedOutcome
  case repeatProtected
  case repeatNotSaid(outcome: Bool, protection: Bool)
  case repeatNoNumbers
  case stepBack(because: TrialRecord.Reason, peak: Int?, easierBy: Int)
  case fearAboveAgreed(peak: Int, tolerance: Int)
  case painRose(rise: Int)
  case withoutChange(sessions: Int, change: Int, changeLeast: Int)
  case recordWithoutStep(step: StepID)
  case rangesWidened(inside: Int, of: Int, from: Int, to: Int)
  case carryOverLearned(similar: Int, similarAtFirst: Int, all: Int, allAtFirst: Int)
  case signsStop(signs: [StopSign])
  case signsNotAsked(on: CivilDay)
  case stepBacksInARow(visits: Int)
  case visitMissed(on: CivilDay, because: TrialRecord.Reason)
  case visitUnrecorded(on: CivilDay)
  case adverseEvent(on: CivilDay)
  case exposuresUsed(most: Int)
  case goalsMastered(goals: Int)
  case doneDespiteLimit(on: CivilDay, gates: [Gate])
  // What comes next
  case heldByRefusal(expected: Int, most: Int)
  case heldByRest(expected: Int, until: Int, refusals: Int)
  case heldBySplit(since: CivilDay)
  case heldByOverride(entry: EventID)
  case restartAfterGap(step: StepID, days: Int, daysMost: Int)
  case ratingsDue(days: Int, daysMost: Int)
  case retrievalDue(step: StepID, days: Int, interval: Int)
  case targetKept(step: StepID, times: Int, timesMost: Int, other: StepID, otherWorth: Int, ratio: Int)
  case targetLeft(step: StepID, times: Int, timesMost: Int)
  case targetPinned(step: StepID, entry: EventID, chance: Int, tolerance: Int)
  case chanceOfPassing(step: StepID, chance: Int, tolerance: Int)
  case lowestExpected(expected: Int, low: Int, high: Int, chance: Int, tolerance: Int)
  case trialsByOverride(step: StepID, trials: Int, entry: EventID)
  case trialsAfterPain(step: StepID, trials: Int, planned: Int, rise: Int)
  case practiceGrows(unit: BaselineTrials.Unit, from: Int, to: Int)
  case practiceStays(value: Int, because: PracticeStay)
  case practiceShrinks(from: Int, to: Int, flares: Int)
  case overrideHonoured(entry: EventID)
  case overrideWaits(entry: EventID)
  case overrideFulfilled(entry: EventID)
  case overrideExpired(entry: EventID, until: CivilDay)
  case overrideEnded(entry: EventID)
  case overrideConflict(entry: EventID, because: OverrideConflict)

  /// The rule that the reason belongs to.
  public var rule: RuleID {
    switch self {
    case .scaleConverted, .scaleDeclared, .ratingsFlat, .fewRatings: .scaleCheck
    case .ratedTwice, .rated: .repeatedRatings
    case .contradiction: .orderInconsistency
    case .tied: .ties
    case .leftOut, .notYetRated, .estimated: .missingRating
    case .demandsAssumed: .ownItems
    case .placedByOrder: .monotoneBaseline
    case .ladderStarts: .ladderStart
    case .fillsGap: .fillGap
    case .gapOpen: .openGap
    case .overdoing, .notIndicated: .eligibility
    case .targetIsGoal, .targetIsRatedHigh, .waits: .targets
    case .refused, .needsClearance, .limited, .unanswered, .answerStale, .informs, .clearanceExpired,
      .notSuitable, .acuteInjury, .targetLimited, .doneDespiteLimit:
      .screenAndGates
    case .willingnessAgreed, .willingnessAssumed, .heldByTolerance, .chanceOfPassing: .tolerance
    case .heldByOvershoot: .overshoot
    case .heldByJump: .noSkipping
    case .heldByRoad: .roadLast
    case .noTarget, .nothingToGain, .nothingAllowed: .review
    case .targetChosen: .nextTarget
    case .variationChosen: .variation
    case .heldByMinutes, .trialsPlanned, .trialsFewer: .exposureDose
    case .dateChosen, .dayOffPassed, .educationFirst, .reviewDue, .goalsReached, .followUp: .sessionDates
    case .projected: .projection
    case .homePractice, .practiceFromBaseline: .homePractice
    case .peakCompared, .recordWithoutStep: .peakCorrects
    case .noData: .nothingInvented
    case .masteredByExpectancy, .masteredByFear, .repeatHarm, .repeatFear, .repeatNoNumbers, .goalsMastered:
      .mastery
    case .repeatUnfinished, .repeatNotSaid, .targetKept, .targetLeft: .repeatTarget
    case .repeatFearedOutcome: .fearedOutcome
    case .repeatProtected: .protectedLearning
    case .stepBack: .stepBack
    case .fearAboveAgreed: .tolerance
    case .painRose, .trialsAfterPain: .painAlone
    case .withoutChange, .heldBySplit: .split
    case .rangesWidened: .rangesFit
    case .carryOverLearned: .carryOver
    case .signsStop, .signsNotAsked, .adverseEvent: .stop
    case .stepBacksInARow, .lowestExpected: .review
    case .visitMissed, .visitUnrecorded, .exposuresUsed: .sessionDates
    case .heldByRefusal: .easierAfterRefusal
    case .heldByRest: .rest
    case .heldByOverride, .targetPinned, .trialsByOverride, .overrideHonoured, .overrideWaits,
      .overrideFulfilled, .overrideExpired, .overrideEnded, .overrideConflict:
      .overrides
    case .restartAfterGap, .ratingsDue: .longGap
    case .retrievalDue: .retrieval
    case .practiceGrows: .practiceGrows
    case .practiceStays, .practiceShrinks: .practiceStays
    }
  }
}
