extension EntryCheck {
  /// What is wrong with what is said of a module, against the plan before it.
  static func module(_ entry: ModuleEntry, on day: CivilDay, in plan: Plan) -> [EntryProblem] {
    let placed = plan.modulesInForce.first { $0.module == entry.module }
    switch entry.kind {
    case .placed(let placement): return self.placement(placement, of: entry.module, on: day, in: plan)
    case .logged(let log):
      guard let module = plan.modules.first(where: { $0.module == entry.module }) else {
        return [.moduleNotPlaced(entry.module)]
      }
      return self.log(log, of: module, on: day)
    case .reviewed(let review):
      var problems: [EntryProblem] = placed == nil ? [.moduleNotPlaced(entry.module)] : []
      if !review.by.isNamed { problems.append(.unnamed) }
      switch (review.decision, review.next) {
      case (.goesOn, nil): problems.append(.moduleReviewMissing(entry.module))
      case (.goesOn, let next?):
        if next <= day { problems.append(.moduleReviewTooEarly(entry.module, next, after: day)) }
      case (.change, .some), (.stop, .some): problems.append(.moduleReviewNotAsked(entry.module))
      case (.change, nil), (.stop, nil): break
      }
      return problems
    }
  }

  private static func placement(
    _ placement: ModulePlacement, of module: AdjunctModule, on day: CivilDay, in plan: Plan
  ) -> [EntryProblem] {
    var problems: [EntryProblem] = []
    if !placement.by.isNamed { problems.append(.unnamed) }
    if placement.weekdays.isEmpty { problems.append(.noWeekdays) }
    if placement.start < day { problems.append(.moduleInPast(module, placement.start, on: day)) }
    if placement.review <= placement.start {
      problems.append(.moduleReviewTooEarly(module, placement.review, after: placement.start))
    }
    problems += placement.ruledOut.filter { !module.cautions.contains($0) }.map { .cautionNotOf(module, $0) }
    // Whoever needs help today is not given a page to fill in.
    if let outcome = plan.versions.last?.outcome, outcome == .refused || outcome == .stopped {
      problems.append(.moduleWhileStopped(module))
    }
    if let clash = ModuleClash(
      module, placement, until: placement.review, in: plan.versions.last?.schedule)
    {
      problems.append(.moduleBeforeExposure(module, days: clash.days))
    }
    return problems
  }

  private static func log(_ log: ModuleLog, of module: PlacedModule, on day: CivilDay) -> [EntryProblem] {
    var problems: [EntryProblem] = log.days.isEmpty ? [.empty] : []
    problems += log.days.filter { $0 > day }.map { .homeAfter($0, on: day) }
    if let useful = log.useful, !(0...10).contains(useful) {
      problems.append(.countOutOfBounds(field: "useful", value: useful, lowest: 0, highest: 10))
    }
    let known = Set(module.done)
    var seen = known
    problems += log.days.filter { !seen.insert($0).inserted }.map { .moduleTwice(module.module, $0) }
    return problems
  }

  /// What is wrong with a note.
  static func note(_ note: TherapistNote, in plan: Plan, _ known: EntryKnown) -> [EntryProblem] {
    var problems: [EntryProblem] = []
    if !note.by.isNamed { problems.append(.unnamed) }
    if let step = note.step, !known.steps.contains(step) { problems.append(.unknownStep(step)) }
    if note.words == nil, plan.note(for: note.step) == nil { problems.append(.noNote(note.step)) }
    return problems
  }
}
