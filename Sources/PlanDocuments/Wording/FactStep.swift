import GradedExposure

extension Fact {
  /// The step that a session's fact names; nil for every other fact.
  var stepNamed: StepID? {
    switch self {
    case .targetChosen(let step, _, _, _, _, _), .variationChosen(let step, _, _, _),
      .trialsPlanned(let step, _, _), .trialsFewer(let step, _, _, _):
      step
    default: nil
    }
  }
}
