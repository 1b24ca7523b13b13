import GradedExposure

/// Open screening questions in full, and every rule with its thresholds, source and status.
struct ClinicianAppendix {
  let plan: Plan
  let version: PlanVersion

  var blocks: [Block] { questions + rules }

  private var questions: [Block] {
    let open = version.decisions.flatMap { decision -> [ScreenQuestion] in
      if case .unanswered(let questions) = decision.fact { questions } else { [] }
    }
    guard !open.isEmpty else { return [] }
    return [
      .heading("Appendix: the open screening questions"), .paragraph("Yes means that the sign is there."),
      .blank,
    ]
      + open.flatMap { question in
        let wording = question.wording
        let applies = ScreenWording.applies(question, freshDays: plan.settings[whole: .freshTrauma])
        return [
          Block.together(
            [
              .item(wording.question + " [\u{A0}]\u{A0}yes [\u{A0}]\u{A0}no", marker: question.rawValue),
              .paragraph(
                "Answered by " + ScreenWording.answered(by: question) + "." + (applies.map { " " + $0 } ?? "")
                  + " Source: " + wording.source + " (" + wording.status.inWords + ").", indent: 4),
            ]), .blank,
        ]
      }
  }

  private var rules: [Block] {
    [.heading("Appendix: the rules used")]
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
