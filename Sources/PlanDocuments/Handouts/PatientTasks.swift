import GradedExposure

/// The visits that are firm, as tasks; nothing that later visits may still change. At most three tasks: more at once
/// is not followed.
struct PatientTasks {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames

  /// The most tasks on a sheet.
  private static let most = 3

  var blocks: [Block] {
    guard version.outcome == .planned, let schedule = version.schedule else {
      return [
        .together([
          .heading("What comes next"),
          .paragraph(
            version.hierarchy?.ladders.isEmpty ?? true
              ? "Your therapist will talk with you about what comes next."
              : version.states.isEmpty
                ? "Your therapist will choose the first step with you."
                : "Your therapist will choose the next step with you."),
        ]), .blank,
      ] + (version.homeNow == nil ? [] : home)
    }
    let before = schedule.firm.indices.map { schedule.firm[..<$0].map(\.exposures.count).reduce(0, +) }
    return [.heading("My next visits")] + zip(schedule.firm, before).flatMap { visit($0, tasksBefore: $1) }
      + left(schedule.firm.flatMap(\.exposures).dropFirst(PatientTasks.most))
      + [.paragraph("Your later visits are planned after each session."), .blank] + home
  }

  /// The tasks for which the sheet has no room, by their titles alone.
  private func left(_ exposures: some Collection<PlannedExposure>) -> [Block] {
    guard !exposures.isEmpty else { return [] }
    return [
      .together(
        [.heading("Left for the next sheet")]
          + exposures.map { .item(names.title($0.step), marker: "*") }), .blank,
    ]
  }

  private func visit(_ session: Session, tasksBefore: Int) -> [Block] {
    let day = Block.paragraph(session.date.inWords + ", \(session.minutes) minutes")
    switch session.kind {
    case .education:
      return [
        .together([
          day,
          .paragraph(
            "We talk about your pain, your worries and what you want back. We draw how they fit "
              + "together. The drawing is yours. There is no move to try on this day.", indent: 2),
        ]), .blank,
      ]
    case .exposure:
      let how = Block.paragraph(
        "You try the moves below, with your therapist. Your therapist shows you each one once. Before a try, "
          + "write down what you expect. Then do it, and look at what happened. You can stop at any time.",
        indent: 2)
      let room = max(0, PatientTasks.most - tasksBefore)
      guard room > 0 || session.exposures.isEmpty else { return [day, .blank] }
      let tasks = session.exposures.prefix(room).enumerated().map {
        task($1, number: tasksBefore + $0 + 1)
      }
      // The day stays with its first task.
      return [.together([day, how, .blank] + tasks.prefix(1)), .blank]
        + tasks.dropFirst().flatMap { [$0, .blank] }
    default: return [day, .blank]
    }
  }

  private func task(_ exposure: PlannedExposure, number: Int) -> Block {
    let more = exposure.trialsMost - exposure.trials
    let tries =
      (1...max(1, exposure.trials)).map { "Try \($0) [ ]" } + (more > 0 ? ["(up to \(more) more)"] : [])
    return .together(
      [
        .paragraph("Task \(letters.letter(exposure.step) ?? "\(number)"): " + names.title(exposure.step))
      ] + known(exposure) + [
        how(exposure.step), .blank, .ticks("", tries, indent: 2),
      ] + words(exposure.step) + [
        .blank, .fill("What I expect will happen:", more: 1, indent: 2), .blank,
        PatientTasks.numbers("How sure I am, 0 to 100:", ["before", "after"]),
        PatientTasks.numbers("My fear, 0 to 100:", ["before", "most", "after"]), .blank,
        .ticks("Did it happen?", ["[ ] yes", "[ ] no"], indent: 2),
        // Recording takes silence on both for a no, so that both are asked.
        .ticks("Did I do something to feel protected?", ["[ ] yes", "[ ] no"], indent: 2), .blank,
        .fill("What surprised me:", more: 0, indent: 2), .blank, .fill("What I learned:", more: 1, indent: 2),
      ])
  }

  private var letters: SheetLetters { SheetLetters(version) }

  /// A retrieval is no new step.
  private func known(_ exposure: PlannedExposure) -> [Block] {
    exposure.role == .retrieval
      ? [.paragraph("Once more: this is something you can do already.", indent: 2)] : []
  }

  /// A line of numbers to write, each with room beside its name.
  private static func numbers(_ label: String, _ names: [String]) -> Block {
    .ticks(label, names.map { $0 + " ____" }, indent: 2)
  }

  private func how(_ step: StepID) -> Block {
    guard let words = names.form(step).flatMap({ PatientHow(form: $0).text }) else {
      return .fill("How, as we agreed:", more: 1, indent: 2)
    }
    return .paragraph("How: " + words, indent: 2)
  }

  /// The patient's own words, said of the step's item; a step that is another form of it says so, for the
  /// words may not be true of that form. Nobody is asked to leave out what stops a fall or what the road asks
  /// for.
  private func words(_ step: StepID) -> [Block] {
    guard let form = names.form(step) else { return [] }
    let ratings = plan.assessment.ratings.filter { $0.item == form.item.id }
    let isItem = step == StepID(item: form.item.id, change: nil)
    var blocks: [Block] = []
    if let feared = ratings.compactMap(\.fearedOutcome).last {
      let about = isItem ? "I am afraid that: " : "About \(form.item.title.quoted) I said I am afraid that: "
      blocks += [.blank, .paragraph(about + feared.rawValue.quoted, indent: 2)]
    }
    let onRoad = form.demands.context.isOnRoad
    if let behaviour = ratings.compactMap(\.safetyBehaviour).last {
      blocks += [
        .blank,
        .paragraph(
          (onRoad
            ? "What I do to feel better: "
            : isItem ? "Try it without: " : "If you do this here too, try it without: ")
            + behaviour.rawValue.quoted, indent: 2),
        .paragraph(
          onRoad
            ? "Ask your therapist what to leave out. Mirrors and seat belts stay."
            : "What stops a fall, like a rail, stays.", indent: 2),
      ]
    }
    if onRoad { blocks.append(.paragraph("Write on this sheet only when parked.", indent: 2)) }
    return blocks
  }

  private var home: [Block] { PatientHome(version: version, names: names).blocks }
}
