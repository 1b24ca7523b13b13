/// The words of the progress of a course.
enum ProgressText: String, TextKey {
  static let area = "progress"
  case title, titleWithoutID, head, phases, phaseA, phaseB, phaseFU, noExposure
  case stepsHeading, expectedHeading, visitsHeading, ratingsHeading, totalsHeading, ownHeading,
    coverageHeading
  case noStep, stepRated, stepEstimated, stepOnNoLadder, atVisit, atHome, refused, unfinished, fear, notSaid
  case expectedInside, expectedAbove, expectedBelow, harm, happened, didNotHappen, protectedIn,
    nothingProtected
  case unsaidOutcome, unsaidProtection, unsaidBoth, mostFear, highestBetween
  case less, more, noChange, beyond, notBeyond, doubtScale, doubtProtection, doubtUnsaid
  case noPeak, peaksCompared, asExpected, offExpected, noHarm, harmMean, fearedHappened
  case visitsHeld, onAnotherDay, plannedFor, unplanned, noneMissed, missed, noneUntold, untold, noHome, home
  case noSign, signs, sign, noAdverse, adverse
  case reading, readingOfItems, firstAndLatest, noRating, series, whole, meanRating
  case noTotal, missing, fromFirstToLast, askedOnce, reaches, doesNotReach, detectable, important
  case ownActivity, noActivity, meanActivity, sure, noSure, thought, noThought
  case covered, coveredUntold, allCovered, notCovered, coverageKey
}
