import GradedExposure

extension Fact {
  /// Whether it judges what happened with a step.
  var isVerdict: Bool {
    switch self {
    case .noData, .masteredByExpectancy, .masteredByFear, .repeatHarm, .repeatFear, .repeatUnfinished,
      .repeatFearedOutcome, .repeatProtected, .repeatNotSaid, .repeatNoNumbers, .stepBack, .fearAboveAgreed,
      .painRose, .withoutChange, .recordWithoutStep, .doneDespiteLimit:
      true
    default: false
    }
  }

  /// Whether it says of the visits or of the whole map what happened since the version before.
  var isOfCourse: Bool {
    switch self {
    case .visitMissed, .visitUnrecorded, .adverseEvent, .signsNotAsked, .stepBacksInARow, .exposuresUsed,
      .goalsMastered, .rangesWidened, .carryOverLearned:
      true
    default: false
    }
  }
}
