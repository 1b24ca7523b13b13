/// Everything that is wrong with one trial record.
struct TrialCheck {
  let problems: [EntryProblem]

  init(_ trial: TrialRecord, _ known: EntryKnown) {
    var problems: [EntryProblem] = []
    let step = trial.step
    if !known.steps.contains(step) { problems.append(.unknownStep(step)) }
    for (field, value, highest) in trial.numbers {
      if let value, !(0...highest).contains(value) {
        problems.append(.outOfScale(step, field: field, value: value, highest: highest))
      }
    }
    if let peak = trial.fearPeak {
      for (field, value) in [("fear before", trial.fearBefore), ("fear after", trial.fearAfter)] {
        if let value, value > peak {
          problems.append(.peakBelow(step, peak: peak, field: field, value: value))
        }
      }
    }
    if trial.outcome == .notDone {
      // What was expected beforehand is said of a step that was not done; what happened in it is not.
      let happened: [(String, Bool)] = [
        ("fear after", trial.fearAfter != nil), ("repetitions", trial.repetitions != nil),
        ("seconds held", trial.holdSeconds != nil), ("harm after", trial.harmAfter != nil),
        ("the feared outcome", trial.fearedOutcomeHappened == true),
      ]
      problems += happened.filter(\.1).map { .saidOfNotDone(step, field: $0.0) }
      if trial.because == nil { problems.append(.reasonMissing(step)) }
    }
    self.problems = problems
  }
}

extension TrialRecord {
  /// The numbers with their names and highest values.
  fileprivate var numbers: [(name: String, value: Int?, highest: Int)] {
    [
      ("fear before", fearBefore, 100), ("peak of fear", fearPeak, 100), ("fear after", fearAfter, 100),
      ("expected harm before", harmBefore, 100), ("expected harm after", harmAfter, 100),
      ("repetitions", repetitions, 500), ("seconds held", holdSeconds, 7_200),
      ("pain before", painBefore, 10),
      ("pain after", painAfter, 10), ("pain on the next day", painNextDay, 10),
    ]
  }
}
