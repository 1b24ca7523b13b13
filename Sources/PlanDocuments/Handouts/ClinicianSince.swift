import GradedExposure

/// What happened since the version before, and what followed: nothing for a plan without a log.
struct ClinicianSince {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames

  var blocks: [Block] {
    guard let before = version.replaces, !plan.events.isEmpty else { return [] }
    return [.heading(Text.sinceVersion.inWords(["before": before]))] + happened + verdicts + course
      + overrides + log + [.blank]
  }

  private var wording: FactWording { FactWording(names: names) }

  // MARK: What happened

  private var happened: [Block] {
    let inError = plan.entriesInError
    let met = plan.entries(of: version).filter { !inError.contains($0.id) }.flatMap(MetStep.all)
      .sorted { $0.on < $1.on }
    guard !met.isEmpty else { return [.paragraph(Text.nothingWasRecordedOf.inWords)] }
    let head: [Block] = [
      .paragraph(Text.peakIsTheMost.inWords),
      row(Text.peak.inWords, Text.expected.inWords, Text.last.inWords, Text.harm.inWords, Text.step.inWords),
    ]
    return .table(
      head,
      met.map { met in
        let expected = plan.comparison(of: met.step, on: met.on).flatMap { $0.peak == met.peak ? $0 : nil }
        return row(
          met.peak.map { "\($0)" } ?? "-",
          expected.map { "\($0.expected) (\($0.low)-\($0.high))" } ?? "-",
          expected?.last.map { "\($0)" } ?? "-", met.harm.isEmpty ? "-" : met.harm,
          met.on.dateInWords + (met.isHome ? Text.atHome.inWords + " " : ": ") + names.title(met.step)
            + ". " + met.inWords.sentenceCase.ended)
      })
  }

  private func row(_ peak: String, _ expected: String, _ last: String, _ harm: String, _ text: String)
    -> Block
  {
    .row(
      [
        Block.Cell(text: peak, width: 4), Block.Cell(text: expected, width: 11),
        Block.Cell(text: last, width: 4), Block.Cell(text: harm, width: 7),
      ], text)
  }

  // MARK: What followed

  private var verdicts: [Block] {
    let found = version.decisions.filter { $0.session == nil && $0.fact.isVerdict }
    guard !found.isEmpty else { return [] }
    return [.blank]
      + found.map { decision in
        let subject = decision.step.map { names.quoted($0) + ": " } ?? ""
        return .item(
          subject + wording.sentence(for: decision) + " (" + decision.rule.rawValue + ")", marker: "-")
      }
  }

  private var course: [Block] { items { $0.isOfCourse } }
  private var overrides: [Block] { items { $0.isOfOverride } }

  private func items(_ isMeant: (Fact) -> Bool) -> [Block] {
    version.decisions.filter { $0.step == nil && isMeant($0.fact) }.map { decision in
      .item(wording.sentence(for: decision) + " (" + decision.rule.rawValue + ")", marker: "-")
    }
  }

  // MARK: The log

  /// Every entry since, and every earlier one that was found to be in error.
  private var log: [Block] {
    let fresh = plan.entries(of: version)
    let corrected = Set(
      fresh.compactMap { event -> EventID? in
        if case .enteredInError(let wrong, _) = event.content { wrong } else { nil }
      })
    let shown = plan.events.filter { event in corrected.contains(event.id) || fresh.contains(event) }
    guard !shown.isEmpty else { return [] }
    let inError = plan.entriesInError
    return [.blank, .paragraph(Text.theLog.inWords)]
      + shown.map { event in
        let wording = EntryWording(event: event, names: names)
        let mark = inError.contains(event.id) ? Text.enteredInErrorCounts.inWords + " " : ""
        return .item(
          event.on.dateInWords + ": " + mark + wording.text + " (\(event.id.rawValue), \(wording.origin))",
          marker: "-")
      }
  }
}

extension ClinicianSince {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "clinician-since"
    case sinceVersion, nothingWasRecordedOf, peakIsTheMost, peak, expected, last, harm, step, atHome
    case theLog, enteredInErrorCounts
  }
}
