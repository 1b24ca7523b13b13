/// Entries that cannot be added to a plan's log, with everything that is wrong with them.
public struct InvalidEntry: Error, Hashable, Sendable {
  /// The problems, in the order of the entries.
  public var problems: [EntryProblem]
}

/// One thing that is wrong with an entry, with the value.
public enum EntryProblem: Hashable, Sendable {
  case enteredAlready(EventID)
  case onInFuture(CivilDay, today: CivilDay)
  case enteredOutOfOrder(CivilDay, today: CivilDay)
  case beforeAssessment(CivilDay, assessedOn: CivilDay)
  case unnamed
  case empty
  case unknownStep(StepID)
  case outOfScale(StepID, field: String, value: Int, highest: Int)
  case peakBelow(StepID, peak: Int, field: String, value: Int)
  case saidOfNotDone(StepID, field: String)
  case reasonMissing(StepID)
  case missedWithTrials
  case signsWithoutAsking
  case visitTwice(CivilDay, EventID)
  case visitNumber(Int)
  case homeAfter(CivilDay, on: CivilDay)
  case homeTwice(StepID, CivilDay)
  case unknownItem(ItemID)
  case ratingWithoutFear(ItemID)
  case willingness(Int)
  case agreedTwice(CivilDay, EventID)
  case answerProblem(RequestProblem)
  case answerNeedsClinician(ScreenFinding)
  case nothingCleared
  case clearanceOver(until: CivilDay, on: CivilDay)
  case findingMissing
  case overrideOver(until: CivilDay, on: CivilDay)
  case capWithoutOrder(Demand, level: String)
  case orderOfOne(StepID)
  case countOutOfBounds(field: String, value: Int, lowest: Int, highest: Int)
  case ownStepTaken(ItemID)
  case ownStepProblem(RequestProblem)
  case noSuchEntry(EventID)
  case noOverride(EventID)
  case noLonger(EventID)
  case itemsMissing(OutcomeTotal.Measure, answered: Int, MissingItems.Refusal)
  case sureOutOfScale(Int)
  case beliefOutOfScale(Int)
  case noWeekdays
  case moduleNotPlaced(AdjunctModule)
  case moduleInPast(AdjunctModule, CivilDay, on: CivilDay)
  case moduleReviewMissing(AdjunctModule)
  case moduleReviewNotAsked(AdjunctModule)
  case moduleReviewTooEarly(AdjunctModule, CivilDay, after: CivilDay)
  case moduleBeforeExposure(AdjunctModule, days: [CivilDay])
  case moduleWhileStopped(AdjunctModule)
  case moduleTwice(AdjunctModule, CivilDay)
  case cautionNotOf(AdjunctModule, ModuleCaution)
  case noNote(StepID?)
  case signsOther(Int, newest: Int)
  case signedAlready(Int, by: Clinician)
  case signedBefore(CivilDay, madeOn: CivilDay)
  case heldBack(ReleaseBlocker)
  case expired(Expiry)
}
