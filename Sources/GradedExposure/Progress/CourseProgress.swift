/// What became of a course so far: what people said over time, beside what was planned and expected. It judges nobody;
/// what a change means is the clinician's to decide.
///
/// Made from a plan alone: its assessment, the entries of its log that count, and its versions.
public struct CourseProgress: Hashable, Sendable {
  /// The pseudonymous patient id.
  public let patient: PatientID?
  /// The day up to which it is told.
  public let day: CivilDay
  /// The phases of a single-case design.
  public let phases: Phases
  /// Every trial that counts, at visits and at home, by day.
  public let trials: [Trial]
  /// Every step that was met, with its fear over time; in the order of its starting fear.
  public let steps: [StepFear]
  /// What was done of what was planned.
  public let adherence: Adherence
  /// What was said of harm, entry by entry.
  public let safety: [SafetyRecord]
  /// Fear of items, asked again.
  public let ratings: [Series<ItemID>]
  /// The mean of the items that were rated both on the first and on a later day.
  public let meanRatings: [MeanChange]
  /// Totals of questionnaires.
  public let totals: [Series<OutcomeTotal.Measure>]
  /// The patient's own activities, by their words.
  public let functions: [Series<OwnWords>]
  /// The mean of those own activities that were rated both on the first and on a later day.
  public let meanFunctions: [MeanChange]
  /// How sure the patient is that they can do what matters to them.
  public let sure: [Reading]
  /// Unhelpful thoughts with their belief, by their words.
  public let thoughts: [Series<OwnWords>]
  /// Directions and contexts: practised, planned, avoided.
  public let coverage: [Coverage]

  /// What became of a plan's course up to a day.
  public init(_ plan: Plan, on day: CivilDay) {
    let log = CountedLog(plan.events)
    let visits = Visits(log, plan.assessment)
    patient = plan.assessment.patient
    self.day = day
    phases = Phases(log, assessedOn: plan.assessment.assessedOn)
    trials = Trial.all(log, visits: visits)
    steps = StepFear.all(plan, log: log)
    adherence = Adherence(plan, log: log, visits: visits, on: day)
    safety = SafetyRecord.all(log)
    ratings = Series.ratings(plan.assessment, log: log)
    meanRatings = MeanChange.all(ratings)
    totals = Series.totals(plan.assessment, log: log)
    functions = Series.functions(plan.assessment, log: log)
    meanFunctions = MeanChange.all(functions)
    sure = CourseProgress.sure(log)
    thoughts = Series.thoughts(log)
    coverage = Coverage.all(plan, log: log)
  }

  /// Totals of questionnaires alone, at the assessment and asked again.
  public static func totals(of plan: Plan) -> [Series<OutcomeTotal.Measure>] {
    Series.totals(plan.assessment, log: CountedLog(plan.events))
  }

  /// Own activities alone, at the assessment and asked again.
  public static func functions(of plan: Plan) -> [Series<OwnWords>] {
    Series.functions(plan.assessment, log: CountedLog(plan.events))
  }

  /// How sure the patient is, alone.
  public static func sure(of plan: Plan) -> [Reading] { sure(CountedLog(plan.events)) }

  /// Unhelpful thoughts alone.
  public static func thoughts(of plan: Plan) -> [Series<OwnWords>] {
    Series.thoughts(CountedLog(plan.events))
  }

  private static func sure(_ log: CountedLog) -> [Reading] {
    log.measurements.compactMap { entry in
      entry.measured.sure.map { Reading(on: entry.on, value: Double($0), by: entry.measured.by) }
    }
  }
}
