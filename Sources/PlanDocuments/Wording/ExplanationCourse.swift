import GradedExposure

/// What an explanation says of a running course: where a step stands, its history, a day, a dose, an override.
struct ExplanationCourse {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames

  private var inError: Set<EventID> { plan.entriesInError }

  // MARK: A step

  /// Where a step stands now; empty before anything was recorded.
  func standing(_ step: StepID) -> [Block] {
    guard let state = version.states.first(where: { $0.step == step }) else { return [] }
    let last = state.lastPeak.map { Text.theLastTime.inWords(["number": $0]) } ?? ""
    return [
      .paragraph(
        Text.now.inWords + " " + state.inWords + Text.met.inWords + " "
          + Text.times.inWords(["number": state.met])
          + Text.expectedPeakAtThe.inWords([
            "expected": state.expected, "low": state.low, "high": state.high, "last": last,
          ])
      )
    ]
  }

  /// Every record of a step, those in error too; empty where there is none.
  func history(_ step: StepID) -> [Block] {
    let records = plan.events.flatMap { event in
      MetStep.all(event).filter { $0.step == step }.map { (event, $0) }
    }.sorted { ($0.1.on, $0.0.id) < ($1.1.on, $1.0.id) }
    guard !records.isEmpty else { return [] }
    return [.blank, .paragraph(Text.whatWasRecordedOf.inWords)]
      + records.map { line($1, of: $0, named: false) }
  }

  private func line(_ met: MetStep, of event: Event, named: Bool) -> Block {
    let isError = inError.contains(event.id)
    let beside = plan.comparison(of: met.step, on: met.on).flatMap {
      $0.peak == met.peak && !isError ? $0 : nil
    }
    let peak = met.peak.map { peak in
      Text.peak.inWords(["peak": peak])
        + (beside.map {
          Text.expectedLikelyTo.inWords(["expected": $0.expected, "low": $0.low, "high": $0.high])
        } ?? "")
        + (beside?.last.map { Text.theTimeBefore.inWords(["number": $0]) } ?? "")
    }
    return .item(
      met.on.dateInWords + (met.isHome ? Text.atHome.inWords + " " : ": ")
        + (isError ? Text.enteredInErrorCounts.inWords + " " : "")
        + (named ? names.quoted(met.step) + ", " : "") + met.inWords + (peak ?? "")
        + (met.harm.isEmpty ? "" : Text.expectedHarm.inWords(["harm": met.harm]))
        + ". (\(event.id.rawValue))", marker: "-")
  }

  // MARK: A day

  /// What was planned for a day, and what happened on it.
  func about(_ day: CivilDay) -> [Block] {
    [.heading(day.inWords)] + planned(day) + [.blank] + happened(day)
  }

  /// The last version made before the day decides, for one made on it may already know what happened.
  private func planned(_ day: CivilDay) -> [Block] {
    let before = plan.versions.last { $0.madeOn < day } ?? plan.versions.first
    let session = before?.schedule?.sessions.first { $0.date == day }
    let homes = before?.schedule?.homeWeeks.first { $0.days.contains(day) }
    guard let before, session != nil || homes != nil else {
      return [.paragraph(Text.nothingWasPlannedFor.inWords)]
    }
    let visit = session.map { session in
      [
        Block.paragraph(
          Text.plannedInVersionMinutes.inWords([
            "number": before.number, "kind": session.kind.inWords, "standing": session.standing.inWords,
            "minutes": session.minutes,
          ]))
      ]
        + session.exposures.map {
          .item(
            names.title($0.step) + ": \($0.role.inWords), "
              + Text.tries.inWords(["number": $0.trials])
              + Text.expectedPeakLikelyTo.inWords([
                "expectedPeak": $0.expectedPeak, "expectedLow": $0.expectedLow,
                "expectedHigh": $0.expectedHigh,
              ]),
            marker: "-")
        }
    }
    let home = homes.map { week in
      [
        Block.paragraph(
          Text.plannedAtHomeIn.inWords(["number": before.number]) + " "
            + week.movements.map { names.quoted($0.step) }.phrase()
            + ".")
      ]
    }
    return (visit ?? []) + (home ?? [])
  }

