import GradedExposure

/// The ladders as tables, the target at the top.
struct ClinicianLadders {
  let hierarchy: Hierarchy
  let names: PlanNames

  var blocks: [Block] {
    guard !hierarchy.ladders.isEmpty else {
      return [.heading("Ladders"), .paragraph("No target was chosen, so there is no ladder."), .blank]
    }
    return [
      .heading("Ladders"),
      .paragraph(
        "Base is the starting height and never changes. Rated is the patient's rating, est. an estimate. "
          + "Expected is the peak expected now, with its range. Gap is to the rung below."
          + (hierarchy.flat ? " The ratings are flat: rungs and gaps follow the physical demand." : "")),
      .blank,
    ] + hierarchy.ladders.enumerated().flatMap { [ladder($1, number: $0 + 1), .blank] }
  }

  private func ladder(_ ladder: Ladder, number: Int) -> Block {
    let kind = ladder.goalPriority.map { "goal \($0)" } ?? "chosen by its rating"
    let limits =
      ladder.limitedBy.isEmpty
      ? [] : [Block.paragraph("The target is held back by " + ladder.limitedBy.map(\.inWords).phrase() + ".")]
    return .together(
      [.paragraph("\(number). To " + names.quoted(ladder.target) + " (" + kind + ")")] + limits
        + [.columns(cells("", ClinicianLadders.columns), "step")]
        + ladder.rungs.enumerated().reversed().map { rung($1, number: $0 + 1) })
  }

  private func rung(_ rung: Ladder.Rung, number: Int) -> Block {
    var text = names.title(rung.step)
    if !rung.alsoHere.isEmpty {
      text +=
        " | also here: "
        + rung.alsoHere.map { step in
          names.quoted(step) + (names.step(step).map { " (base \($0.baseline))" } ?? "")
        }.phrase()
    }
    if rung.needsStepMadeTogether { text += " | OPEN GAP below: make a step together" }
    let step = names.step(rung.step)
    return .row(
      cells(
        "\(number)",
        [
          step.map { "\($0.baseline)" } ?? "", step?.rated.map { "\($0)" } ?? "est.",
          step.map { "\($0.estimate) (\($0.likelyLow)-\($0.likelyHigh))" } ?? "",
          rung.gapBelow.map { "\($0)" } ?? "-",
        ]), text)
  }

  private static let columns = ["base", "rated", "expected", "gap"]

  /// The number of the rung, then a cell for each of the columns.
  private func cells(_ number: String, _ texts: [String]) -> [Block.Cell] {
    [Block.Cell(text: number, width: 2)]
      + zip(zip(texts, [4, 5, 11, 3]), ClinicianLadders.columns).map {
        Block.Cell(text: $0.0, width: $0.1, name: $1)
      }
  }
}
