import GradedExposure

/// Facts about a session.
extension FactWording {
  func targetChosen(
    _ step: StepID, _ chance: Int, _ tolerance: Int, _ baseline: Int, _ bound: Int, _ worth: Int
  ) -> String {
    SessionFactText.isTheAllowedStep.inWords([
      "step": subject(step), "worth": worth, "tolerance": tolerance, "chance": chance.chance,
      "baseline": baseline, "bound": bound,
    ])
  }

  func variation(_ step: StepID, _ likeness: Int, _ ofBest: Int) -> String {
    SessionFactText.isTheVariationLike.inWords([
      "step": subject(step), "likeness": likeness, "ofBest": ofBest,
    ])
  }

  func passing(_ step: StepID, _ chance: Int, _ tolerance: Int) -> String {
    SessionFactText.theChanceOfA.inWords([
      "step": subject(step), "chance": chance.chance, "tolerance": tolerance,
    ])
  }

  func trials(_ step: StepID, _ trials: Int, _ most: Int) -> String {
    SessionFactText.plannedAtMostThey.inWords(["step": subject(step), "trials": trials, "most": most])
  }

  func fewer(_ step: StepID, _ trials: Int, _ planned: Int, _ minutes: Int) -> String {
    SessionFactText.andNotForThe.inWords([
      "step": subject(step), "trials": trials, "planned": planned, "minutes": minutes,
    ])
  }

  func date(_ weekday: Weekday, _ perWeek: Int) -> String {
    SessionFactText.onAOneOf.inWords(["weekday": weekday.inWords, "perWeek": perWeek])
  }

  func review(_ session: Int) -> String { SessionFactText.sessionRateTheItems.inWords(["session": session]) }

  var projected: String {
    SessionFactText.fromHereOnSessions.inWords
  }

  func goalsReached(_ mildFear: Int) -> String {
    SessionFactText.afterThisSessionEvery.inWords(["mildFear": mildFear])
  }

  func followUp(_ months: Int) -> String {
    SessionFactText.aFollowUpAfter.inWords(["months": months])
  }

  func homePractice(_ days: Int, _ minutes: Int, _ movements: Int, _ leftOut: Int) -> String {
    let first =
      SessionFactText.homePracticeOnA.inWords(["days": days, "minutes": minutes, "movements": movements])
    guard leftOut > 0 else { return first }
    return first + " " + SessionFactText.inTheFullestWeek.inWords(["leftOut": leftOut])
  }
}

/// The words of it.
enum SessionFactText: String, TextKey {
  static let area = "fact-session"
  case isTheAllowedStep, isTheVariationLike, theChanceOfA, plannedAtMostThey, andNotForThe, onAOneOf
  case sessionRateTheItems, fromHereOnSessions, afterThisSessionEvery, aFollowUpAfter
  case homePracticeOnA, inTheFullestWeek
}
