/// What only the passing of days brought about, though something was recorded meanwhile.
///
/// A version is made from the log and the day together: without its log, the day alone plans the same visits once more.
/// What follows from days that passed is therefore told apart here, by what was recorded.
struct PassedDays {
  let old: (version: PlanVersion, inputs: PlanInputs, table: VersionTable)
  let new: (version: PlanVersion, inputs: PlanInputs, decisions: [Decision])

  /// Why a thing is otherwise, where days alone made it so: a visit whose day has passed, and fear expected for a later
  /// day with nothing learned in between; nil for everything else.
  func reason(_ aspect: Aspect, _ was: Aspect.Value?, _ now: Aspect.Value?, _ cause: Cause) -> Change.Reason?
  {
    guard cause == .data, new.inputs.day > old.inputs.day else { return nil }
    switch aspect {
    case .session(let place) where now == nil:
      return day(of: place).flatMap { $0 < new.inputs.day ? passed($0) : nil }
    case .date:
      guard case .day(let day) = was, day <= new.inputs.day else { return nil }
      return passed(day)
    case .expectation, .peak:
      let (from, to) = (next(old.version), next(new.version))
      guard from != to, !isTaught else { return nil }
      return Change.Reason(decision: nil, entries: [], inputs: [.nextVisit(from: from, to: to)])
    default: return nil
    }
  }

  private func passed(_ day: CivilDay) -> Change.Reason {
    let said = new.decisions.first { $0.fact == .visitUnrecorded(on: day) }
    return Change.Reason(
      decision: said, entries: [], inputs: [.day(from: old.inputs.day, to: new.inputs.day)])
  }

  private func day(of place: CoursePlace) -> CivilDay? {
    if case .day(let day) = old.table.values[.date(session: place)] { day } else { nil }
  }

  private func next(_ version: PlanVersion) -> CivilDay {
    version.schedule?.firm.first?.date ?? version.madeOn
  }

  /// Whether anything was recorded, or is known otherwise, from which a step is expected to be feared more or less.
  private var isTaught: Bool {
    var (one, other) = (old.inputs, new.inputs)
    (one.events, other.events) = ([], [])
    other.day = one.day
    other.assessment.willingness = one.assessment.willingness
    other.assessment.availability = one.assessment.availability
    return one != other
      || Set(old.inputs.events).symmetricDifference(new.inputs.events).contains(where: \.teaches)
  }
}

extension Event {
  /// Whether it may move what is expected of a step.
  fileprivate var teaches: Bool {
    switch content {
    case .session(let record): record.trials.contains { $0.outcome != .notDone || $0.wasRefused }
    case .home(let record):
      record.rows.contains { $0.practice.outcome != .notDone || $0.practice.wasRefused }
    case .rerating, .screen, .enteredInError, .clearance, .override, .ended: true
    case .willingness, .availability, .signature, .measured, .module, .note: false
    }
  }
}
