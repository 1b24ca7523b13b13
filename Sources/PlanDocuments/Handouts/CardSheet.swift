import GradedExposure

/// The decision card: for the steps of the next visit, what the plan will do in each case. Every line is the engine's
/// own answer; cases with the same answer share one.
struct CardSheet {
  let card: DecisionCard
  let names: PlanNames
  let letters: SheetLetters

  /// The card of a version, or that there is none.
  static func blocks(_ plan: Plan, _ version: PlanVersion) -> [Block] {
    DecisionCard(plan).map {
      CardSheet(card: $0, names: PlanNames(plan), letters: SheetLetters(version)).blocks
    } ?? [
      .title("Decision card"),
      .paragraph("The next visit has no tasks, so there is nothing to decide by a card."),
    ]
  }

  /// Everything on it.
  var blocks: [Block] {
    [
      .title("Decision card for \(card.session.date.inWords)"),
      .paragraph(
        "If this happens with a step, the plan will do that. It proposes; you decide. A new sign stops everything: ask "
          + "the symptom questions first."),
      .blank,
    ] + steps.flatMap { step in [.together(blocks(of: step)), .blank] } + always
  }

  private var steps: [StepID] {
    var steps: [StepID] = []
    for line in card.lines where !steps.contains(line.step) { steps.append(line.step) }
    return steps
  }

  private func blocks(of step: StepID) -> [Block] {
    let letter = letters.letter(step).map { $0 + "  " } ?? ""
    var groups: [(answer: String, cases: [CardCase])] = []
    for line in card.lines where line.step == step {
      let answer = answer(line)
      if let at = groups.firstIndex(where: { $0.answer == answer }) {
        groups[at].cases.append(line.happens)
      } else {
        groups.append((answer, [line.happens]))
      }
    }
    return [.heading(letter + names.title(step))]
      + groups.flatMap { group -> [Block] in
        [
          .item(group.cases.map(\.inWords).phrase(joinedBy: "or"), marker: "If"),
          .paragraph("-> " + group.answer, indent: 3),
        ]
      }
  }

  private func answer(_ line: DecisionCard.Line) -> String {
    let verdict =
      line.verdict.map(\.onCard) ?? "nothing but dates changes"
    if line.isHeld { return verdict + "; the plan is then held, and you choose what comes first." }
    let next = line.nextTarget.map { $0 == line.step ? "this step again" : names.quoted($0) }
    return verdict + (next.map { "; next target: \($0)." } ?? "; no further exposure is laid out.")
  }

  private var always: [Block] {
    [
      .paragraph(
        "Whatever happens: more pain alone holds no step back. After a rise of more than "
          + "\(names.settings[whole: .painRise]) of 10 by the next day, the visit after has one try less."),
      .paragraph(
        "The lines take expected harm at \(names.settings[whole: .masteryHarm]) as little, and each step by itself. "
          + "What really follows is worked out from what you record."),
    ]
  }
}

extension CardCase {
  /// What happens, behind "If".
  var inWords: String {
    switch self {
    case .doneLittleHarm: "it is done and the patient now expects little harm"
    case .doneStillHarm: "it is done and the patient still expects harm"
    case .doneMuchFear: "it is done with far more fear than agreed"
    case .doneProtected: "it is done with a safety behaviour"
    case .outcomeHappened: "what was feared happens"
    case .partly: "it is done in part"
    case .refused: "it is stopped or refused out of fear, or at the patient's request"
    case .notDone: "it is not done for another reason"
    }
  }
}

extension Verdict {
  /// What the plan does, on a card.
  fileprivate var onCard: String {
    switch self {
    case .stopAndRefer: "the plan stops"
    case .holdForReview: "you decide"
    case .stepBack: "something easier comes first"
    case .split: "a smaller step comes first"
    case .advance: "it counts as mastered and joins home practice"
    case .repeatStep: "it is met again"
    }
  }
}
