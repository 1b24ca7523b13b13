extension EntryCheck {
  /// What is wrong with an override as such. Whether it can be followed is said by every version anew.
  static func override(_ override: Override, on day: CivilDay, _ known: EntryKnown) -> [EntryProblem] {
    var problems: [EntryProblem] = []
    if !override.by.isNamed { problems.append(.unnamed) }
    if let until = override.until, until < day { problems.append(.overrideOver(until: until, on: day)) }
    func step(_ step: StepID) { if !known.steps.contains(step) { problems.append(.unknownStep(step)) } }
    func count(_ value: Int, _ field: String, _ bounds: ClosedRange<Int>) {
      if !bounds.contains(value) {
        problems.append(
          .countOutOfBounds(
            field: field, value: value, lowest: bounds.lowerBound, highest: bounds.upperBound))
      }
    }
    switch override.kind {
    case .pin(let pinned): step(pinned)
    case .ban(let banned): step(banned)
    case .cap(let demand, let level):
      let change = DemandChange(demand: demand, level: level)
      if !Demand.ordered.contains(demand)
        || Demands(direction: .flexion, extremity: .full).applying(change) == nil
      {
        problems.append(.capWithoutOrder(demand, level: level))
      }
    case .order(let first, let before):
      step(first)
      step(before)
      if first == before { problems.append(.orderOfOne(first)) }
    case .notBefore(let late, _): step(late)
    case .trials(let wanted, let trials):
      step(wanted)
      count(trials, "trials", 1...Int(SettingKey.trialsMost.bounds.upperBound))
    case .practice(let wanted, let sets, let repetitions, let hold):
      step(wanted)
      count(sets, "sets", 1...Int(SettingKey.practiceSets.bounds.upperBound))
      count(repetitions, "repetitions", 1...Int(SettingKey.practiceRepetitions.bounds.upperBound))
      count(hold, "seconds held", 0...1_800)
    case .ownStep(let item):
      if known.items.contains(item.id) { problems.append(.ownStepTaken(item.id)) }
      if item.kind != .own || !item.id.rawValue.hasPrefix("own-") {
        problems.append(.ownStepProblem(.ownItemWithoutPrefix(item.id)))
      }
      problems += [item].problems.map { .ownStepProblem($0) }
    }
    return problems
  }
}
