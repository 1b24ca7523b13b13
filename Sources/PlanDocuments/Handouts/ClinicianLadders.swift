import GradedExposure

/// The ladders as tables, the target at the top.
struct ClinicianLadders {
  let hierarchy: Hierarchy
  let names: PlanNames

  var blocks: [Block] {
    guard !hierarchy.ladders.isEmpty else {
      return [.heading(Text.ladders.inWords), .paragraph(Text.noTargetWasChosen.inWords), .blank]
    }
    return [
      .heading(Text.ladders.inWords),
      .paragraph(
        Text.baseIsTheStarting.inWords
          + (hierarchy.flat ? " " + Text.theRatingsAreFlat.inWords : "")),
      .blank,
    ] + hierarchy.ladders.enumerated().flatMap { [ladder($1, number: $0 + 1), .blank] }
  }

  private func ladder(_ ladder: Ladder, number: Int) -> Block {
    let kind = ladder.goalPriority.map { Text.goal.inWords(["number": $0]) } ?? Text.chosenByItsRating.inWords
    let limits =
      ladder.limitedBy.isEmpty
      ? []
      : [Block.paragraph(Text.theTargetIsHeld.inWords + " " + ladder.limitedBy.map(\.inWords).phrase() + ".")]
    return .together(
      [
        .paragraph(
          Text.to.inWords(["number": number]) + " " + names.quoted(ladder.target) + " (" + kind + ")")
      ] + limits
        + [.columns(cells("", ClinicianLadders.columns), Text.step.inWords)]
        + ladder.rungs.enumerated().reversed().map { rung($1, number: $0 + 1) })
  }

  private func rung(_ rung: Ladder.Rung, number: Int) -> Block {
    var text = names.title(rung.step)
    if !rung.alsoHere.isEmpty {
      text +=
        " | " + Text.alsoHere.inWords + " "
        + rung.alsoHere.map { step in
          names.quoted(step)
            + (names.step(step).map { " " + Text.base.inWords(["baseline": $0.baseline]) } ?? "")
        }.phrase()
    }
    if rung.needsStepMadeTogether { text += " | " + Text.openGap.inWords }
    let step = names.step(rung.step)
    return .row(
      cells(
        "\(number)",
        [
          step.map { "\($0.baseline)" } ?? "", step?.rated.map { "\($0)" } ?? Text.est.inWords,
          step.map { "\($0.estimate) (\($0.likelyLow)-\($0.likelyHigh))" } ?? "",
          gap(rung),
        ]), text)
  }

  /// The gap in whole points; one that is open by a fraction is never printed as one that is allowed.
  private func gap(_ rung: Ladder.Rung) -> String {
    guard let points = rung.gapBelow else { return "-" }
    return (rung.needsStepMadeTogether && points <= names.settings[whole: .gap] ? ">" : "") + "\(points)"
  }

  /// Made anew each time: words depend on the wording file in use.
  private static var columns: [String] {
    [Text.baseAgain.inWords, Text.rated.inWords, Text.expected.inWords, Text.gap.inWords]
  }

  /// The number of the rung, then a cell for each of the columns.
  private func cells(_ number: String, _ texts: [String]) -> [Block.Cell] {
    [Block.Cell(text: number, width: 2)]
      + zip(zip(texts, [4, 5, 11, 3]), ClinicianLadders.columns).map {
        Block.Cell(text: $0.0, width: $0.1, name: $1)
      }
  }
}

extension ClinicianLadders {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "clinician-ladders"
    case alsoHere, openGap, ladders, noTargetWasChosen, baseIsTheStarting, theRatingsAreFlat
    case goal, chosenByItsRating
    case theTargetIsHeld, to, step, base, est, baseAgain, rated, expected, gap
  }
}
