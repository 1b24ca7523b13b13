import GradedExposure

/// The ladders alone, for the fridge: what the patient can do is ticked, and where they are now is said in words; no
/// fear number.
struct LadderSheet {
  let plan: Plan
  let version: PlanVersion
  private let names: PlanNames
  private let mastered: Set<StepID>
  /// Steps that were completed, and do not count as mastered yet.
  private let completed: Set<StepID>
  private let next: Set<StepID>

  init(plan: Plan, version: PlanVersion) {
    self.plan = plan
    self.version = version
    names = PlanNames(plan)
    mastered = Set(version.states.filter { $0.standing == .mastered }.map(\.step))
    completed = Set(
      version.states.filter { $0.standing == .completed || $0.standing == .lapsed }.map(\.step))
    next =
      version.outcome == .planned
      ? Set(version.schedule?.firm.flatMap(\.exposures).map(\.step) ?? []) : []
  }

  /// Everything on it; without a ladder only what the patient's sheet says, and whom to call.
  var blocks: [Block] {
    guard version.outcome != .stopped, version.outcome != .refused,
      let ladders = version.hierarchy?.ladders, !ladders.isEmpty
    else { return PatientSheet(plan: plan, version: version, title: Text.title.inWords).blocks }
    return [
      .title((ladders.count == 1 ? Text.title : .titles).inWords), .paragraph(Text.lead.inWords),
      .blank, .paragraph(Text.legend.inWords), .blank,
    ] + ladders.flatMap { [ladder($0), .blank] }
  }

  private func ladder(_ ladder: Ladder) -> Block {
    let here = ladder.rungs.flatMap { $0.alsoHere + [$0.step] }.last(where: mastered.contains)
    let isAtTheBottom =
      here == nil && !ladder.rungs.contains { completed.contains($0.step) }
    let waits: [Block] = ladder.limitedBy.isEmpty ? [] : [.paragraph(Text.waits.inWords, indent: 4)]
    return .together(
      [.paragraph(Text.goal.inWords(["goal": names.title(ladder.target)]))] + waits
        + ladder.rungs.enumerated().reversed().flatMap { rung($1, number: $0 + 1, here: here) }
        + (isAtTheBottom ? [.paragraph(Text.start.inWords, indent: 4)] : []))
  }

  private func rung(_ rung: Ladder.Rung, number: Int, here: StepID?) -> [Block] {
    [row("\(number)", tick(rung.step), names.title(rung.step))] + marks(rung.step, here)
      + rung.alsoHere.flatMap { step in
        [row("", tick(step), Text.or.inWords(["step": names.title(step)]))] + marks(step, here)
      }
      + (rung.needsStepMadeTogether ? [row("", "+", Text.together.inWords)] : [])
  }

  /// Sentences of their own below the step.
  private func marks(_ step: StepID, _ here: StepID?) -> [Block] {
    ((step == here ? [Text.here] : []) + (completed.contains(step) ? [Text.done] : [])
      + (next.contains(step) ? [Text.next] : [])).map { row("", "", $0.inWords) }
  }

  private func tick(_ step: StepID) -> String { mastered.contains(step) ? "[x]" : "[\u{A0}]" }

  private func row(_ number: String, _ tick: String, _ text: String) -> Block {
    .row([Block.Cell(text: number, width: 2), Block.Cell(text: tick, width: 3)], text)
  }
}

extension LadderSheet {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "ladder-page"
    case title, titles, lead, legend, goal, here, done, next, start, together, or, waits
  }
}
