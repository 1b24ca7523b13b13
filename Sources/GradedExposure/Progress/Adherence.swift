extension CourseProgress {
  /// What was done of what was planned. What nobody spoke of is not "not done".
  public struct Adherence: Hashable, Sendable {
    /// Every visit of the log, held or missed, oldest first.
    public let visits: [Visit]
    /// Planned visits that have passed and of which nobody said anything.
    public let unrecorded: [CivilDay]
    /// Days of home practice that were planned and have passed.
    public let homePlanned: [CivilDay]
    /// Days on which something was completed at home.
    public let homeDone: [CivilDay]
    /// Days of which the log says that nothing was completed.
    public let homeNotDone: [CivilDay]

    /// Planned days on which something was completed.
    public var homeDoneAsPlanned: [CivilDay] { homeDone.filter(homePlanned.contains) }
    /// Planned days of which nobody said anything.
    public var homeUntold: [CivilDay] {
      homePlanned.filter { !homeDone.contains($0) && !homeNotDone.contains($0) }
    }

    /// One visit.
    public struct Visit: Hashable, Sendable {
      /// Its day.
      public let on: CivilDay
      /// The entry that says so.
      public let entry: EventID
      /// Its number, as sessions are counted; nil where it did not take place.
      public let session: Int?
      /// What it was for.
      public let kind: Session.Kind
      /// Who says so.
      public let by: ScreenAnswer.Source
      /// How it stands to the plan.
      public let fit: Fit
      /// Why it did not take place; nil where it did.
      public let missedBecause: TrialRecord.Reason?
    }

    /// How a visit stands to the plan that was in force before it.
    public enum Fit: Hashable, Sendable {
      /// On the day of a visit that was planned.
      case asPlanned
      /// In place of the visit that was planned for that day.
      case shifted(from: CivilDay)
      /// No visit was planned that it could stand for.
      case unplanned
    }

    init(_ plan: Plan, log: CountedLog, visits numbers: Visits, on day: CivilDay) {
      let planned = PlannedDays(plan, until: day)
      let records = log.events.compactMap { event -> (event: Event, record: SessionRecord)? in
        if case .session(let record) = event.content { (event, record) } else { nil }
      }
      let days = Set(records.map(\.event.on))
      var taken: Set<CivilDay> = []
      visits = records.map { event, record in
        // The second visit of a day stands for none that was planned.
        let dates = (record.visit ?? 1) > 1 ? [] : planned.visits(before: event)
        let fit: Fit
        if dates.contains(event.on), taken.insert(event.on).inserted {
          fit = .asPlanned
        } else if let free = dates.first(where: { !days.contains($0) && !taken.contains($0) }) {
          taken.insert(free)
          fit = .shifted(from: free)
        } else {
          fit = .unplanned
        }
        return Visit(
          on: event.on, entry: event.id, session: numbers.number(event.id), kind: record.kind ?? .exposure,
          by: record.by, fit: fit, missedBecause: record.missedBecause)
      }
      unrecorded = planned.passedVisits.filter { !days.contains($0) && !taken.contains($0) }
      let rows = log.events.flatMap { event in
        if case .home(let record) = event.content { record.rows } else { [HomeRecord.Row]() }
      }
      let done = Set(rows.filter(\.practice.isCompleted).map(\.on))
      homePlanned = planned.home
      homeDone = done.sorted()
      homeNotDone = Set(rows.map(\.on)).subtracting(done).sorted()
    }
  }

  /// The days that the versions of a plan had planned, each for as long as it was the last.
  struct PlannedDays {
    private let plan: Plan
    private let until: CivilDay
    private let places: [EventID: Int]

    init(_ plan: Plan, until day: CivilDay) {
      self.plan = plan
      until = day
      places = Dictionary(plan.events.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// The next visits as the last version had them that was made by the day of an entry and does not rest on it.
    func visits(before event: Event) -> [CivilDay] {
      let place = places[event.id] ?? 0
      let version = plan.versions.last { version in
        let last = version.after.flatMap { places[$0] } ?? -1
        return version.madeOn <= event.on && last < place
      }
      return version?.schedule?.firm.map(\.date) ?? []
    }

    /// Days of next visits that had passed before another version was made.
    var passedVisits: [CivilDay] {
      days { $0.schedule?.firm.map(\.date) ?? [] }
    }

    /// Days of home practice that have passed.
    var home: [CivilDay] {
      days { version in
        (version.schedule?.homeWeeks ?? []).filter { !$0.movements.isEmpty }.flatMap(\.days)
      }
    }

    /// The days of each version from that on which it was made to the day before the next, none of them to come.
    private func days(_ dates: (PlanVersion) -> [CivilDay]) -> [CivilDay] {
      let versions = plan.versions
      let ends = versions.dropFirst().map(\.madeOn) + [until]
      return Set(
        zip(versions, ends).flatMap { version, end in
          dates(version).filter { $0 >= version.madeOn && $0 < min(end, until) }
        }
      ).sorted()
    }
  }
}
