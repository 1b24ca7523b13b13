import GradedExposure

/// Facts about a session.
extension FactWording {
  func targetChosen(
    _ step: StepID, _ chance: Int, _ tolerance: Int, _ baseline: Int, _ bound: Int, _ worth: Int
  ) -> String {
    "\(subject(step)) is the allowed step that is expected to take most off the goals (worth "
      + "\(worth.counting("point", "points"))). The chance of a peak above \(tolerance) is "
      + "\(chance.chance); it stands at \(baseline), and up to \(bound) is no jump."
  }

  func variation(_ step: StepID, _ likeness: Int, _ ofBest: Int) -> String {
    "\(subject(step)) is the variation: \(likeness)% like the target, and worth \(ofBest)% of the best "
      + "second step."
  }

  func trials(_ step: StepID, _ trials: Int, _ most: Int) -> String {
    "\(subject(step)): \(trials.counting("try", "tries")) planned, at most \(most). They end when the "
      + "patient has learned, not by number and not by pain."
  }

  func fewer(_ step: StepID, _ trials: Int, _ planned: Int, _ minutes: Int) -> String {
    "\(subject(step)): \(trials.counting("try", "tries")) and not \(planned), for the session has "
      + "\(minutes) minutes."
  }

  func date(_ weekday: Weekday, _ perWeek: Int) -> String {
    "On a \(weekday.inWords), one of the agreed weekdays, at \(perWeek.counting("session", "sessions")) "
      + "a week."
  }

  func review(_ session: Int) -> String { "Session \(session): rate the items again and review the plan." }

  var projected: String {
    "From here on sessions are projected from expected effects. They change with every session and are "
      + "no tasks."
  }

  func goalsReached(_ mildFear: Int) -> String {
    "After this session every target is projected at \(mildFear) or less, so no further exposure is laid out."
  }

  func followUp(_ months: Int) -> String {
    "A follow-up \(months.counting("month", "months")) after the course, for gains often come late."
  }

  func homePractice(_ days: Int, _ minutes: Int, _ movements: Int, _ leftOut: Int) -> String {
    let first =
      "Home practice on \(days.counting("day", "days")) a week, at most "
      + "\(minutes.counting("minute", "minutes")) a day: "
      + "\(movements.counting("movement is", "movements are")) projected to join, each in the week "
      + "after it was done."
    guard leftOut > 0 else { return first }
    return first + " In the fullest week \(leftOut) of them \(leftOut == 1 ? "finds" : "find") no room."
  }
}
