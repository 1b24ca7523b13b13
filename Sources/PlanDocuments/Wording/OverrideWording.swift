import GradedExposure

extension Override {
  /// What is asked for, with the titles of its steps.
  func inWords(_ names: PlanNames) -> String {
    switch kind {
    case .pin(let step): OverrideText.isTheNextTarget.inWords(["step": names.quoted(step)])
    case .ban(let step): OverrideText.isNotOffered.inWords(["step": names.quoted(step)])
    case .cap(let demand, let level):
      OverrideText.goesNoFurtherThan.inWords(["demand": demand.inWords, "word": demand.word(level)])
    case .order(let first, let before):
      OverrideText.comesBefore.inWords(["first": names.quoted(first), "before": names.quoted(before)])
    case .notBefore(let step, let day):
      OverrideText.notBefore.inWords(["step": names.quoted(step), "day": day.dateInWords])
    case .trials(let step, let count):
      OverrideText.ofAVisit.inWords(["count": count, "step": names.quoted(step)])
    case .practice(let step, let sets, let repetitions, let hold):
      OverrideText.homePracticeOfOf.inWords([
        "step": names.quoted(step), "sets": sets, "repetitions": repetitions,
      ])
        + (hold > 0 ? OverrideText.held.inWords(["hold": hold]) : "")
    case .ownStep(let item): OverrideText.aStepOfThe.inWords(["title": item.title.quoted])
    }
  }
}

extension Demand {
  /// A level of this demand, for a clinician.
  fileprivate func word(_ level: String) -> String {
    let whole = Demands(direction: .flexion, extremity: .full)
    guard let demands = whole.applying(DemandChange(demand: self, level: level)) else { return level }
    let words = demands.levelInWords(self)
    return words.isEmpty ? level : words
  }
}

extension PlanNames {
  /// An override with what it asks for, its day and its author.
  func override(_ entry: EventID) -> String {
    guard let event = events[entry], case .override(let override) = event.content else {
      return entry.rawValue.quoted
    }
    let words = override.inWords(self)
    guard let until = override.until else {
      return OverrideText.theOverrideOfBy.inWords([
        "on": event.on.dateInWords, "name": override.by.name, "override": words,
      ])
    }
    return OverrideText.theOverrideOfByUntil.inWords([
      "on": event.on.dateInWords, "name": override.by.name, "override": words, "until": until.dateInWords,
    ])
  }
}

/// The words of it.
enum OverrideText: String, TextKey {
  static let area = "override"
  case isTheNextTarget, isNotOffered, goesNoFurtherThan, comesBefore, notBefore, ofAVisit
  case homePracticeOfOf, held, aStepOfThe, theOverrideOfBy, theOverrideOfByUntil
}
