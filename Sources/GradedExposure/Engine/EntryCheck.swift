/// Everything that is wrong with entries, against the plan that they are to join.
struct EntryCheck {
  let problems: [EntryProblem]

  init(_ entries: [Event], in plan: Plan, today: CivilDay) {
    var problems: [EntryProblem] = []
    var plan = plan
    for entry in entries {
      problems += EntryCheck.problems(of: entry, in: plan, today: today)
      plan.events.append(entry)
    }
    self.problems = problems
  }

  private static func problems(of entry: Event, in plan: Plan, today: CivilDay) -> [EntryProblem] {
    var problems: [EntryProblem] = []
    if plan.events.contains(where: { $0.id == entry.id }) { problems.append(.enteredAlready(entry.id)) }
    if entry.on > today { problems.append(.onInFuture(entry.on, today: today)) }
    // No version rests on a day before that of the one it replaces.
    let latest = max(
      plan.events.last?.enteredOn ?? plan.assessment.assessedOn,
      plan.versions.last?.madeOn ?? plan.assessment.assessedOn)
    if entry.enteredOn > today || entry.enteredOn < latest {
      problems.append(.enteredOutOfOrder(entry.enteredOn, today: today))
    }
    if entry.on < plan.assessment.assessedOn {
      problems.append(.beforeAssessment(entry.on, assessedOn: plan.assessment.assessedOn))
    }
    if let by = entry.enteredBy, !by.isNamed { problems.append(.unnamed) }
    let known = EntryKnown(plan)
    // Which of two on one day holds would hang on the order of entry, and nothing that is planned does.
    if let other = known.agreed(entry) { problems.append(.agreedTwice(entry.on, other)) }
    switch entry.content {
    case .session(let record): problems += session(record, entry, known)
    case .home(let record): problems += home(record, entry, known)
    case .rerating(let ratings): problems += rerating(ratings, known)
    case .willingness(let points): if !(1...100).contains(points) { problems.append(.willingness(points)) }
    case .screen(let answers): problems += screen(answers, on: entry.on)
    case .clearance(let clearance): problems += EntryCheck.clearance(clearance, on: entry.on)
    case .override(let override): problems += EntryCheck.override(override, on: entry.on, known)
    case .availability(let availability): if availability.weekdays.isEmpty { problems.append(.noWeekdays) }
    case .measured(let measured): problems += EntryCheck.measured(measured, on: entry.on, known)
    case .module(let module): problems += EntryCheck.module(module, on: entry.on, in: plan)
    case .note(let note): problems += EntryCheck.note(note, in: plan, known)
    case .signature(let signature):
      problems += EntryCheck.signature(signature, entry, in: plan)
    case .ended(let id, _):
      guard case .override = known.counted(id)?.content else { return problems + [.noOverride(id)] }
      if known.isEnded(id) { problems.append(.noLonger(id)) }
    case .enteredInError(let id, _):
      if !plan.events.contains(where: { $0.id == id }) {
        problems.append(.noSuchEntry(id))
      } else if known.isInError(id) {
        problems.append(.noLonger(id))
      }
    }
    return problems
  }

  private static func session(_ record: SessionRecord, _ entry: Event, _ known: EntryKnown) -> [EntryProblem]
  {
    var problems: [EntryProblem] = []
    if record.missedBecause != nil, !record.trials.isEmpty { problems.append(.missedWithTrials) }
    if !record.signs.isEmpty, !record.signsAsked { problems.append(.signsWithoutAsking) }
    if let visit = record.visit, !(1...9).contains(visit) { problems.append(.visitNumber(visit)) }
    if let other = known.visit(on: entry.on, number: record.visit ?? 1, besides: entry.id) {
      problems.append(.visitTwice(entry.on, other))
    }
    return problems + record.trials.flatMap { TrialCheck($0, known).problems }
  }

  private static func home(_ record: HomeRecord, _ entry: Event, _ known: EntryKnown) -> [EntryProblem] {
    var problems: [EntryProblem] = record.rows.isEmpty && !record.signsAsked ? [.empty] : []
    if !record.signs.isEmpty, !record.signsAsked { problems.append(.signsWithoutAsking) }
    var seen: Set<[String]> = []
    for row in record.rows {
      if row.on > entry.on { problems.append(.homeAfter(row.on, on: entry.on)) }
      if row.on < known.plan.assessment.assessedOn {
        problems.append(.beforeAssessment(row.on, assessedOn: known.plan.assessment.assessedOn))
      }
      let isNew = seen.insert([row.on.rawValue, row.practice.step.rawValue]).inserted
      if !isNew || known.hasHome(row.practice.step, on: row.on, besides: entry.id) {
        problems.append(.homeTwice(row.practice.step, row.on))
      }
      problems += TrialCheck(row.practice, known).problems
    }
    return problems
  }

  private static func rerating(_ ratings: [Rating], _ known: EntryKnown) -> [EntryProblem] {
    (ratings.isEmpty ? [.empty] : [])
      + ratings.flatMap { rating -> [EntryProblem] in
        let step = StepID(item: rating.item, change: nil)
        if !known.items.contains(rating.item) { return [.unknownItem(rating.item)] }
        guard let fear = rating.fear else { return [.ratingWithoutFear(rating.item)] }
        return (0...100).contains(fear)
          ? [] : [.outOfScale(step, field: "fear", value: fear, highest: 100)]
      }
  }

  private static func screen(_ answers: [ScreenAnswer], on day: CivilDay) -> [EntryProblem] {
    (answers.isEmpty ? [.empty] : [])
      + RequestCheck.screen(answers, today: day).map { .answerProblem($0) }
      + answers.filter { $0.finding.needsClinician && $0.by == .patient && !$0.present }
      .map { .answerNeedsClinician($0.finding) }
  }

  private static func clearance(_ clearance: Clearance, on day: CivilDay) -> [EntryProblem] {
    var problems: [EntryProblem] = []
    if !clearance.by.isNamed { problems.append(.unnamed) }
    if clearance.questions.isEmpty, clearance.signs.isEmpty { problems.append(.nothingCleared) }
    if clearance.until < day { problems.append(.clearanceOver(until: clearance.until, on: day)) }
    let isRedFlag = !clearance.signs.isEmpty || clearance.questions.contains { $0.consequence == .refuse }
    if isRedFlag, clearance.finding == nil { problems.append(.findingMissing) }
    return problems
  }
}
