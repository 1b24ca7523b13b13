import GradedExposure

/// The brief on what is in force: what holds the plan back, what has expired, limits and overrides.
struct BriefInForce {
  let version: PlanVersion
  let names: PlanNames
  let expired: [Expiry]

  var entries: [Block] {
    let found = flags + limits + overrides
    return found.isEmpty ? [.paragraph(BriefSheet.Text.released.inWords)] : found
  }

  private var flags: [Block] {
    expired.map { .item($0.inWords + " " + $0.remedy, marker: "!") }
      + version.blockers.map { .item($0.inWords, marker: "[\u{A0}]") }
  }

  private var limits: [Block] {
    version.decisions.compactMap { decision in
      guard case .limited(let gate, let by) = decision.fact else { return nil }
      return .item(
        BriefSheet.Text.limit.inWords(["limit": gate.inWords, "by": by.map(\.rawValue).phrase()]), marker: "-"
      )
    }
  }

  /// Those in conflict first.
  private var overrides: [Block] {
    let facts = version.decisions.filter { $0.step == nil && $0.fact.isOfOverride }
    func isInConflict(_ decision: Decision) -> Bool {
      if case .overrideConflict = decision.fact { true } else { false }
    }
    return (facts.filter(isInConflict) + facts.filter { !isInConflict($0) }).map { decision in
      .item(
        FactWording(names: names).sentence(for: decision), marker: isInConflict(decision) ? "!" : "-")
    }
  }
}
