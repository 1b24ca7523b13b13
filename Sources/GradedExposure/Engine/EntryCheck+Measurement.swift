extension EntryCheck {
  /// What is wrong with what was measured.
  static func measured(_ measured: Measurement, on day: CivilDay, _ known: EntryKnown) -> [EntryProblem] {
    var problems: [EntryProblem] = measured.isEmpty ? [.empty] : []
    var seen: Set<OutcomeTotal.Measure> = []
    for score in measured.totals {
      let bounds = score.measure.bounds
      switch MissingItems.total(score) {
      case .failure(let refused):
        problems.append(.itemsMissing(score.measure, answered: score.answered ?? 0, refused.because))
      case .success(let total):
        if !(Double(bounds.lowerBound)...Double(bounds.upperBound)).contains(total) {
          problems.append(.answerProblem(.totalOutOfBounds(score.measure, total: total)))
        }
      }
      if !seen.insert(score.measure).inserted || known.hasTotal(score.measure, on: day) {
        problems.append(.answerProblem(.totalTwice(score.measure, day)))
      }
    }
    for function in measured.functions where !(0...10).contains(function.ability) {
      problems.append(.answerProblem(.abilityOutOfBounds(function.ability)))
    }
    if let sure = measured.sure, !(0...10).contains(sure) { problems.append(.sureOutOfScale(sure)) }
    if let thought = measured.thought, !(0...100).contains(thought.belief) {
      problems.append(.beliefOutOfScale(thought.belief))
    }
    return problems
  }
}

extension EntryKnown {
  /// Whether there is a total of that measure and day already.
  func hasTotal(_ measure: OutcomeTotal.Measure, on day: CivilDay) -> Bool {
    plan.assessment.outcomes.contains { $0.measure == measure && $0.on == day }
      || measurements.contains { $0.on == day && $0.measured.totals.contains { $0.measure == measure } }
  }
}
