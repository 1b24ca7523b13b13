public import GradedExposure

/// What follows from what was just recorded: at most ten lines for the terminal.
public struct RecordSummary {
  /// The lines.
  public let lines: [String]

  /// - Parameter steps: The steps that were recorded.
  public init(_ plan: Plan, steps: [StepID]) {
    guard let version = plan.current else {
      lines = []
      return
    }
    let wording = FactWording(names: PlanNames(plan))
    let verdicts = RecordSummary.verdicts(steps, version, wording)
    let next =
      version.outcome == .planned
      ? (version.schedule?.firm ?? []).prefix(2).map { session in
        let steps = session.exposures.map { wording.names.quoted($0.step) }
        return Text.nextOn.inWords(["kind": session.kind.inWords, "date": session.date.inWords])
          + (steps.isEmpty ? "." : ": \(steps.joined(separator: "; ")).")
      } : [Text.nextNoSessionIs.inWords]
    lines =
      [Text.version.inWords(["number": version.number, "outcome": version.outcome.inWords])] + verdicts + next
      + (version.blockers.isEmpty
        ? []
        : [Text.notReleased.inWords(["blockers": version.blockers.map(\.short).joined(separator: "; ")])])
  }

  /// The verdict of each step that was recorded, with the first sentence of its reason.
  private static func verdicts(_ steps: [StepID], _ version: PlanVersion, _ wording: FactWording) -> [String]
  {
    var known: Set<StepID> = []
    let those = steps.filter { known.insert($0).inserted }
    let most = 5
    let told = those.prefix(those.count > most ? most - 1 : most).map { step -> String in
      let decision = version.decisions.last { $0.step == step && $0.fact.isReasonOfVerdict }
      let reason = decision.map { wording.sentence(for: $0).firstSentence } ?? Text.recorded.inWords
      return wording.names.quoted(step) + ": " + reason
    }
    return told
      + (those.count > told.count ? [Text.andMoreSteps.inWords(["told": those.count - told.count])] : [])
  }
}

extension Fact {
  /// Whether it says why a step is mastered, met again, split or set back, or why nothing follows.
  fileprivate var isReasonOfVerdict: Bool {
    switch self {
    case .masteredByExpectancy, .masteredByFear, .repeatHarm, .repeatFear, .repeatUnfinished,
      .repeatFearedOutcome, .repeatProtected, .repeatNotSaid, .repeatNoNumbers, .stepBack, .withoutChange,
      .noData:
      true
    default: false
    }
  }
}

extension String {
  /// Up to and with the first full stop before a space.
  fileprivate var firstSentence: String {
    firstRange(of: ". ").map { String(self[..<$0.lowerBound]) + "." } ?? self
  }
}

extension RecordSummary {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "summary"
    case nextOn, nextNoSessionIs, version, notReleased, recorded, andMoreSteps
  }
}
