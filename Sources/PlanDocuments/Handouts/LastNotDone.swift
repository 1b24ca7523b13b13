import GradedExposure

/// A planned step that was not done to its end the last time it came up, for a clinician.
struct LastNotDone {
  let plan: Plan

  /// What became of its last try, with what was said of it; empty for a step that was done, or that never came up.
  func sentence(of step: StepID) -> [String] {
    guard let last = plan.metSteps.last(where: { $0.step == step }), let trial = last.trials.last,
      !trial.isCompleted
    else { return [] }
    let outcome = trial.outcome.inWords + (trial.because.map { " (\($0.inWords))" } ?? "")
    let peak = trial.fearPeak.map { BriefSheet.Text.peak.inWords(["peak": $0]) }
    return [
      BriefSheet.Text.lastNotDone.inWords([
        "day": last.on.dateInWords, "said": [outcome, peak].compactMap(\.self).joined(separator: ", "),
      ])
    ]
  }
}
