import GradedExposure

/// What may be left out: offered once the core is there, each part with what it is good for.
extension InterviewScript {
  /// The parts on offer, in order.
  static let optional: [AssessmentPart] = [
    .safetyBehaviours, .lifeAnswers, .outcomes, .ownFunctions, .motionRanges, .baselineTrials, .note,
  ]

  mutating func more(_ assessment: inout Assessment) throws(InterviewAsker.Stop) {
    while true {
      asker.part = "More, as far as it helps: each part can be left out"
      let parts = InterviewScript.optional
      let part = try asker.ask(
        "What would you like to add?", hint: "its number; empty when done",
        choices: parts.map { InterviewScript.title($0) + ". " + $0.purpose }
      ) { answer throws(InterviewAsker.Refusal) -> AssessmentPart? in
        if answer.isEmpty { return nil }
        guard let number = Int(answer), parts.indices.contains(number - 1) else {
          throw .init("Type a number from the list, or nothing.")
        }
        return parts[number - 1]
      }
      guard let part else { return }
      asker.part = InterviewScript.title(part)
      switch part {
      case .safetyBehaviours: try safetyBehaviours(&assessment)
      case .lifeAnswers: try lifeAnswers(&assessment)
      case .outcomes: try outcomes(&assessment)
      case .ownFunctions: try ownFunctions(&assessment)
      case .motionRanges: try motionRanges(&assessment)
      case .baselineTrials: try baselineTrials(&assessment)
      default:
        assessment.note = try asker.words("Your note", hint: "in your words, or empty") ?? assessment.note
      }
    }
  }

  private static func title(_ part: AssessmentPart) -> String {
    switch part {
    case .safetyBehaviours: "What the patient does in many situations to feel protected"
    case .lifeAnswers: "What matters, home and work, beliefs, others, sleep, stress, mood"
    case .outcomes: "Totals of questionnaires"
    case .ownFunctions: "Own activities of the Patient-Specific Functional Scale"
    case .motionRanges: "Range of motion"
    case .baselineTrials: "Baseline trials of a movement"
    default: "Your note"
    }
  }

  private mutating func safetyBehaviours(_ assessment: inout Assessment) throws(InterviewAsker.Stop) {
    while let words = try asker.words(
      "What does the patient do?", hint: "in the patient's words; empty when done")
    {
      var behaviour = SafetyBehaviour(words: words)
      behaviour.when = try asker.words("When?")
      assessment.safetyBehaviours.append(behaviour)
    }
  }

  private mutating func lifeAnswers(_ assessment: inout Assessment) throws(InterviewAsker.Stop) {
    for topic in LifeTopic.allCases where !assessment.lifeAnswers.contains(where: { $0.topic == topic }) {
      var answer = LifeAnswer(topic)
      if let ends = topic.ends {
        answer.level = try asker.whole(topic.question, 0...10, hint: ends + "; or empty")
      }
      answer.words = try asker.words(topic.ends == nil ? topic.question : "More about \(topic.inWords)")
      if answer.level != nil || answer.words != nil { assessment.lifeAnswers.append(answer) }
    }
  }

  private mutating func ownFunctions(_ assessment: inout Assessment) throws(InterviewAsker.Stop) {
    while let words = try asker.words("An activity", hint: "in the patient's words; empty when done") {
      let ability = try asker.ask(
        "How well can it be done?", hint: "0 is unable, 10 as before the problem"
      ) { answer throws(InterviewAsker.Refusal) in
        guard let value = Int(answer), (0...10).contains(value) else {
          throw .init("Type a number from 0 to 10.")
        }
        return value
      }
      assessment.ownFunctions.append(OwnFunction(words: words, ability: ability, on: assessment.assessedOn))
    }
  }

  private mutating func outcomes(_ assessment: inout Assessment) throws(InterviewAsker.Stop) {
    let measures = OutcomeTotal.Measure.allCases
    while true {
      let measure = try asker.ask(
        "Which total?", hint: "its number; empty when done", choices: measures.map(\.inWords)
      ) { answer throws(InterviewAsker.Refusal) -> OutcomeTotal.Measure? in
        if answer.isEmpty { return nil }
        guard let number = Int(answer), measures.indices.contains(number - 1) else {
          throw .init("Type a number from the list, or nothing.")
        }
        return measures[number - 1]
      }
      guard let measure else { return }
      let bounds = measure.bounds
      let total = try asker.ask("The total", hint: "\(bounds.lowerBound) to \(bounds.upperBound)") {
        answer throws(InterviewAsker.Refusal) in
        let text = String(answer.map { $0 == "," ? "." : $0 })
        guard let value = Double(text), value >= Double(bounds.lowerBound), value <= Double(bounds.upperBound)
        else { throw .init("Type a number from \(bounds.lowerBound) to \(bounds.upperBound).") }
        return value
      }
      let on = try filledIn(assessment)
      assessment.outcomes.append(OutcomeTotal(measure: measure, total: total, on: on))
    }
  }

  private mutating func filledIn(_ assessment: Assessment) throws(InterviewAsker.Stop) -> CivilDay {
    let (day, today) = (assessment.assessedOn, today)
    return try asker.ask("On which day?", hint: "year-month-day; empty for the day of the ratings") {
      answer throws(InterviewAsker.Refusal) in
      if answer.isEmpty { return day }
      guard let found = CivilDay(rawValue: answer), found <= today else {
        throw .init("Type a day up to \(today.rawValue) as year-month-day, or nothing.")
      }
      return found
    }
  }
}
