/// Everything that a version follows from, so that one part of it can be changed and the version made again.
struct PlanInputs: Hashable {
  var assessment: Assessment
  var settings: TreatmentProtocol
  var catalogue: Catalogue
  /// The log without what stands aside of planning, as a signature does.
  var events: [Event]
  /// The day on which it is made.
  var day: CivilDay

  /// What a version of a plan rests on.
  init(_ plan: Plan, _ version: PlanVersion) {
    assessment = plan.assessment
    settings = plan.settings
    catalogue = plan.catalogue
    let count = version.after.flatMap { last in plan.events.firstIndex { $0.id == last } }.map { $0 + 1 }
    events = plan.events.prefix(count ?? 0).filter { !plan.isAside($0) }
    day = version.madeOn
  }

  /// The version that this revision of the engine makes of it.
  var version: PlanVersion {
    let plan = Plan(
      assessment: assessment, settings: settings, catalogue: catalogue, events: events, versions: [])
    return VersionMaker(plan, today: day).version()
  }

  /// These inputs, with what belongs to one cause taken from others.
  func taking(_ cause: Cause, from other: PlanInputs) -> PlanInputs {
    var next = self
    next.events = entries(besides: cause) + other.entries(of: cause)
    switch cause {
    case .engine, .therapist: break
    case .calendar:
      next.day = other.day
      next.assessment.availability = other.assessment.availability
    case .protocol:
      next.settings = other.settings
      next.catalogue = catalogue(in: other.catalogue)
    case .data:
      let availability = next.assessment.availability
      next.assessment = other.assessment
      next.assessment.availability = availability
      next.catalogue = other.catalogue
    }
    // The same entries in another order say the same, and are the same.
    if Set(next.events) == Set(events) { next.events = events }
    return next
  }

  /// The entries that belong to a cause.
  func entries(of cause: Cause) -> [Event] {
    let log = known
    return events.filter { $0.cause(in: log) == cause }
  }

  private func entries(besides cause: Cause) -> [Event] {
    let log = known
    return events.filter { $0.cause(in: log) != cause }
  }

  private var known: [EventID: Event] { Dictionary(events.map { ($0.id, $0) }) { first, _ in first } }

  /// Another catalogue as far as this assessment uses it. A plan's catalogue holds no more than that, so that what the
  /// other one does not hold stays as it was.
  private func catalogue(in other: Catalogue) -> Catalogue {
    var whole = other
    whole.items += catalogue.items.filter { item in !other.items.contains { $0.id == item.id } }
    return Planner.catalogue(
      of: PlanRequest(assessment: assessment, settings: settings, catalogue: whole, today: day))
  }
}
