import GradedExposure

/// One or two sentences for every fact, for a clinician.
struct FactWording {
  /// Titles and forms of the plan's steps.
  let names: PlanNames
  /// The step under whose title the sentences stand; nil under any other heading.
  var about: StepID?

  /// A step as the subject of a sentence.
  func subject(_ step: StepID) -> String { step == about ? Text.thisStep.inWords : names.quoted(step) }

  /// Why something was decided. A fact about a step reads as a line below the step's title.
  func sentence(for decision: Decision) -> String { sentence(decision.fact, step: decision.step) }

  /// The sentence of a fact, about this step where it is about one.
  func sentence(_ fact: Fact, step: StepID?) -> String {
    switch fact {
    case .scaleConverted(let values, let from): converted(values, from)
    case .scaleDeclared(let highest, let askAtMost): declared(highest, askAtMost)
    case .ratingsFlat(let spread, let flatSpread, let ratings): flat(spread, flatSpread, ratings)
    case .fewRatings(let ratings): few(ratings)
    case .contradiction(let easier, let easierFear, let harder, let harderFear, let threshold):
      contradiction(easier, easierFear, harder, harderFear, threshold)
    case .ratedTwice(let item, let times, let combined): ratedTwice(item, times, combined)
    case .leftOut(let item, let because): leftOut(item, because)
    case .notYetRated(let item, let because): notYetRated(item, because)
    case .demandsAssumed(let item, let demands, let strains): assumed(item, demands, strains)
    case .overdoing(let items): overdoing(items)
    case .willingnessAgreed(let points): agreed(points)
    case .willingnessAssumed(let points): assumedWillingness(points)
    case .notIndicated(let highest, let threshold): notIndicated(highest, threshold)
    case .refused(let questions, let urgency): refused(questions, urgency)
    case .needsClearance(let questions): clearance(questions)
    case .limited(let gate, let questions): limit(gate, questions)
    case .unanswered(let questions): unanswered(questions)
    case .answerStale(let question, let since): stale(question, since)
    case .informs(let findings): informs(findings)
    case .clearanceExpired(let questions, let until): expired(questions, until)
    case .notSuitable(let reason): reason.inWords
    case .acuteInjury(let day, let days): acute(day, days)
    case .noTarget(let threshold): noTarget(threshold)
    case .nothingToGain(let mildFear): nothingToGain(mildFear)
    case .nothingAllowed(let steps): nothingAllowed(steps)
    case .targetIsGoal(let priority): goal(priority)
    case .targetIsRatedHigh(let fear, let threshold): ratedHigh(fear, threshold)
    case .targetLimited(let gates): limited(gates)
    case .waits(let fear, let targetsMost): waits(fear, targetsMost)
    case .ladderStarts(let target, let height, let startAt): starts(target, height, startAt)
    case .gapOpen(let target, let below, let points, let gap): gapOpen(target, below, points, gap)
    case .fillsGap(let target, let below, let points, let gap): fillsGap(target, below, points, gap)
    case .rated(let fear, let times): rated(fear, times, step)
    case .estimated(let from, let fromFear, let changed, let side, let estimate):
      estimated(from, fromFear, changed, side, estimate, step)
    case .placedByOrder(let estimate, let baseline): placed(estimate, baseline)
    case .tied(let other): tied(other)
    case .heldByTolerance(let chance, let tolerance, let allowed):
      heldByTolerance(chance, tolerance, allowed, step)
    case .heldByOvershoot(let chance, let bound, let allowed): heldByOvershoot(chance, bound, allowed, step)
    case .heldByJump(let baseline, let highest, let jump): heldByJump(baseline, highest, jump)
    case .heldByRoad(let first): heldByRoad(first)
    case .heldByMinutes(let needed, let room): heldByMinutes(needed, room)
    case .practiceFromBaseline(let unit, let tolerated, let share, let start):
      fromBaseline(unit, tolerated, share, start)
    case .targetChosen(let step, let chance, let tolerance, let baseline, let bound, let worth):
      targetChosen(step, chance, tolerance, baseline, bound, worth)
    case .variationChosen(let step, let likeness, _, let ofBest): variation(step, likeness, ofBest)
    case .trialsPlanned(let step, let planned, let most): trials(step, planned, most)
    case .trialsFewer(let step, let trials, let planned, let minutes): fewer(step, trials, planned, minutes)
    case .chanceOfPassing(let step, let chance, let tolerance): passing(step, chance, tolerance)
    case .dateChosen(let weekday, let perWeek): date(weekday, perWeek)
    case .dayOffPassed(let day): Text.notOnADay.inWords(["day": day.inWords])
    case .educationFirst: Text.oneEducationSessionComes.inWords
    case .reviewDue(let session): review(session)
    case .projected: projected
    case .goalsReached(let mildFear): goalsReached(mildFear)
    case .followUp(let months): followUp(months)
    case .homePractice(let days, let minutes, let movements, let leftOut):
      homePractice(days, minutes, movements, leftOut)
    default: courseSentence(fact) ?? nextSentence(fact, step) ?? ""
    }
  }

