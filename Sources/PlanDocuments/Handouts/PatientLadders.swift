import GradedExposure

/// The ladders in plain words, the goal at the top; no fear numbers.
struct PatientLadders {
  let hierarchy: Hierarchy
  let names: PlanNames

  var blocks: [Block] {
    guard !hierarchy.ladders.isEmpty else { return [] }
    return [
      .heading(hierarchy.ladders.count == 1 ? "My ladder" : "My ladders"),
      .paragraph(
        "Each step is one move or one task. The goal is at the top. You and your therapist choose the "
          + "next step with each visit."), .blank,
    ] + flat + hierarchy.ladders.flatMap { ladder($0) }
  }

  private var flat: [Block] {
    hierarchy.flat
      ? [.paragraph("You rated the moves much alike. We will ask you about them again."), .blank] : []
  }

  private func ladder(_ ladder: Ladder) -> [Block] {
    var rungs: [Block] = []
    for (index, rung) in ladder.rungs.enumerated().reversed() {
      let number = "\(index + 1)"
      let marker = String(repeating: " ", count: max(0, 2 - number.count)) + number
      rungs.append(.row([Block.Cell(text: marker, width: 2)], names.title(rung.step)))
      rungs += rung.alsoHere.map {
        .row([Block.Cell(text: "", width: 2)], "or: " + names.title($0))
      }
      if rung.needsStepMadeTogether {
        rungs.append(.row([Block.Cell(text: "+", width: 2)], "a step that you make with your therapist"))
      }
    }
    let waits: [Block] =
      ladder.limitedBy.isEmpty
      ? [] : [.paragraph("The goal itself waits for a check by your team.", indent: 4)]
    let title = Block.paragraph("To: " + names.title(ladder.target))
    return [.together([title] + waits + rungs), .blank]
  }
}
