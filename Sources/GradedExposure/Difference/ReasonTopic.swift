/// What a fact can be the reason of, in a comparison of two versions.
enum ReasonTopic {
  case outcome, release, limit, ladder, rung, standing, expectation, session, date, offer, withdrawal, trials
  case practice
}

extension Fact {
  /// What the fact can be the reason of; none for one that stands for itself.
  var topics: [ReasonTopic] {
    switch self {
    case .refused, .needsClearance, .notSuitable, .acuteInjury, .noTarget, .nothingToGain, .nothingAllowed,
      .notIndicated, .signsStop, .stepBacksInARow:
      [.outcome, .release, .session]
    case .clearanceExpired: [.outcome, .release, .limit]
    case .unanswered, .answerStale, .willingnessAssumed, .signsNotAsked: [.release]
    case .limited, .targetLimited: [.limit]
    case .targetIsGoal, .targetIsRatedHigh, .waits: [.ladder]
    case .ladderStarts, .gapOpen, .fillsGap, .rated, .estimated, .placedByOrder, .tied: [.rung]
    case .masteredByExpectancy, .masteredByFear: [.standing, .withdrawal, .practice]
    // What is met again is no reason to take it out.
    case .repeatHarm, .repeatFear, .repeatUnfinished, .repeatFearedOutcome, .repeatProtected, .repeatNotSaid,
      .repeatNoNumbers, .fearAboveAgreed, .withoutChange:
      [.standing]
    case .stepBack, .recordWithoutStep, .noData: [.standing, .withdrawal]
    case .peakCompared, .carryOverLearned, .rangesWidened: [.expectation]
    case .targetChosen, .variationChosen, .targetPinned, .targetKept, .retrievalDue, .restartAfterGap:
      [.offer]
    case .heldByTolerance, .heldByOvershoot, .heldByJump, .heldByRoad, .heldByMinutes, .heldByRefusal,
      .heldByRest, .heldBySplit, .heldByOverride, .targetLeft:
      [.withdrawal]
    case .trialsPlanned, .trialsFewer, .trialsByOverride, .trialsAfterPain: [.trials]
    case .dateChosen, .dayOffPassed, .visitMissed, .visitUnrecorded: [.date, .session]
    case .educationFirst, .reviewDue, .goalsReached, .followUp, .exposuresUsed, .goalsMastered, .ratingsDue:
      [.session]
    case .homePractice, .practiceFromBaseline, .practiceGrows, .practiceStays, .practiceShrinks: [.practice]
    default: []
    }
  }

  /// The cause that the fact itself names; nil where it may follow from any.
  var cause: Cause? {
    switch self {
    case .heldByOverride, .targetPinned, .trialsByOverride, .overrideHonoured, .overrideWaits,
      .overrideFulfilled, .overrideEnded, .overrideConflict:
      .therapist
    case .overrideExpired, .clearanceExpired, .answerStale, .visitMissed, .visitUnrecorded, .dayOffPassed:
      .calendar
    case .peakCompared, .noData, .masteredByExpectancy, .masteredByFear, .repeatHarm, .repeatFear,
      .repeatUnfinished, .repeatFearedOutcome, .repeatProtected, .repeatNotSaid, .repeatNoNumbers, .stepBack,
      .fearAboveAgreed, .painRose, .withoutChange, .recordWithoutStep, .rangesWidened, .carryOverLearned,
      .signsStop, .signsNotAsked, .stepBacksInARow, .adverseEvent, .goalsMastered, .heldByRefusal,
      .heldByRest, .heldBySplit, .trialsAfterPain, .practiceGrows, .practiceStays, .practiceShrinks:
      .data
    default: nil
    }
  }
}

extension Fact {
  /// Whether it stands for a verdict by which a step is met again.
  var isOfRepeat: Bool {
    switch self {
    case .repeatHarm, .repeatFear, .repeatUnfinished, .repeatFearedOutcome, .repeatProtected, .repeatNotSaid,
      .repeatNoNumbers:
      true
    default: false
    }
  }

  /// Whether it keeps a step from being offered.
  var isOfHold: Bool {
    switch self {
    case .heldByTolerance, .heldByOvershoot, .heldByJump, .heldByRoad, .heldByMinutes, .heldByRefusal,
      .heldByRest, .heldBySplit, .heldByOverride:
      true
    default: false
    }
  }
}

extension Aspect {
  /// What a reason for a change of this is about, the closest first.
  func topics(_ new: Value?) -> [ReasonTopic] {
    // That it took place says the record.
    if new == .behind { return [] }
    return switch self {
    case .outcome: [.outcome]
    case .signature, .override, .ladderOrder, .flat, .form, .practiceOrder: []
    case .blocker: new == nil ? [] : [.release]
    case .gate, .limits: [.limit]
    case .ladder, .waiting: [.ladder]
    case .rung: new == nil ? [.limit] : [.rung, .ladder]
    case .rungOrder, .fear: [.rung, .ladder]
    case .standing, .record: [.standing]
    case .expectation, .peak: [.expectation]
    case .session, .review, .firmness: [.session, .outcome]
    case .date: [.date]
    case .length: []
    case .exposure: new != nil ? [.offer] : [.withdrawal, .limit, .offer]
    case .exposureOrder: [.offer]
    case .trials: [.trials]
    case .practice: [.practice]
    case .practiceDays: [.practice, .date]
    }
  }
}
