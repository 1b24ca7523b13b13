import GradedExposure

/// Where the steps stand: of those that were met, what is expected now; nothing before anything was recorded.
struct ClinicianStanding {
  let version: PlanVersion
  let names: PlanNames

  var blocks: [Block] {
    guard !version.states.isEmpty else { return [] }
    let met = version.states.filter { $0.standing != .untried }.sorted { left, right in
      (left.standing.place, left.since?.number ?? 0, left.step)
        < (right.standing.place, right.since?.number ?? 0, right.step)
    }
    let untried = version.states.count - met.count
    return [
      .heading("Where the steps stand"),
      .paragraph(
        "Expected is the peak at the next session, with its range; last the peak of the last time; met the number of "
          + "times. \(untried.counting("step was", "steps were")) never met; the ladders have them."),
    ] + (met.isEmpty ? [] : [row("expected", "last", "met", "step")])
      + met.map { state in
        row(
          "\(state.expected) (\(state.low)-\(state.high))", state.lastPeak.map { "\($0)" } ?? "-",
          "\(state.met)", names.title(state.step) + ": " + state.inWords)
      } + [.blank]
  }

  private func row(_ expected: String, _ last: String, _ met: String, _ text: String) -> Block {
    .row(
      [
        Block.Cell(text: expected, width: 11), Block.Cell(text: last, width: 4),
        Block.Cell(text: met, width: 3),
      ], text)
  }
}

extension StepState {
  /// Where it stands and what followed last, for a clinician.
  var inWords: String {
    let from = since.map { " since \($0.dateInWords)" } ?? ""
    return standing.inWords + from + (verdict.map { "; last verdict: \($0.inWords)" } ?? "")
  }
}

extension StepState.Standing {
  /// Where a step stands, for a clinician.
  var inWords: String {
    switch self {
    case .untried: "never met"
    case .tried: "met, not completed as it counts"
    case .completed: "completed"
    case .mastered: "mastered"
    case .resting: "resting"
    }
  }

  /// What the clinician looks at first.
  fileprivate var place: Int {
    switch self {
    case .resting: 0
    case .tried: 1
    case .completed: 2
    case .mastered: 3
    case .untried: 4
    }
  }
}

extension Verdict {
  /// What follows, for a clinician.
  var inWords: String {
    switch self {
    case .stopAndRefer: "stop and refer"
    case .holdForReview: "held for review"
    case .stepBack: "step back"
    case .split: "a smaller step first"
    case .advance: "mastered"
    case .repeatStep: "met again"
    }
  }
}
