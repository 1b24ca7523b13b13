import GradedExposure

/// The brief on what is in force: what holds the plan back, what has expired, what the screen found, limits, clearances
/// and overrides.
struct BriefInForce {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames
  let expired: [Expiry]

  var entries: [Block] {
    let holds = version.blockers.isEmpty && expired.isEmpty && limits.isEmpty && overrides.isEmpty
    return (holds ? [.paragraph(BriefSheet.Text.released.inWords)] : flags) + present + limits + cleared
      + overrides
  }

  private var flags: [Block] {
    expired.map { .item($0.inWords + " " + $0.remedy, marker: "!") }
      + version.blockers.map { .item($0.inWords, marker: "[\u{A0}]") }
  }

  private var present: [Block] {
    PresentFindings(plan: plan).sentence().map { [.item($0, marker: "-")] } ?? []
  }

  private var cleared: [Block] {
    ClearancesInForce(plan: plan, version: version, expired: expired).sentences.map { .item($0, marker: "-") }
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
