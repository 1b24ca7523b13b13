import GradedExposure

extension RequestProblem {
  /// What is wrong with an answer to the screen; nil for any other problem.
  var screenSentence: String? {
    switch self {
    case .answerInFuture(let finding, let day):
      "the answer to screening question \(finding.rawValue) is dated \(day.rawValue), in the future. Correct it."
    case .answeredTwice(let finding):
      "screening question \(finding.rawValue) is answered twice. Keep the answer that holds."
    case .answerValue(let finding, let value): measured(finding, value)
    case .answerDay(let finding, let day):
      finding.hasDay
        ? "the operation is dated \(day.rawValue), in the future. Correct it, or answer no."
        : "no day belongs to the answer to \(finding.rawValue). Take it out."
    case .authorTooLong(let finding, let most):
      "who answered \(finding.rawValue) is longer than \(most) characters. Write a name or initials."
    default: nil
    }
  }

  private func measured(_ finding: ScreenFinding, _ value: Int?) -> String {
    guard let least = finding.presentFrom else {
      return "no number belongs to the answer to \(finding.rawValue). Take it out."
    }
    guard let value else { return "\(finding.rawValue) is a number in mmHg. Add it as value." }
    guard ScreenFinding.pressures.contains(value) else {
      return "\(finding.rawValue) of \(value) mmHg cannot be. Correct it."
    }
    return
      "\(finding.rawValue) of \(value) mmHg and its yes or no do not agree: from \(least) on it is yes. Correct one."
  }
}
