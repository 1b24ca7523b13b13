internal import GradedExposure

extension EntryProblem {
  /// What is wrong with what was measured, and what to do.
  var measuredSentence: String {
    switch self {
    case .itemsMissing(let measure, let answered, let refusal):
      "\(measure.rawValue) with \(answered.counting("item", "items")) answered: " + refusal.sentence
    case .sureOutOfScale(let value): "how sure the patient is, \(value), is not from 0 to 10. Ask again."
    case .beliefOutOfScale(let value):
      "how much a thought is believed, \(value), is not from 0 to 100. Ask again."
    default: "this cannot be recorded."
    }
  }
}

extension MissingItems.Refusal {
  /// Why there is no total, and what to do.
  fileprivate var sentence: String {
    switch self {
    case .noRule:
      "no published rule for missing items was read for it, and none is made up. Ask the patient for what is "
        + "missing, or leave it out."
    case .tooMany(let missing, let most):
      "\(missing.counting("item is", "items are")) missing, and the rule that was read is for \(most). Ask the patient "
        + "for what is missing, or leave it out."
    case .isNoSum:
      "it is one rating or a mean of what was rated, so that no item is missing. Give the total as it is scored."
    case .isPercent: "give the sum of the answered items in points, as NDI."
    case .items(let items): "it has \(items) items. Count those that were answered."
    case .beyond(let highest): "so many items add up to \(highest) at most. Check sum and count."
    }
  }
}
