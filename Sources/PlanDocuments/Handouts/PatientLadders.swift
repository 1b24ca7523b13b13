import GradedExposure

/// The ladders in plain words, the goal at the top; no fear numbers.
struct PatientLadders {
  let hierarchy: Hierarchy
  let names: PlanNames

  var blocks: [Block] {
    guard !hierarchy.ladders.isEmpty else { return [] }
    return [
      .heading(hierarchy.ladders.count == 1 ? Text.myLadder.inWords : Text.myLadders.inWords),
      .paragraph(
        Text.eachStepIsOne.inWords), .blank,
    ] + flat + hierarchy.ladders.flatMap { ladder($0) }
  }

  private var flat: [Block] {
    hierarchy.flat
      ? [.paragraph(Text.youRatedTheMoves.inWords), .blank] : []
  }

  private func ladder(_ ladder: Ladder) -> [Block] {
    var rungs: [Block] = []
    for (index, rung) in ladder.rungs.enumerated().reversed() {
      let number = "\(index + 1)"
      let marker = String(repeating: " ", count: max(0, 2 - number.count)) + number
      rungs.append(.row([Block.Cell(text: marker, width: 2)], names.title(rung.step)))
      rungs += rung.alsoHere.map {
        .row([Block.Cell(text: "", width: 2)], Text.or.inWords(["step": names.title($0)]))
      }
      if rung.needsStepMadeTogether {
        rungs.append(.row([Block.Cell(text: "+", width: 2)], Text.aStepThatYou.inWords))
      }
    }
    let waits: [Block] =
      ladder.limitedBy.isEmpty
      ? [] : [.paragraph(Text.theGoalItselfWaits.inWords, indent: 4)]
    let title = Block.paragraph(Text.to.inWords(["goal": names.title(ladder.target)]))
    return [.together([title] + waits + rungs), .blank]
  }
}

extension PatientLadders {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "patient-ladder"
    case myLadder, myLadders, eachStepIsOne, youRatedTheMoves, or, aStepThatYou, theGoalItselfWaits
    case to
  }
}
