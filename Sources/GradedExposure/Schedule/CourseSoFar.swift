/// What lies behind a schedule: what was held, what was mastered, and where the calendar stands.
struct CourseSoFar {
  /// Visits that took place after the assessment, education included.
  var visits = 0
  /// Visits with trials.
  var exposures = 0
  /// What has been held, beside exposures.
  var kinds: Set<Session.Kind> = []
  /// Follow-ups that were held.
  var followUps = 0
  /// The last visit that was no follow-up.
  var courseEnd: CivilDay?
  /// The latest day that is taken.
  var lastDay: CivilDay
  /// Whether anything was recorded; a first plan also lists what was before it.
  var hasLog = false
  /// Mastered steps, with the day.
  var mastered: [(step: Step, on: CivilDay)] = []
  /// What happened at home, by step.
  var home: [StepID: [Exposure]] = [:]
  /// What the version before knew of it, and its day; nil where nothing came before.
  var told: (home: [StepID: [Exposure]], today: CivilDay)?
  /// The rise of pain after the last visits, latest first; nil where it was not said.
  var painRises: [Int?] = []
  /// The course itself; nil before anything happened.
  var course: Course?

  /// Before anything was recorded.
  init(_ assessment: Assessment) {
    let past = [assessment.assessedOn, assessment.educatedOn ?? assessment.assessedOn]
    lastDay = past.reduce(assessment.availability.start + -1, max)
  }

  /// After what the log says, seen from `today`: nothing is planned in the past.
  init(_ assessment: Assessment, log: CountedLog, course: Course, steps: [Step], today: CivilDay) {
    self.init(assessment)
    let held = log.events.compactMap { event -> (on: CivilDay, record: SessionRecord)? in
      guard case .session(let record) = event.content, record.missedBecause == nil else { return nil }
      return (event.on, record)
    }
    hasLog = true
    visits = held.count
    exposures = course.visits.count
    kinds = Set(held.compactMap(\.record.kind))
    // A day whose visit was missed is taken too: nothing is doubled on it.
    let taken = log.events.last { if case .session = $0.content { true } else { false } }?.on
    lastDay = max(lastDay, taken ?? lastDay, today + -1)
    followUps = held.count { $0.record.kind == .followUp }
    courseEnd = held.last { $0.record.kind != .followUp }?.on
    mastered = course.steps.compactMap { id, done in
      done.masteredOn.flatMap { day in steps.first { $0.id == id }.map { ($0, day) } }
    }.sorted { ($0.on, $0.step.id) < ($1.on, $1.step.id) }
    home = CourseSoFar.home(course.occasions)
    painRises = course.visits.reversed().map { visit in visit.exposures.compactMap(\.painRise).max() }
    self.course = course
  }

  /// What happened at home, by step.
  static func home(_ occasions: [Occasion]) -> [StepID: [Exposure]] {
    Dictionary(grouping: occasions.filter(\.isHome).flatMap(\.exposures), by: \.step)
  }
}
