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
    let head: [Block] =
      [.paragraph(Text.expectedIsThePeak.inWords(["untried": untried]))]
      + (met.isEmpty
        ? [] : [row(Text.expected.inWords, Text.last.inWords, Text.met.inWords, Text.step.inWords)])
    let rows = met.map { state in
      row(
        "\(state.expected) (\(state.low)-\(state.high))", state.lastPeak.map { "\($0)" } ?? "-",
        "\(state.met)", names.title(state.step) + ": " + state.inWords)
    }
    return [.heading(Text.whereTheStepsStand.inWords)] + .table(head, rows) + [.blank]
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
    let from = since.map { " " + ClinicianStanding.Text.since.inWords(["dateInWords": $0.dateInWords]) } ?? ""
    return standing.inWords + from
      + (verdict.map { ClinicianStanding.Text.lastVerdict.inWords(["inWords": $0.inWords]) } ?? "")
  }
}

extension StepState.Standing {
  /// What the clinician looks at first.
  fileprivate var place: Int {
    switch self {
    case .resting: 0
    case .tried: 1
    case .lapsed: 2
    case .completed: 3
    case .mastered: 4
    case .untried: 5
    }
  }
}

extension ClinicianStanding {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "clinician-standing"
    case whereTheStepsStand, expectedIsThePeak, expected, last, met, step, since, lastVerdict
  }
}
