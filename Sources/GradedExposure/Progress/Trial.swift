extension CourseProgress {
  /// One trial of a step, or several that were noted together, with where it stands in the course.
  public struct Trial: Hashable, Sendable {
    /// The day.
    public let on: CivilDay
    /// The entry that says so.
    public let entry: EventID
    /// Its place in that entry, 1 for the first.
    public let number: Int
    /// The visit at which it was made, as sessions are counted; nil at home.
    public let session: Int?
    /// What the visit was for; nil at home.
    public let kind: Session.Kind?
    /// Who says so.
    public let by: ScreenAnswer.Source
    /// What was said of it.
    public let record: TrialRecord

    /// Whether it was made at home.
    public var isHome: Bool { kind == nil }

    static func all(_ log: CountedLog, visits: Visits) -> [Trial] {
      let trials = log.events.flatMap { event -> [Trial] in
        switch event.content {
        case .session(let record):
          record.trials.enumerated().map { index, trial in
            Trial(
              on: event.on, entry: event.id, number: index + 1, session: visits.number(event.id),
              kind: record.kind ?? .exposure, by: record.by, record: trial)
          }
        case .home(let record):
          record.rows.enumerated().map { index, row in
            Trial(
              on: row.on, entry: event.id, number: index + 1, session: nil, kind: nil, by: record.by,
              record: row.practice)
          }
        default: []
        }
      }
      // Rows of one sheet are of several days; a day at home comes before the visit of that day.
      return trials.enumerated().sorted {
        ($0.element.on, $0.element.isHome ? 0 : 1, $0.offset) < (
          $1.element.on, $1.element.isHome ? 0 : 1, $1.offset
        )
      }.map(\.element)
    }
  }

  /// The visits that were held, counted as sessions are: the assessment is the first.
  struct Visits {
    private let numbers: [EventID: Int]

    init(_ log: CountedLog, _ assessment: Assessment) {
      let educated = assessment.educatedOn.map { $0 != assessment.assessedOn } ?? false
      var number = educated ? 2 : 1
      var numbers: [EventID: Int] = [:]
      for event in log.events {
        guard case .session(let record) = event.content, record.missedBecause == nil else { continue }
        number += 1
        numbers[event.id] = number
      }
      self.numbers = numbers
    }

    func number(_ entry: EventID) -> Int? { numbers[entry] }
  }
}
