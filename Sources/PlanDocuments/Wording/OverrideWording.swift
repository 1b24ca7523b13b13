import GradedExposure

extension Override {
  /// What is asked for, with the titles of its steps.
  func inWords(_ names: PlanNames) -> String {
    switch kind {
    case .pin(let step): "\(names.quoted(step)) is the next target"
    case .ban(let step): "\(names.quoted(step)) is not offered"
    case .cap(let demand, let level): "\(demand.inWords) goes no further than \(demand.word(level))"
    case .order(let first, let before): "\(names.quoted(first)) comes before \(names.quoted(before))"
    case .notBefore(let step, let day): "\(names.quoted(step)) not before \(day.dateInWords)"
    case .trials(let step, let count): "\(count.counting("try", "tries")) of \(names.quoted(step)) a visit"
    case .practice(let step, let sets, let repetitions, let hold):
      "home practice of \(names.quoted(step)): \(sets.counting("set", "sets")) of \(repetitions)"
        + (hold > 0 ? ", held \(hold.counting("second", "seconds"))" : "")
    case .ownStep(let item): "a step of the therapist's own, \(item.title.quoted)"
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
    return "the override of \(event.on.dateInWords) by \(override.by.name) (\(override.inWords(self)))"
  }
}
