import GradedExposure

/// Why the plan and each of its steps are as they are, each reason with the id of its rule.
struct ClinicianReasons {
  let version: PlanVersion
  let names: PlanNames

  var blocks: [Block] {
    // The screen and its appendix list what is open.
    let general = version.decisions.filter { $0.step == nil && $0.session == nil && !$0.fact.isOpenQuestions }
    let steps = version.hierarchy?.steps ?? []
    let origin = version.hierarchyOf.map { number in
      [Block.paragraph(Text.theRatingsAndLadders.inWords(["number": number]))]
    }
    return [.heading(Text.reasonsTheWholePlan.inWords)] + (origin ?? []) + reasons(general) + [.blank]
      + (steps.isEmpty ? [] : [.heading(Text.reasonsStepByStep.inWords)])
      + steps.flatMap { step -> [Block] in
        let found = version.decisions.filter { decision in
          decision.step == step.id || (decision.fact.stepNamed == step.id && isFirm(decision.session))
        }
        let limits = step.limitedBy.map {
          Block.item(Text.heldBackBy.inWords + " " + $0.inWords + Text.safe.inWords, marker: "-", indent: 2)
        }
        let kept = found.filter { !$0.fact.holdsBack }
        let held =
          kept.count == found.count
          ? [] : [Block.item(Text.notOffered.inWords, marker: "-", indent: 2)]
        return [.paragraph(step.title)] + reasons(kept, about: step.id, indent: 2) + held + limits + [.blank]
      }
  }

  private func reasons(_ decisions: [Decision], about step: StepID? = nil, indent: Int = 0) -> [Block] {
    decisions.map { decision in
      .item(
        FactWording(names: names, about: step).sentence(for: decision) + " (" + decision.rule.rawValue + ")",
        marker: "-",
        indent: indent)
    }
  }

  private func isFirm(_ session: SessionID?) -> Bool {
    version.schedule?.firm.contains { $0.id == session } ?? false
  }
}

extension Fact {
  fileprivate var isOpenQuestions: Bool { if case .unanswered = self { true } else { false } }
}

extension ClinicianReasons {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "clinician-reasons"
    case theRatingsAndLadders, reasonsTheWholePlan, reasonsStepByStep, heldBackBy, safe, notOffered
  }
}
