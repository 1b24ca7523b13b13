public import GradedExposure

/// Every override of a plan, with what became of it in the version in force.
public struct OverrideList {
  private let plan: Plan
  private let names: PlanNames

  /// The overrides of that plan.
  public init(_ plan: Plan) {
    self.plan = plan
    names = PlanNames(plan)
  }

  /// One line an override, in the order of entry; a sentence where there is none.
  public var text: String {
    let lines = plan.events.compactMap { event -> String? in
      guard case .override(let override) = event.content else { return nil }
      return "\(event.id.rawValue)  \(fate(event, override))"
    }
    return lines.isEmpty ? "No override was recorded." : lines.joined(separator: "\n")
  }

  private func fate(_ event: Event, _ override: Override) -> String {
    if plan.isInError(event.id) {
      return "Entered in error, and counts no more: \(names.override(event.id))."
    }
    let said = (plan.current?.decisions ?? []).first { decision in
      switch decision.fact {
      case .overrideHonoured(let entry), .overrideWaits(let entry), .overrideFulfilled(let entry),
        .overrideExpired(let entry, _), .overrideEnded(let entry), .overrideConflict(let entry, _):
        entry == event.id
      default: false
      }
    }
    let until = override.until.map { " It holds until \($0.dateInWords)." } ?? ""
    guard let said else {
      return "Not followed up, for nothing is offered at present: \(names.override(event.id))." + until
    }
    let sentence = FactWording(names: names).sentence(for: said)
    switch said.fact {
    case .overrideHonoured, .overrideWaits, .overrideConflict: return sentence + until
    default: return sentence
    }
  }
}
