import GradedExposure

/// The brief on what happened last: the last visit and what was done at home since, with what followed.
struct BriefLast {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames

  var entries: [Block] {
    let found = missed + met.map { line($0) } + followed + totals
    return found.isEmpty ? [.paragraph(BriefSheet.Text.nothingYet.inWords)] : found
  }

  /// The entries that count, of the last visit and of home since then.
  private var last: [Event] {
    let inError = plan.entriesInError
    let counted = plan.events.filter { !inError.contains($0.id) }
    let day = counted.filter { if case .session = $0.content { true } else { false } }.map(\.on).max()
    return counted.filter { event in
      switch event.content {
      case .session: event.on == day
      case .home: day.map { event.on >= $0 } ?? true
      default: false
      }
    }
  }

  /// The steps that were met then.
  var met: [MetStep] {
    last.flatMap(MetStep.all).enumerated().sorted {
      ($0.element.on, $0.offset) < ($1.element.on, $1.offset)
    }.map(\.element)
  }

  private var missed: [Block] {
    last.compactMap { event in
      guard case .session(let record) = event.content, record.trials.isEmpty else { return nil }
      return .item(
        event.on.dateInWords + ": " + EntryWording(event: event, names: names).text, marker: "-")
    }
  }

  private func line(_ met: MetStep) -> Block {
    .item(
      met.on.dateInWords + (met.isHome ? ", " + BriefSheet.Text.atHome.inWords : "") + ": "
        + names.title(met.step) + ". " + met.inShort(plan).sentenceCase.ended, marker: "-")
  }

  /// What was asked again of a questionnaire, beside what it was at first.
  private var totals: [Block] {
    CourseProgress.totals(of: plan).filter { $0.readings.count > 1 }.map { series in
      .item(
        ProgressText.series.inWords([
          "name": series.subject.inWords.sentenceCase, "readings": ProgressWords.ends(series.readings),
        ]), marker: "-")
    }
  }

  /// What follows for the next time; a stopped plan has none.
  private var followed: [Block] {
    guard version.outcome != .stopped else { return [] }
    return version.decisions.filter { $0.session == nil && $0.fact.isVerdict }.map { decision in
      .item(
        (decision.step.map { names.quoted($0) + ": " } ?? "")
          + FactWording(names: names).sentence(for: decision), marker: "->")
    }
  }
}

extension MetStep {
  /// What became of it in a few words: outcomes, peak beside what was expected, harm, and the two marks.
  func inShort(_ plan: Plan) -> String {
    typealias Text = BriefSheet.Text
    var outcomes: [String] = []
    for trial in trials {
      let outcome = trial.outcome.inWords + (trial.because.map { " (\($0.inWords))" } ?? "")
      if !outcomes.contains(outcome) { outcomes.append(outcome) }
    }
    let expected = plan.comparison(of: step, on: on).flatMap { $0.peak == peak ? $0 : nil }
    let numbers = [
      peak.map { peak in
        expected.map {
          Text.expected.inWords(["peak": peak, "expected": $0.expected, "low": $0.low, "high": $0.high])
        } ?? Text.peak.inWords(["peak": peak])
      },
      harm.isEmpty ? nil : Text.harm.inWords(["harm": harm]),
      trials.contains { $0.fearedOutcomeHappened == true } ? Text.happened.inWords : nil,
      trials.contains { $0.safetyBehaviourUsed == true } ? Text.protected.inWords : nil,
    ].compactMap(\.self)
    return ([outcomes.phrase()] + numbers).joined(separator: "; ")
  }
}
