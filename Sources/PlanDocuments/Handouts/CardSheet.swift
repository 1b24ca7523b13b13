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
    } ?? [.title(Text.decisionCard.inWords)]
      // What a stop asks for is the decision, and comes before that a card has none.
      + ClinicianStop(plan: plan, version: version).blocks + [.paragraph(Text.theNextVisitHas.inWords)]
  }

  /// Everything on it.
  var blocks: [Block] {
    [
      .title(Text.decisionCardFor.inWords(["date": card.session.date.inWords])),
      .paragraph(
        Text.ifThisHappensWith.inWords),
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
          .item(group.cases.map(\.inWords).phrase(joinedBy: .or), marker: Text.ifAgain.inWords),
          .paragraph("-> " + group.answer, indent: 3),
        ]
      }
  }

  private func answer(_ line: DecisionCard.Line) -> String {
    let verdict =
      line.verdict.map(\.onCard) ?? Text.nothingButDatesChanges.inWords
    if line.isHeld { return verdict + Text.thePlanIsThen.inWords }
    let next = line.nextTarget.map { $0 == line.step ? Text.thisStepAgain.inWords : names.quoted($0) }
    return verdict
      + (next.map { Text.nextTarget.inWords(["number": $0]) } ?? Text.noFurtherExposureIs.inWords)
  }

  private var always: [Block] {
    [
      .paragraph(
        Text.whateverHappensMorePain.inWords(["painRise": names.settings[whole: .painRise]])),
      .paragraph(
        Text.theLinesTakeExpected.inWords(["masteryHarm": names.settings[whole: .masteryHarm]])),
    ]
  }
}

extension Verdict {
  /// What the plan does, on a card.
  fileprivate var onCard: String { inWords(part: "onCard") }
}

extension CardSheet {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "card"
    case decisionCard, theNextVisitHas, decisionCardFor, ifThisHappensWith, ifAgain
    case nothingButDatesChanges, thePlanIsThen, thisStepAgain, nextTarget, noFurtherExposureIs
    case whateverHappensMorePain, theLinesTakeExpected
  }
}
