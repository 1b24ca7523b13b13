import GradedExposure

/// Open screening questions in full, and every rule with its thresholds, source and status.
struct ClinicianAppendix {
  let plan: Plan
  let version: PlanVersion

  var blocks: [Block] { questions + rules }

  private var questions: [Block] {
    let open = version.blockers.flatMap { blocker -> [ScreenQuestion] in
      if case .notScreened(let questions) = blocker { questions } else { [] }
    }
    guard !open.isEmpty else { return [] }
    return [
      .heading(Text.appendixTheOpenScreening.inWords),
      .paragraph(Text.circleWhatIsThere.inWords),
      .blank,
    ]
      + open.flatMap { question in
        let wording = question.wording
        let applies = ScreenWording.applies(question, freshDays: plan.settings[whole: .freshTrauma])
        return [
          Block.together(
            [
              .item(
                ScreenWording.asked(question, question.findings) + " [\u{A0}]\u{A0}" + Text.none.inWords,
                marker: question.rawValue),
              .paragraph(
                Text.answeredBy.inWords + " " + ScreenWording.answered(by: question.findings) + "."
                  + (applies.map { " " + $0 } ?? "")
                  + " " + Text.source.inWords + " " + wording.source + " (" + wording.status.inWords + ").",
                indent: 4),
            ]), .blank,
        ]
      }
  }

  private var rules: [Block] {
    [.heading(Text.appendixTheRulesUsed.inWords)]
      + RuleWording.rules(of: version).flatMap { rule -> [Block] in
        let wording = RuleWording(rule: rule, settings: plan.settings)
        return [
          .together(
            [.paragraph(wording.name)] + wording.thresholds.map { .item($0, marker: "-", indent: 2) }
              + [.paragraph(wording.source, indent: 2)]), .blank,
        ]
      }
  }
}

extension ClinicianAppendix {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "clinician-appendix"
    case none, appendixTheOpenScreening, circleWhatIsThere, answeredBy, source, appendixTheRulesUsed
  }
}
