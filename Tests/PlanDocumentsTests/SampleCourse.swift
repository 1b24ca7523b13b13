import GradedExposure
import PlanDocuments
import Testing

/// Courses that have begun: what was planned, with a log.
extension SamplePlans {
  static let therapist = Clinician(name: "M. Berger", role: "physiotherapist")
  static let half = StepID(rawValue: "turn-left-half-way")

  /// A try of which everything was said, and no was the answer to both questions.
  static func trial(_ step: StepID, _ outcome: TrialRecord.Outcome, peak: Int, after: Int, harm: (Int, Int))
    -> TrialRecord
  {
    var trial = TrialRecord(step: step, outcome: outcome)
    trial.fearPeak = peak
    trial.fearAfter = after
    trial.harmBefore = harm.0
    trial.harmAfter = harm.1
    trial.fearedOutcomeHappened = false
    trial.safetyBehaviourUsed = false
    return trial
  }

  static func visit(_ trials: [TrialRecord], signs: [StopSign] = []) -> Event.Content {
    var record = SessionRecord(by: .clinician)
    record.signsAsked = true
    record.signs = signs
    record.trials = trials
    return .session(record)
  }

  /// The plan with entries of a day, entered on it.
  static func plan(_ plan: Plan, on day: CivilDay, _ contents: [Event.Content]) throws -> Plan {
    let entries = try contents.map { try Event(on: day, enteredOn: day, enteredBy: therapist, $0) }
    return try Planner.record(entries, in: plan, today: day)
  }

  /// One movement mastered, one step refused, one entry in error, one override, a visit that nobody recorded.
  static func running() throws -> Plan {
    var learned = trial(half, .done, peak: 44, after: 18, harm: (55, 15))
    learned.learned = OwnWords(rawValue: "Nothing snapped.")
    learned.painBefore = 2
    learned.painAfter = 3
    learned.painNextDay = 2
    let up = StepID(rawValue: "look-up-half-way")
    var refused = trial(up, .stoppedEarly, peak: 82, after: 70, harm: (80, 80))
    refused.because = .fear
    refused.safetyBehaviourUsed = nil
    let first = try plan(try planned(), on: today + 6, [visit([learned, refused])])
    let home = HomeRecord(
      by: .patient,
      rows: [.init(on: today + 8, practice: trial(half, .done, peak: 20, after: 10, harm: (20, 10)))])
    let wrong = Event.Content.willingness(points: 90)
    let second = try plan(
      first, on: today + 9,
      [.home(home), visit([trial(half, .done, peak: 12, after: 5, harm: (10, 5))]), wrong])
    let entry = try #require(second.events.last?.id)
    let override = Override(
      .ban(step: StepID(rawValue: "turn-left")), by: therapist, because: OwnWords(rawValue: "not this month"),
      until: today + 40)
    return try plan(
      second, on: today + 14,
      [.enteredInError(event: entry, because: "another patient"), .override(override)])
  }

  /// Signs of each urgency.
  static func stopped() throws -> Plan {
    try plan(
      try running(), on: today + 15, [visit([], signs: [.strokeSigns, .crisis, .gaitChange])])
  }
}
