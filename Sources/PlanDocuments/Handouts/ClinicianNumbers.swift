import GradedExposure

/// The numbers of the fear map behind every step, the steps that were not allowed, and the digests by which a plan is
/// compared with another copy.
struct ClinicianNumbers {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames

  var blocks: [Block] { map + rejected + digests }

  private var map: [Block] {
    let steps = version.hierarchy?.steps ?? []
    guard !steps.isEmpty else { return [] }
    let head: [Block] = [
      .paragraph(Text.lead.inWords), .blank,
      .columns(cells([Text.base, .atFirst, .now, .harm].map(\.inWords)), Text.step.inWords),
    ]
    return [.heading(Text.heading.inWords)]
      + .table(
        head,
        steps.map { step in
          let now = names.step(step.id) ?? step
          return .row(
            cells([
              "\(step.baseline)", "\(step.estimate) (\(step.likelyLow)-\(step.likelyHigh))",
              "\(now.estimate) (\(now.likelyLow)-\(now.likelyHigh))", step.harm.map { "\($0)" } ?? "-",
            ]), step.id.rawValue)
        }) + [.blank]
  }

  private func cells(_ texts: [String]) -> [Block.Cell] {
    let names = [Text.base, .atFirst, .now, .harm].map(\.inWords)
    return zip(zip(texts, [4, 11, 11, 4]), names).map { Block.Cell(text: $0.0, width: $0.1, name: $1) }
  }

  /// Each step that a bound held back, with its bound.
  private var rejected: [Block] {
    let held = version.decisions.filter { $0.step != nil && $0.fact.holdsBack }
    guard !held.isEmpty else { return [] }
    return [.heading(Text.rejected.inWords)]
      + held.map { decision in
        .item(
          (decision.step.map { names.quoted($0) + ": " } ?? "")
            + FactWording(names: names, about: decision.step).sentence(for: decision) + " ("
            + decision.rule.rawValue + ")", marker: "-")
      } + [.blank]
  }

  private var digests: [Block] {
    let code = plan.code(of: version.number).map { code in
      Text.version.inWords([
        "number": version.number, "day": version.madeOn.dateInWords, "code": code.text,
      ])
    }
    let signatures = plan.events.compactMap { event -> String? in
      guard case .signature(let signature) = event.content else { return nil }
      return Text.signature.inWords(["number": signature.version, "digest": signature.digest])
    }
    return [.heading(Text.digests.inWords), .paragraph(Text.codes.inWords)]
      + ((code.map { [$0] } ?? []) + signatures).map { .item($0, marker: "-") }
      + (version.after.map { [.item(Text.entry.inWords(["id": $0.rawValue]), marker: "-")] } ?? []) + [.blank]
  }
}

extension Fact {
  /// Whether it keeps a step from being offered.
  var holdsBack: Bool {
    switch self {
    case .heldByTolerance, .heldByOvershoot, .heldByJump, .heldByRoad, .heldByMinutes, .heldByRefusal,
      .heldByRest, .heldBySplit, .heldByOverride:
      true
    default: false
    }
  }
}

extension ClinicianNumbers {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "numbers"
    case heading, lead, base, atFirst, now, harm, step, rejected, digests, codes, version, signature, entry
  }
}
