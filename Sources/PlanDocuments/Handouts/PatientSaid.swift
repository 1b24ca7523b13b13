import GradedExposure

/// What the patient has said so far, at the start and in the log: the newest word on each thing.
struct PatientSaid {
  private let plan: Plan
  /// The tries of every entry that counts, the oldest day first.
  private let met: [MetStep]

  init(_ plan: Plan) {
    self.plan = plan
    met = plan.metSteps
  }

  /// What the patient learned, the newest first, each once.
  var learned: [OwnWords] {
    var found: [OwnWords] = []
    for words in met.reversed().flatMap({ $0.trials.reversed() }).compactMap(\.learned)
    where !found.contains(words) { found.append(words) }
    return found
  }

  /// What the patient fears of a step, and how sure they are, 0...100: what they said last of the step itself, else what
  /// they said of its item.
  func fear(of step: StepID, item: ItemID) -> (words: OwnWords, isOfStep: Bool, sure: Int?)? {
    let trials = met.filter { $0.step == step }.flatMap(\.trials)
    let ratings = plan.assessment.ratings.filter { $0.item == item }
    let rated = ratings.last { $0.fearedOutcome != nil }
    let isItem = step == StepID(item: item, change: nil)
    let last = trials.compactMap(\.harmAfter).last
    if let words = trials.compactMap(\.fearedOutcome).last { return (words, true, last) }
    guard let words = rated?.fearedOutcome else { return nil }
    return (words, isItem, last ?? rated?.fearedOutcomeSure)
  }
}
