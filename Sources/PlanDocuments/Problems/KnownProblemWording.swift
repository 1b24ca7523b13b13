internal import GradedExposure

extension RequestProblem {
  /// What is wrong with what is known beside ratings, goals and the screen; nil for every other problem.
  var knownSentence: String? { rangeSentence ?? baselineSentence ?? answerSentence }

  private var rangeSentence: String? {
    switch self {
    case .rangeSide(let direction, let side):
      "a range of \(direction.inWords(to: side)) is no single movement. Turning and tilting have a side, left "
        + "or right; looking up and looking down have none."
    case .rangeOutOfBounds(let direction, let side, let unit, let value, let highest):
      "the range of \(direction.inWords(to: side)) is \(value) \(unit); it goes from 0 to \(highest). Measure again."
    case .rangeInFuture(let direction, let side, let day):
      "the range of \(direction.inWords(to: side)) is dated \(day.rawValue), in the future. Correct it."
    default: nil
    }
  }

  private var baselineSentence: String? {
    switch self {
    case .unknownStep(let step):
      "a baseline trial names \(quoted(step.rawValue)), which is neither an item nor one of its forms. Correct the id."
    case .baselineCount(let step, let trials, let most):
      "\(quoted(step.rawValue)) has \(trials.counting("baseline trial", "baseline trials")); give 1 to \(most)."
    case .baselineTwice(let step, let unit):
      "the \(unit.rawValue) of \(quoted(step.rawValue)) have baseline trials twice. Put them in one entry."
    case .baselineNotHeld(let step):
      "\(quoted(step.rawValue)) is not held, so that its baseline trials count repetitions and not seconds."
    case .baselineOutOfBounds(let step, let unit, let value):
      "a baseline trial of \(quoted(step.rawValue)) counts \(value) \(unit.rawValue); it goes from "
        + "\(unit.bounds.lowerBound) to \(unit.bounds.upperBound). Correct it, or leave it out."
    case .baselineInFuture(let step, let day):
      "the baseline trials of \(quoted(step.rawValue)) are dated \(day.rawValue), in the future. Correct it."
    default: nil
    }
  }

  private var answerSentence: String? {
    switch self {
    case .sureOfNothing(let item):
      "\(quoted(item.rawValue)) says how sure the patient is of a feared outcome, and not of which. Add it in their words."
    case .totalOutOfBounds(let measure, let total):
      "the total of \(measure.rawValue) is \(total.decimal); it goes from \(measure.bounds.lowerBound) to "
        + "\(measure.bounds.upperBound). Check the total and the version of the questionnaire."
    case .totalTwice(let measure, let day):
      "\(measure.rawValue) has two totals of \(day.rawValue). Keep the one that holds."
    case .totalInFuture(let measure, let day):
      "the total of \(measure.rawValue) is dated \(day.rawValue), in the future. Correct it."
    case .abilityOutOfBounds(let value):
      "the ability to do an activity is \(value); it goes from 0, unable, to 10, as before the problem."
    case .abilityInFuture(let day):
      "the ability to do an activity is dated \(day.rawValue), in the future. Correct it."
    case .lifeTwice(let topic): "\(topic.rawValue) is answered twice. Put it in one answer."
    case .lifeEmpty(let topic): "\(topic.rawValue) is there without an answer. Add words or leave it out."
    case .lifeLevelNotAsked(let topic):
      "\(topic.rawValue) has a level, and none is asked for. Write the answer in words."
    case .lifeLevelOutOfBounds(let topic, let level):
      "the level of \(topic.rawValue) is \(level); it goes from 0 to 10"
        + (topic.ends.map { ": " + $0 } ?? "") + "."
    default: nil
    }
  }
}
