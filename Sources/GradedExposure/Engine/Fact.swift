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
  case refused(by: [ScreenQuestion])
  case needsClearance(for: [ScreenQuestion], gates: [Gate])
  case unanswered(questions: [ScreenQuestion])
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
    case .refused, .needsClearance, .unanswered, .targetLimited: .screenAndGates
    case .willingnessAgreed, .willingnessAssumed, .heldByTolerance: .tolerance
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
    }
  }
}
