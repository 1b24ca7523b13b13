import GradedExposure

/// Facts about what comes next in a running course.
extension FactWording {
  func heldByRefusal(_ expected: Int, _ most: Int) -> String {
    "Not yet: after a refusal only steps expected at \(most) or less are offered, and this one is expected at "
      + "\(expected). One completed step lifts that."
  }

  func heldByRest(_ expected: Int, _ until: Int, _ refusals: Int) -> String {
    "It rests: it was refused \(refusals) times in a row. It comes back when it is expected at \(until) or less (now "
      + "\(expected))."
  }

  func heldBySplit(_ since: CivilDay) -> String {
    "Not yet: nothing had changed by \(since.dateInWords), so a smaller step comes first. Another step, completed after "
      + "that day, lifts this."
  }

  func heldByOverride(_ entry: EventID) -> String {
    "Not yet: held back by \(names.override(entry)). Ending that override would change it."
  }

  func restart(_ step: StepID, _ days: Int, _ most: Int) -> String {
    "After \(days) days without practice (more than \(most)) the session starts with \(subject(step)), which was "
      + "completed last."
  }

  func ratingsDue(_ days: Int, _ most: Int) -> String {
    "After \(days) days without practice (more than \(most)) have the items rated again before the next step."
  }

  func retrievalDue(_ step: StepID, _ days: Int, _ interval: Int) -> String {
    "\(subject(step)) was mastered and last done \(days) days before; from "
      + "\(interval.counting("day", "days")) on it is met once more, at the start."
  }

  func targetKept(
    _ step: StepID, _ times: Int, _ most: Int, _ other: StepID, _ worth: Int, _ ratio: Int
  ) -> String {
    "\(subject(step)) stays the target (\(times.counting("visit", "visits")) so far, \(most) at most). "
      + "\(names.quoted(other)) is worth \(worth)% of it; from \(ratio)% on it would take its place."
  }

  func targetLeft(_ step: StepID, _ times: Int, _ most: Int) -> String {
    "\(names.quoted(step)) was met on \(times) visits in a row (\(most) at most), so another step comes first this time."
  }

  func targetPinned(_ step: StepID, _ entry: EventID, _ chance: Int, _ tolerance: Int) -> String {
    "\(subject(step)) is the target because of \(names.override(entry)). The chance of a peak above \(tolerance) is "
      + "\(chance.chance)."
  }

  func trialsByOverride(_ step: StepID, _ trials: Int, _ entry: EventID) -> String {
    "\(subject(step)): \(trials.counting("try", "tries")), because of \(names.override(entry))."
  }

  func trialsAfterPain(_ step: StepID, _ trials: Int, _ planned: Int, _ rise: Int) -> String {
    "\(subject(step)): \(trials.counting("try", "tries")) and not \(planned), for pain had risen by \(rise) of 10 by "
      + "the day after the last visit. The step itself stays."
  }

  func practiceGrows(_ unit: BaselineTrials.Unit, _ from: Int, _ to: Int) -> String {
    "Home practice goes from \(from) to \(to) \(unit == .seconds ? "seconds" : "repetitions"): the week was done in "
      + "full, with little more pain on the next day."
  }

  func practiceStays(_ value: Int, _ because: PracticeStay) -> String {
    switch because {
    case .pain:
      "Home practice stays at \(value): pain was clearly higher on a next day. With less, it would have grown."
    case .unfinished: "Home practice stays at \(value): not every day of the week was done in full."
    case .notSaid: "Home practice stays at \(value): nobody said what the pain was on the next day."
    case .highest: "Home practice stays at \(value): no protocol goes higher."
    }
  }

  func practiceShrinks(_ from: Int, _ to: Int, _ flares: Int) -> String {
    "Home practice goes from \(from) to \(to): \(flares) flares in a row outlasted 24 hours. Ask what else these "
      + "days held."
  }

  func conflict(_ entry: EventID, _ because: OverrideConflict) -> String {
    let reason =
      switch because {
      case .noStep: "the step is on no ladder of this plan"
      case .limit: "a limit that is in force forbids the step, and no override lifts a limit"
      case .jump: "the step lies too far above the highest completed one, and no override lifts that"
      case .road: "a step off the road, or on a quiet road, comes first"
      case .minutes: "the visit has no room for it"
      case .override: "another override says otherwise"
      case .tooMuch: "that is more than any protocol gives"
      case .hold: "the seconds are more than the hold of the step, which would be another step"
      case .noLadder: "it joins no ladder: no target is harder in the same direction"
      }
    return "In conflict: \(names.override(entry)), for \(reason). Change it or end it."
  }
}