  private func courseSentence(_ fact: Fact) -> String? {
    switch fact {
    case .peakCompared(let on, let peak, let expected, let low, let high, let last):
      compared(on, peak, expected, low, high, last)
    case .noData(let on, let because): noData(on, because)
    case .masteredByExpectancy(let harm, let most, let days): masteredByExpectancy(harm, most, days)
    case .masteredByFear(let peak, let peakMost, let after, let afterMost):
      masteredByFear(peak, peakMost, after, afterMost)
    case .repeatHarm(let harm, let most, let days, let needed): repeatHarm(harm, most, days, needed)
    case .repeatFear(let peak, let peakMost, let after, let afterMost):
      repeatFear(peak, peakMost, after, afterMost)
    case .repeatUnfinished: repeatUnfinished
    case .repeatFearedOutcome: repeatFearedOutcome
    case .repeatProtected: repeatProtected
    case .repeatNotSaid(let outcome, let protection): repeatNotSaid(outcome, protection)
    case .repeatNoNumbers: repeatNoNumbers
    case .stepBack(let because, let peak, let easierBy): stepBack(because, peak, easierBy)
    case .fearAboveAgreed(let peak, let tolerance): aboveAgreed(peak, tolerance)
    case .painRose(let rise): painRose(rise)
    case .withoutChange(let sessions, let change, let least): withoutChange(sessions, change, least)
    case .recordWithoutStep(let step): withoutStep(step)
    case .rangesWidened(let inside, let of, let from, let to): rangesWidened(inside, of, from, to)
    case .carryOverLearned(let similar, let similarAtFirst, let all, let allAtFirst):
      carryOver(similar, similarAtFirst, all, allAtFirst)
    case .signsStop(let signs): signsStop(signs)
    case .signsNotAsked(let on): signsNotAsked(on)
    case .stepBacksInARow(let visits): stepBacks(visits)
    case .visitMissed(let on, let because): visitMissed(on, because)
    case .visitUnrecorded(let on): visitUnrecorded(on)
    case .adverseEvent(let on): adverseEvent(on)
    case .exposuresUsed(let most): exposuresUsed(most)
    case .goalsMastered(let goals): goalsMastered(goals)
    case .doneDespiteLimit(let on, let gates): despiteLimit(on, gates)
    default: nil
    }
  }

  private func nextSentence(_ fact: Fact, _ step: StepID?) -> String? {
    switch fact {
    case .lowestExpected(let expected, let low, let high, let chance, let tolerance):
      lowest(step, (expected, low, high), chance, tolerance)
    case .heldByRefusal(let expected, let most): heldByRefusal(expected, most)
    case .heldByRest(let expected, let until, let refusals): heldByRest(expected, until, refusals)
    case .heldBySplit(let since): heldBySplit(since)
    case .heldByOverride(let entry): heldByOverride(entry)
    case .restartAfterGap(let step, let days, let most): restart(step, days, most)
    case .ratingsDue(let days, let most): ratingsDue(days, most)
    case .retrievalDue(let step, let days, let interval): retrievalDue(step, days, interval)
    case .targetKept(let step, let times, let most, let other, let worth, let ratio):
      targetKept(step, times, most, other, worth, ratio)
    case .targetLeft(let step, let times, let most): targetLeft(step, times, most)
    case .targetPinned(let step, let entry, let chance, let tolerance):
      targetPinned(step, entry, chance, tolerance)
    case .trialsByOverride(let step, let trials, let entry): trialsByOverride(step, trials, entry)
    case .trialsAfterPain(let step, let trials, let planned, let rise):
      trialsAfterPain(step, trials, planned, rise)
    case .practiceGrows(let unit, let from, let to): practiceGrows(unit, from, to)
    case .practiceStays(let value, let because): practiceStays(value, because)
    case .practiceShrinks(let from, let to, let flares): practiceShrinks(from, to, flares)
    case .overrideHonoured(let entry): Text.followed.inWords(["entry": names.override(entry)])
    case .overrideWaits(let entry): Text.waitingForItsTime.inWords(["entry": names.override(entry)])
    case .overrideFulfilled(let entry): Text.fulfilledForTheStep.inWords(["entry": names.override(entry)])
    case .overrideExpired(let entry, let until):
      Text.expiredOn.inWords(["until": until.dateInWords, "entry": names.override(entry)])
    case .overrideEnded(let entry): Text.ended.inWords(["entry": names.override(entry)])
    case .overrideConflict(let entry, let because): conflict(entry, because)
    default: nil
    }
  }
}

extension FactWording {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "fact"
    case thisStep, notOnADay, oneEducationSessionComes, followed, waitingForItsTime
    case fulfilledForTheStep, expiredOn, ended
  }
}