  private func happened(_ day: CivilDay) -> [Block] {
    let rows = plan.events.flatMap { event in
      MetStep.all(event).filter { $0.on == day }.map { line($0, of: event, named: true) }
    }
    let entries = plan.events.filter { $0.on == day }.map { event in
      let wording = EntryWording(event: event, names: names)
      return Block.item(
        (inError.contains(event.id) ? Text.enteredInErrorCounts.inWords + " " : "") + wording.text
          + " (\(event.id.rawValue), \(wording.origin))", marker: "-")
    }
    guard !rows.isEmpty || !entries.isEmpty else { return [.paragraph(Text.nothingWasRecordedOf.inWords)] }
    return [.paragraph(Text.recorded.inWords)] + entries + rows
  }

  // MARK: A dose

  /// The home practice of a step as it is now; nil where it has none.
  func dose(_ step: StepID) -> Block? {
    guard let practice = version.schedule?.homeWeeks.flatMap(\.movements).first(where: { $0.step == step })
    else {
      return nil
    }
    let hold = practice.holdSeconds > 0 ? Text.held.inWords(["holdSeconds": practice.holdSeconds]) : ""
    let standing =
      version.states.contains { $0.step == step && $0.standing == .mastered }
      ? Text.homePracticeNow.inWords : Text.homePracticeOnceIt.inWords
    return .paragraph(
      Text.ofADayIt.inWords([
        "standing": standing, "sets": practice.sets, "repetitions": practice.repetitions, "hold": hold,
      ]))
  }

  // MARK: An override

  /// What an override asks for, what came of it in each version, and what would change it; nil for an id that is none.
  func override(_ id: EventID) -> [Block]? {
    guard let event = names.events[id], case .override(let override) = event.content else { return nil }
    let wording = FactWording(names: names)
    let entry = EntryWording(event: event, names: names)
    let lead: [Block] = [
      .heading(Text.overrideOf.inWords(["on": event.on.dateInWords])),
      .paragraph(
        (inError.contains(id) ? Text.enteredInErrorCountsNo.inWords + " " : "") + entry.text
          + " (\(entry.origin))"
      ),
    ]
    let came = plan.versions.flatMap { version in
      version.decisions.filter { $0.fact.overrideNamed == id }.map { decision in
        Block.item(
          Text.version.inWords(["number": version.number]) + " " + wording.sentence(for: decision),
          marker: "-")
      }
    }
    let until =
      override.until.map { Text.itHoldsUntil.inWords(["dateInWords": $0.dateInWords]) + " " } ?? Text
      .itHoldsForThe.inWords + " "
    let story =
      lead + [.blank, .paragraph(Text.whatCameOfIt.inWords)]
      + (came.isEmpty ? [.paragraph(Text.noVersionHasUsed.inWords)] : came)
    let isOver = plan.versions.last?.decisions.contains { $0.fact.endsOverride(id) } ?? false
    if isOver || inError.contains(id) { return story }
    return story + [
      .blank,
      .paragraph(
        until
          + Text.endingItOrAnother.inWords),
    ]
  }
}

extension ExplanationCourse {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "explain-course"
    case theLastTime, now, met, times, expectedPeakAtThe, whatWasRecordedOf, peak
    case expectedLikelyTo, theTimeBefore, atHome, enteredInErrorCounts, expectedHarm
    case nothingWasPlannedFor, plannedInVersionMinutes, tries, expectedPeakLikelyTo
    case plannedAtHomeIn, nothingWasRecordedOf, recorded, held, homePracticeNow, homePracticeOnceIt
    case ofADayIt, overrideOf, enteredInErrorCountsNo, version, itHoldsUntil, itHoldsForThe
    case whatCameOfIt, noVersionHasUsed, endingItOrAnother
  }
}

extension Fact {
  /// Whether it says that an override holds no more.
  fileprivate func endsOverride(_ id: EventID) -> Bool {
    switch self {
    case .overrideEnded(let entry), .overrideExpired(let entry, _): entry == id
    default: false
    }
  }
}
