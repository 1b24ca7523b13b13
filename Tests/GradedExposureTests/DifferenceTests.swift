import Testing

@testable import GradedExposure

/// What differs between two versions, by what, and why.
@Suite struct DifferenceTests {
  private static let today = Fixture.today
  private static let clinician = Clinician(name: "A. Muster", role: "physiotherapist")
  private static let fears = [
    ("turn-left-half-way", 25), ("turn-left", 55), ("look-up-half-way", 30), ("look-up", 60),
    ("turn-right", 35),
  ]

  private func plan(_ change: (inout PlanRequest) -> Void = { _ in }) throws -> Plan {
    var request = try Fixture.request(Self.fears, goals: ["turn-left", "look-up"])
    request.assessment.educatedOn = Self.today
    change(&request)
    return try Planner.plan(request)
  }

  private func recorded(_ content: Event.Content, in plan: Plan, on day: CivilDay) throws -> Plan {
    let id = EventID(rawValue: "e-\(plan.events.count)")
    return try Planner.record(
      [Event(id: id, on: day, enteredOn: day, content: content)], in: plan, today: day)
  }

  /// The last version of one plan against that before it, or against that of another plan.
  private func changes(_ plan: Plan, from other: Plan? = nil) throws -> [Change] {
    let last = try #require(plan.versions.last?.number)
    let earlier = try #require(other.map { $0.versions.last?.number } ?? last - 1)
    return try #require(
      PlanDifference(from: other ?? plan, version: earlier, to: plan, version: last)
    ).changes
  }

  private func visit(_ plan: Plan, peak: Int = 30) throws -> (content: Event.Content, day: CivilDay) {
    let session = try #require(plan.current?.schedule?.firm.first { !$0.exposures.isEmpty })
    var record = SessionRecord(by: .clinician)
    record.signsAsked = true
    record.trials = session.exposures.map { exposure in
      var trial = TrialRecord(step: exposure.step, outcome: .done)
      (trial.fearPeak, trial.harmAfter, trial.fearedOutcomeHappened) = (peak, 15, false)
      trial.safetyBehaviourUsed = false
      return trial
    }
    return (.session(record), session.date)
  }

  private func override(_ kind: Override.Kind, until: CivilDay? = nil) -> Event.Content {
    .override(Override(kind, by: Self.clinician, because: OwnWords(rawValue: "agreed"), until: until))
  }

  @Test func theSamePlanPlannedTwiceDiffersInNothing() throws {
    #expect(try changes(plan(), from: plan()).isEmpty)
    #expect(try PlanDifference(from: plan(), version: 1, to: plan(), version: 2) == nil)
  }

  @Test func aVisitIsDataAndItsEntryIsNamed() throws {
    let before = try plan()
    let (content, day) = try visit(before)
    let changes = try changes(recorded(content, in: before, on: day))
    #expect(Set(changes.map(\.cause)) == [.data])
    #expect(
      changes.contains {
        $0.aspect == .session(CoursePlace(kind: .exposure, number: 1)) && $0.new == .behind
      })
    let standing = try #require(changes.first { if case .standing = $0.aspect { true } else { false } })
    #expect(standing.old == .standing(.untried, since: nil))
    #expect(standing.new == .standing(.completed, since: day))
    #expect(standing.reason.entries == [EventID(rawValue: "e-0")])
    #expect(standing.reason.decision?.fact.rule == .mastery)
  }

  @Test func anOverrideIsTheTherapistAndTheReasonNamesIt() throws {
    let before = try plan()
    let target = try #require(before.current?.schedule?.firm.first?.exposures.first?.step)
    let changes = try changes(recorded(override(.ban(step: target)), in: before, on: Self.today))
    #expect(Set(changes.map(\.cause)) == [.therapist])
    let place = CoursePlace(kind: .exposure, number: 1)
    let removed = try #require(changes.first { $0.aspect == .exposure(target, session: place) })
    #expect(removed.new == nil && !removed.isProvisional)
    #expect(removed.reason.decision?.fact == .heldByOverride(entry: EventID(rawValue: "e-0")))
    #expect(removed.reason.entries == [EventID(rawValue: "e-0")])
    let fate = try #require(changes.first { $0.aspect == .override(EventID(rawValue: "e-0")) })
    #expect(fate.old == nil && fate.new == .fate(.overrideHonoured(entry: EventID(rawValue: "e-0"))))
  }

  /// A dose that a therapist sets is a dose changed, and the session stays what it is.
  @Test func aDoseIsADoseChange() throws {
    let before = try plan()
    let target = try #require(before.current?.schedule?.firm.first?.exposures.first?.step)
    let changes = try changes(
      recorded(override(.trials(step: target, count: 1)), in: before, on: Self.today))
    let place = CoursePlace(kind: .exposure, number: 1)
    let dose = try #require(changes.first { $0.aspect == .trials(target, session: place) })
    #expect(dose.old == .trials(3, most: 5) && dose.new == .trials(1, most: 1))
    #expect(dose.reason.decision?.fact.rule == .overrides)
    #expect(!changes.contains { $0.aspect == .date(session: place) || $0.aspect == .session(place) })
  }

  @Test func otherWeekdaysAreTheCalendar() throws {
    let before = try plan()
    var availability = before.assessment.availability
    availability.weekdays = [.tue, .fri]
    let changes = try changes(recorded(.availability(availability), in: before, on: Self.today))
    #expect(Set(changes.map(\.cause)) == [.calendar])
    let moved = try #require(
      changes.first { $0.aspect == .date(session: CoursePlace(kind: .exposure, number: 1)) })
    #expect(moved.old != moved.new && moved.reason.decision?.fact.rule == .sessionDates)
  }

  @Test func aMissedVisitMovesItAndIsTheCalendar() throws {
    let before = try plan()
    let session = try #require(before.current?.schedule?.firm.first)
    var record = SessionRecord(by: .clinician)
    record.missedBecause = .ill
    let changes = try changes(recorded(.session(record), in: before, on: session.date))
    #expect(Set(changes.map(\.cause)) == [.calendar])
    let moved = try #require(
      changes.first { $0.aspect == .date(session: CoursePlace(kind: .exposure, number: 1)) })
    #expect(moved.old == .day(session.date))
  }

  @Test func anOverrideThatExpiresIsTheCalendarNotTheTherapist() throws {
    var plan = try plan()
    let session = try #require(plan.current?.schedule?.firm.first)
    let target = try #require(session.exposures.first?.step)
    plan = try recorded(override(.ban(step: target), until: session.date), in: plan, on: Self.today)
    let changes = try changes(recorded(.willingness(points: 60), in: plan, on: session.date + 1))
    let fate = try #require(changes.first { $0.aspect == .override(EventID(rawValue: "e-0")) })
    #expect(fate.cause == .calendar)
    #expect(fate.new == .fate(.overrideExpired(entry: EventID(rawValue: "e-0"), until: session.date)))
    let back = try #require(
      changes.first {
        $0.aspect == .exposure(target, session: CoursePlace(kind: .exposure, number: 1))
      })
    #expect(back.old == nil && back.cause == .calendar)
  }

  @Test func anotherNumberOfAProtocolIsTheProtocolAndIsNamed() throws {
    let changes = try changes(
      plan {
        $0.settings = $0.settings.with([.trials: 2])
        $0.settings.id = "clinic"
      }, from: plan())
    #expect(!changes.isEmpty && Set(changes.map(\.cause)) == [.protocol])
    #expect(changes.allSatisfy { $0.reason.inputs.contains(.settings([.trials])) })
  }

  @Test func otherRatingsAreDataAndAreNamed() throws {
    let changes = try changes(plan { $0.assessment.ratings[1].fear = 80 }, from: plan())
    #expect(!changes.isEmpty && Set(changes.map(\.cause)) == [.data])
    #expect(
      changes.allSatisfy { $0.reason.inputs == [.ratings([ItemID(rawValue: "turn-left")])] })
    #expect(
      changes.contains { if case .fear(StepID(rawValue: "turn-left")) = $0.aspect { true } else { false } })
  }

  /// Where both bring a thing about, the therapist's decision is named: without it, it would not be there.
  @Test func theTherapistComesBeforeData() throws {
    let before = try plan()
    let (content, day) = try visit(before)
    let next = try #require(
      try recorded(content, in: before, on: day).current?.schedule?.firm.first?.exposures.first?.step)
    var both = try recorded(content, in: before, on: day)
    both = try recorded(override(.trials(step: next, count: 1)), in: both, on: day)
    let difference = try #require(PlanDifference(from: before, version: 1, to: both, version: 3))
    let place = CoursePlace(kind: .exposure, number: 2)
    let dose = difference.changes.first { $0.aspect == .trials(next, session: place) }
    if let dose { #expect(dose.cause == .therapist) }
    #expect(difference.changes.contains { $0.cause == .data })
    #expect(difference.changes.contains { $0.aspect == .override(EventID(rawValue: "e-1")) })
  }

  /// An older revision's version is kept as decided; what this revision decides otherwise is the engine's doing.
  @Test func anotherRevisionIsTheEngine() throws {
    let new = try plan()
    var old = new
    old.versions[0].engineRevision = 1
    old.versions[0].schedule?.sessions.removeLast()
    let changes = try changes(new, from: old)
    #expect(changes.map(\.cause) == [.engine])
    #expect(changes.first?.reason.inputs == [.revision(from: 1, to: EngineRevision.current)])
  }

  @Test func aCorrectionHasTheCauseOfWhatItTakesBack() throws {
    let before = try plan()
    let target = try #require(before.current?.schedule?.firm.first?.exposures.first?.step)
    var plan = try recorded(override(.ban(step: target)), in: before, on: Self.today)
    plan = try recorded(
      .enteredInError(event: EventID(rawValue: "e-0"), because: "wrong step"), in: plan, on: Self.today)
    let changes = try changes(plan)
    #expect(Set(changes.map(\.cause)) == [.therapist])
    let round = try #require(PlanDifference(from: plan, version: 1, to: plan, version: 3))
    // The steps are there from the first entry on, as they stood.
    #expect(round.changes.isEmpty)
  }

  /// A visit of which nothing was learned moves the numbers by time alone, and that is the calendar.
  @Test func fearThatOnlyTimeMovedIsTheCalendar() throws {
    var plan = try plan()
    let (content, day) = try visit(plan)
    plan = try recorded(content, in: plan, on: day)
    let next = try #require(plan.current?.schedule?.firm.first?.date)
    var record = SessionRecord(by: .clinician)
    record.signsAsked = true
    let changes = try changes(recorded(.session(record), in: plan, on: next))
    let moved = changes.filter { if case .expectation = $0.aspect { true } else { false } }
    #expect(!moved.isEmpty && moved.allSatisfy { $0.cause == .calendar })
    #expect(
      moved.allSatisfy { if case .nextVisit(next, _)? = $0.reason.inputs.first { true } else { false } })
  }

  /// The peak of a step is the reason for what is expected of it.
  @Test func fearThatAPeakMovedHasThePeakAsItsReason() throws {
    let before = try plan()
    let (content, day) = try visit(before, peak: 50)
    let changes = try changes(recorded(content, in: before, on: day))
    guard case .session(let record) = content else { return }
    for step in record.trials.map(\.step) {
      let moved = try #require(changes.first { $0.aspect == .expectation(step) })
      #expect(moved.cause == .data)
      #expect(
        moved.reason.decision.map { if case .peakCompared = $0.fact { true } else { false } } ?? false)
    }
  }

  /// A planned visit whose day passed unrecorded is gone because of the calendar.
  @Test func aVisitWhoseDayPassedIsTheCalendar() throws {
    let before = try plan { $0.assessment.educatedOn = nil }
    let firm = try #require(before.current?.schedule?.firm)
    #expect(firm.map(\.kind) == [.education, .exposure])
    let (content, day) = try visit(before)
    let changes = try changes(recorded(content, in: before, on: day))
    let gone = try #require(
      changes.first { $0.aspect == .session(CoursePlace(kind: .education, number: 1)) })
    #expect(gone.new == nil && gone.cause == .calendar)
    #expect(gone.reason.decision?.fact == .visitUnrecorded(on: firm[0].date))
  }
}
