import GradedExposure

/// Facts about what comes next in a running course.
extension FactWording {
  func heldByRefusal(_ expected: Int, _ most: Int) -> String {
    NextFactText.notYetAfterA.inWords(["most": most, "expected": expected])
  }

  func heldByRest(_ expected: Int, _ until: Int, _ refusals: Int) -> String {
    NextFactText.itRestsItWas.inWords(["refusals": refusals, "until": until, "expected": expected])
  }

  func heldBySplit(_ since: CivilDay) -> String {
    NextFactText.notYetNothingHad.inWords(["since": since.dateInWords])
  }

  func heldByOverride(_ entry: EventID) -> String {
    NextFactText.notYetHeldBack.inWords(["entry": names.override(entry)])
  }

  func lowest(
    _ step: StepID?, _ peak: (expected: Int, low: Int, high: Int), _ chance: Int, _ tolerance: Int
  ) -> String {
    ClinicianNext.Text.theEasiestStepIs.inWords([
      "title": step.map(names.quoted) ?? "", "estimate": peak.expected, "likelyLow": peak.low,
      "likelyHigh": peak.high,
    ]) + ClinicianNext.Text.chanceOfPassingAgain.inWords(["chance": chance.chance, "tolerance": tolerance])
      + "."
  }

  func restart(_ step: StepID, _ days: Int, _ most: Int) -> String {
    NextFactText.afterDaysWithoutPractice.inWords(["days": days, "most": most, "step": subject(step)])
  }

  func ratingsDue(_ days: Int, _ most: Int) -> String {
    NextFactText.afterDaysWithoutPracticeMore.inWords(["days": days, "most": most])
  }

  func retrievalDue(_ step: StepID, _ days: Int, _ interval: Int) -> String {
    NextFactText.wasMasteredAndLast.inWords(["step": subject(step), "days": days, "interval": interval])
  }

  func targetKept(
    _ step: StepID, _ times: Int, _ most: Int, _ other: StepID, _ worth: Int, _ ratio: Int
  ) -> String {
    NextFactText.staysTheTargetSo.inWords([
      "step": subject(step), "times": times, "most": most, "other": names.quoted(other), "worth": worth,
      "ratio": ratio,
    ])
  }

  func targetLeft(_ step: StepID, _ times: Int, _ most: Int) -> String {
    NextFactText.wasMetOnVisits.inWords(["step": names.quoted(step), "times": times, "most": most])
  }

  func targetPinned(_ step: StepID, _ entry: EventID, _ chance: Int, _ tolerance: Int) -> String {
    NextFactText.isTheTargetBecause.inWords([
      "step": subject(step), "entry": names.override(entry), "tolerance": tolerance, "chance": chance.chance,
    ])
  }

  func trialsByOverride(_ step: StepID, _ trials: Int, _ entry: EventID) -> String {
    NextFactText.becauseOf.inWords(["step": subject(step), "trials": trials, "entry": names.override(entry)])
  }

  func trialsAfterPain(_ step: StepID, _ trials: Int, _ planned: Int, _ rise: Int) -> String {
    NextFactText.andNotForPain.inWords([
      "step": subject(step), "trials": trials, "planned": planned, "rise": rise,
    ])
  }

  func practiceGrows(_ unit: BaselineTrials.Unit, _ from: Int, _ to: Int) -> String {
    NextFactText.homePracticeGoesFrom.inWords([
      "from": from, "to": to, "repetitions": unit.inWords,
    ])
  }

  func practiceStays(_ value: Int, _ because: PracticeStay) -> String {
    switch because {
    case .pain:
      NextFactText.homePracticeStaysAt.inWords(["number": value])
    case .unfinished: NextFactText.homePracticeStaysAtNot.inWords(["number": value])
    case .notSaid: NextFactText.homePracticeStaysAtNobody.inWords(["number": value])
    case .highest: NextFactText.homePracticeStaysAtNo.inWords(["number": value])
    }
  }

  func practiceShrinks(_ from: Int, _ to: Int, _ flares: Int) -> String {
    NextFactText.homePracticeGoesFromTo.inWords(["from": from, "to": to, "flares": flares])
  }

  func conflict(_ entry: EventID, _ because: OverrideConflict) -> String {
    let reason =
      switch because {
      case .noStep: NextFactText.theStepIsOn.inWords
      case .limit: NextFactText.aLimitThatIs.inWords
      case .jump: NextFactText.theStepLiesToo.inWords
      case .road: NextFactText.aStepOffThe.inWords
      case .minutes: NextFactText.theVisitHasNo.inWords
      case .override: NextFactText.anotherOverrideSaysOtherwise.inWords
      case .tooMuch: NextFactText.thatIsMoreThan.inWords
      case .hold: NextFactText.theSecondsAreMore.inWords
      case .noLadder: NextFactText.itJoinsNoLadder.inWords
      }
    return NextFactText.inConflictForChange.inWords(["entry": names.override(entry), "reason": reason])
  }
}

/// The words of it.
enum NextFactText: String, TextKey {
  static let area = "fact-next"
  case notYetAfterA, itRestsItWas, notYetNothingHad, notYetHeldBack, afterDaysWithoutPractice
  case afterDaysWithoutPracticeMore, wasMasteredAndLast, staysTheTargetSo, wasMetOnVisits
  case isTheTargetBecause, becauseOf, andNotForPain, homePracticeGoesFrom, homePracticeStaysAt
  case homePracticeStaysAtNot, homePracticeStaysAtNobody, homePracticeStaysAtNo
  case homePracticeGoesFromTo, theStepIsOn, aLimitThatIs, theStepLiesToo, aStepOffThe
  case theVisitHasNo, anotherOverrideSaysOtherwise, thatIsMoreThan, theSecondsAreMore
  case itJoinsNoLadder, inConflictForChange
}
