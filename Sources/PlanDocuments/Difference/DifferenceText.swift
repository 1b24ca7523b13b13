import GradedExposure

/// The words of a difference between two versions.
enum DifferenceText: String, TextKey {
  static let area = "difference"
  case title, nothing, otherPatient, count, byCause, plan, ladders, visits, steps, home, projected
  case line, why, outcome, signedNow, signedBefore, signedBoth, blockerAdded, blockerRemoved
  case limitAdded, limitRemoved, overrideRemoved, flatAdded, flatRemoved, ladderAdded, ladderRemoved
  case ladderGoal, goal, noGoal, ladderOrder, rungAdded, rungRemoved, rungChanged, lowest, gap
  case withGap, shared, rungOrder, waitingAdded, waitingRemoved, form, fear, fearRated, fearEstimated
  case withHarm, numbers, limits, held, free, visitAdded, visitRemoved, visitFirm, visitProjected
  case exposureAdded, exposureRemoved, exposureRole, exposureOrder, trials, standing, record, met
  case withPeak, withVerdict, expectedFear, practiceAdded, practiceRemoved, practiceDose
  case practiceOrder, dose, doseHeld, doseThen, sessionsMove, sessionsMoveApart, sessionsAdded
  case sessionsRemoved, sessionsSteps, sessionsNumbers, entries, more, revision, day, availability
  case number, settings, advance, anotherProtocol, items, ratings, willingness, willingnessOpen
  case assessment, sinceSigned, sinceSame, moreChanges, sinceDay, visitHeld, visitUnplanned
  case visitUndone, visitMoved, visitLength, reviewAdded, reviewRemoved, sessionsMoveEarlier
  case sessionsHeld, practiceDays, practiceProjected, nextVisit
}

extension Cause: TextKey {
  static var area: String { "difference-cause" }
}

extension PlannedExposure.Role: TextKey {
  static var area: String { "exposure-role" }
}
