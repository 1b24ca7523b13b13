import GradedExposure

/// The fear of each step over the sessions.
struct ProgressSteps {
  typealias Text = ProgressText

  let progress: CourseProgress
  let names: PlanNames
  let bars: Bool

  var blocks: [Block] {
    guard !progress.steps.isEmpty else { return [.paragraph(Text.noStep.inWords)] }
    return progress.steps.flatMap { step in
      [.paragraph(head(step))] + step.meetings.flatMap(meeting) + change(step) + [.blank]
    }.dropLast()
  }

  private func head(_ step: CourseProgress.StepFear) -> String {
    let title = names.title(step.step)
    if let rated = step.rated { return Text.stepRated.inWords(["step": title, "fear": rated]) }
    if let baseline = step.baseline {
      return Text.stepEstimated.inWords(["step": title, "fear": baseline])
    }
    return Text.stepOnNoLadder.inWords(["step": title])
  }

  private func meeting(_ met: CourseProgress.Meeting) -> [Block] {
    var sentences = [(met.isHome ? Text.atHome : .atVisit).inWords(["day": met.on.dateInWords])]
    if met.wasRefused {
      sentences.append(Text.refused.inWords)
    } else if !met.isCompleted {
      sentences.append(Text.unfinished.inWords)
    }
    sentences.append(
      Text.fear.inWords([
        "before": ProgressWords.said(met.before), "peak": ProgressWords.said(met.peak),
        "after": ProgressWords.said(met.after),
      ]))
    if let expected = met.expected, let peak = met.peak {
      let text: Text =
        expected.holds(peak) ? .expectedInside : peak > expected.high ? .expectedAbove : .expectedBelow
      sentences.append(
        text.inWords(["expected": expected.peak, "low": expected.low, "high": expected.high]))
    }
    if met.harmBefore != nil || met.harmAfter != nil {
      sentences.append(
        Text.harm.inWords([
          "before": ProgressWords.said(met.harmBefore), "after": ProgressWords.said(met.harmAfter),
        ]))
    }
    let bar =
      bars ? met.peak.map { [Block.paragraph(ProgressWords.bar(Double($0), of: 100), indent: 2)] } ?? [] : []
    return [.item((sentences + outcome(met)).joined(separator: " "), marker: "-")] + bar
  }

  /// What was feared, what protected, and what of the two was not said of every try.
  private func outcome(_ met: CourseProgress.Meeting) -> [String] {
    let outcome = met.fearedOutcomeHappened.map { ($0 ? Text.happened : .didNotHappen).inWords }
    let protection =
      met.protected > 0
      ? Text.protectedIn.inWords(["protected": met.protected, "number": met.trials])
      : met.isProtected == false ? Text.nothingProtected.inWords : nil
    let unsaid: Text? =
      switch (outcome, protection) {
      case (nil, nil): .unsaidBoth
      case (nil, _): .unsaidOutcome
      case (_, nil): .unsaidProtection
      default: nil
      }
    return [outcome, protection, unsaid?.inWords].compactMap(\.self)
  }

  private func change(_ step: CourseProgress.StepFear) -> [Block] {
    guard let change = step.peakChange else { return [] }
    let words = Text.mostFear.inWords([
      "from": change.from.on.dateInWords, "to": change.to.on.dateInWords, "first": change.from.value.tenths,
      "last": change.to.value.tenths, "change": ProgressWords.change(change.points),
      "bound": ProgressWords.reliable(change.isReliable),
    ])
    let between = step.highestBetween.map { met in
      Text.highestBetween.inWords(["points": ProgressWords.said(met.peak), "day": met.on.dateInWords])
    }
    return [
      .item(
        ([words, between].compactMap(\.self) + change.doubts.map(ProgressWords.doubt))
          .joined(separator: " "), marker: "=")
    ]
  }
}
