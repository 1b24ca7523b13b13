import GradedExposure

extension EntryProblem {
  /// What is wrong with what was said of a module or in a note.
  var moduleSentence: String {
    switch self {
    case .moduleNotPlaced(let module):
      "\(quoted(module.rawValue)) is not placed. Place it first: neckplan module PLAN place \(module.rawValue)."
    case .moduleInPast(let module, let start, let day):
      "\(quoted(module.rawValue)) starts on \(start.rawValue), before the day of entry, \(day.rawValue). Correct a date."
    case .moduleReviewMissing(let module):
      "\(quoted(module.rawValue)) goes on: when is it looked at again? Add the day (--next)."
    case .moduleReviewNotAsked(let module):
      "\(quoted(module.rawValue)) does not go on as it is, and yet its next review is given. Take one of the two out."
    case .moduleReviewTooEarly(let module, let review, let day):
      "the review of \(quoted(module.rawValue)), \(review.rawValue), is not after \(day.rawValue). Choose a later day."
    case .moduleBeforeExposure(let module, let days):
      "\(quoted(module.rawValue)) falls on a day with an exposure session, \(days.map(\.rawValue).phrase()). No module "
        + "comes before or during an exposure: choose other days, or say that it comes after it (--after-session)."
    case .moduleWhileStopped(let module):
      "\(quoted(module.rawValue)) waits: the plan is refused or stopped, and what stopped it comes first."
    case .moduleTwice(let module, let day):
      "\(quoted(module.rawValue)) on \(day.rawValue) is in the log already. Keep each day once."
    case .cautionNotOf(let module, let caution):
      "\(quoted(caution.rawValue)) is no caution of \(quoted(module.rawValue)). "
        + (module.cautions.isEmpty
          ? "It has none." : "It has \(module.cautions.map(\.rawValue).phrase()).")
    case .noNote(let step):
      "there is no note for \(step.map { quoted($0.rawValue) } ?? "the plan"), and so none to end. See neckplan log."
    default: "this cannot be recorded."
    }
  }
}
