/// Where the steps stand on the day of a session, by position in the belief: what may be offered, and what is due.
struct Standing {
  /// Steps that count for the jump bound.
  var completed: Set<Int> = []
  var mastered: Set<Int> = []
  /// Steps that were refused since any was completed (SAFE-4).
  var refused: Set<Int> = []
  /// Resting steps with their expected fear when they came to rest (SAFE-5).
  var resting: [Int: Double] = [:]
  /// Steps that wait for a smaller one, with the day since when (DEC-SPLIT).
  var split: [Int: CivilDay] = [:]
  /// The target of the last visit, where it is to be met again, and how often in a row it has been.
  var kept: (step: Int, times: Int)?
  /// The step to start with, where one is due.
  var retrieval: (step: Int, fact: Fact)?
  /// Whether anything was met yet.
  var hasBegun = false
  /// The day of the session.
  var day: CivilDay?
  var constraints: Constraints?

  /// Steps that were refused after the therapist pinned them.
  var refusedSincePin: Set<Int> = []

  /// The steps that the therapist pinned, the latest wish first.
  var pins: [(id: EventID, step: StepID)] { day.flatMap { constraints?.pins(on: $0) } ?? [] }

  /// Nothing was met yet.
  init(day: CivilDay? = nil, constraints: Constraints? = nil) {
    self.day = day
    self.constraints = constraints
  }

  /// As the course left things, on the day of the next session.
  init(_ course: Course, on day: CivilDay, constraints: Constraints, settings: TreatmentProtocol) {
    self.day = day
    self.constraints = constraints
    hasBegun = !course.occasions.isEmpty
    let belief = course.belief
    for (id, step) in course.steps {
      guard let at = belief.index(of: id) else { continue }
      if step.completedOn != nil { completed.insert(at) }
      if step.masteredOn != nil { mastered.insert(at) }
      if course.refusedSince.contains(id) { refused.insert(at) }
      if let parked = step.parkedAt { resting[at] = parked }
      if let since = step.splitOn, !course.completedElse(than: id, after: since) { split[at] = since }
    }
    for (id, step) in pins {
      guard let at = belief.index(of: step), let pinned = constraints.madeOn(id),
        let refused = course.steps[step]?.lastRefused, refused > pinned
      else { continue }
      refusedSincePin.insert(at)
    }
    kept = course.kept.flatMap { kept in belief.index(of: kept.step).map { ($0, kept.times) } }
    retrieval = course.retrieval(on: day, settings: settings).flatMap { due in
      belief.index(of: due.step).map { ($0, due.fact) }
    }
  }

  /// For a projection: what was due has been met, and nothing refuses any more.
  mutating func expect(on day: CivilDay) {
    self.day = day
    retrieval = nil
    kept = nil
    refused = []
    split = [:]
    hasBegun = true
  }
}
