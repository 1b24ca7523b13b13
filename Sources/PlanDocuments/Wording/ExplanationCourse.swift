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
    let last = state.lastPeak.map { ", \($0) the last time" } ?? ""
    return [
      .paragraph(
        "Now: " + state.inWords + ". Met " + state.met.counting("time", "times")
          + ". Expected peak at the next session \(state.expected), likely \(state.low) to \(state.high)\(last)."
      )
    ]
  }

  /// Every record of a step, those in error too; empty where there is none.
  func history(_ step: StepID) -> [Block] {
    let records = plan.events.flatMap { event in
      MetStep.all(event).filter { $0.step == step }.map { (event, $0) }
    }.sorted { ($0.1.on, $0.0.id) < ($1.1.on, $1.0.id) }
    guard !records.isEmpty else { return [] }
    return [.blank, .paragraph("What was recorded of it:")] + records.map { line($1, of: $0, named: false) }
  }

  private func line(_ met: MetStep, of event: Event, named: Bool) -> Block {
    let isError = inError.contains(event.id)
    let beside = plan.comparison(of: met.step, on: met.on).flatMap {
      $0.peak == met.peak && !isError ? $0 : nil
    }
    let peak = met.peak.map { peak in
      "; peak \(peak)"
        + (beside.map { ", expected \($0.expected), likely \($0.low) to \($0.high)" } ?? "")
        + (beside?.last.map { ", \($0) the time before" } ?? "")
    }
    return .item(
      met.on.dateInWords + (met.isHome ? ", at home: " : ": ")
        + (isError ? "ENTERED IN ERROR, counts no more: " : "")
        + (named ? names.quoted(met.step) + ", " : "") + met.inWords + (peak ?? "")
        + (met.harm.isEmpty ? "" : "; expected harm \(met.harm)") + ". (\(event.id.rawValue))", marker: "-")
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
      return [.paragraph("Nothing was planned for this day.")]
    }
    let visit = session.map { session in
      [
        Block.paragraph(
          "Planned in version \(before.number): \(session.kind.inWords), \(session.standing.rawValue), "
            + "\(session.minutes) minutes.")
      ]
        + session.exposures.map {
          .item(
            names.title($0.step) + ": \($0.role.rawValue), " + $0.trials.counting("try", "tries")
              + ", expected peak \($0.expectedPeak), likely \($0.expectedLow) to \($0.expectedHigh).",
            marker: "-")
        }
    }
    let home = homes.map { week in
      [
        Block.paragraph(
          "Planned at home in version \(before.number): "
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
        (inError.contains(event.id) ? "ENTERED IN ERROR, counts no more: " : "") + wording.text
          + " (\(event.id.rawValue), \(wording.origin))", marker: "-")
    }
    guard !rows.isEmpty || !entries.isEmpty else { return [.paragraph("Nothing was recorded of this day.")] }
    return [.paragraph("Recorded:")] + entries + rows
  }

  // MARK: A dose

  /// The home practice of a step as it is now; nil where it has none.
  func dose(_ step: StepID) -> Block? {
    guard let practice = version.schedule?.homeWeeks.flatMap(\.movements).first(where: { $0.step == step })
    else {
      return nil
    }
    let hold = practice.holdSeconds > 0 ? ", held \(practice.holdSeconds.counting("second", "seconds"))" : ""
    let standing =
      version.states.contains { $0.step == step && $0.standing == .mastered }
      ? "Home practice now" : "Home practice, once it is mastered"
    return .paragraph(
      "\(standing): \(practice.sets.counting("set", "sets")) of \(practice.repetitions)\(hold) a day. It is judged by "
        + "the week: done in full with little more pain on the next day raises it, two flares running lower it, "
        + "anything else leaves it.")
  }

  // MARK: An override

  /// What an override asks for, what came of it in each version, and what would change it; nil for an id that is none.
  func override(_ id: EventID) -> [Block]? {
    guard let event = names.events[id], case .override(let override) = event.content else { return nil }
    let wording = FactWording(names: names)
    let entry = EntryWording(event: event, names: names)
    let lead: [Block] = [
      .heading("Override of \(event.on.dateInWords)"),
      .paragraph(
        (inError.contains(id) ? "ENTERED IN ERROR, counts no more. " : "") + entry.text + " (\(entry.origin))"
      ),
    ]
    let came = plan.versions.flatMap { version in
      version.decisions.filter { $0.fact.overrideNamed == id }.map { decision in
        Block.item("Version \(version.number): " + wording.sentence(for: decision), marker: "-")
      }
    }
    let until =
      override.until.map { "It holds until \($0.dateInWords). " } ?? "It holds for the whole course. "
    return lead + [.blank, .paragraph("What came of it:")]
      + (came.isEmpty ? [.paragraph("No version has used it yet.")] : came) + [
        .blank,
        .paragraph(
          until
            + "Ending it, or another override that says otherwise, would change it. It can lift the willingness "
            + "bounds for one step; never the jump bound, a limit or the patient's own range."),
      ]
  }
}
