import GradedExposure

/// The rows of a course.
extension ProgressTable {
  /// What the program itself says: what it expected, how days stand to the plan, where a phase begins.
  private static let program = "neckplan"
  private static let points = "points 0-100"

  /// Where each phase of the single-case design begins.
  var markers: [Row] {
    let phases = progress.phases
    let starts: [(CivilDay?, CourseProgress.Phases.Phase)] = [
      (phases.assessedOn, .baseline), (phases.exposureFrom, .exposure), (phases.followUpFrom, .followUp),
    ]
    return starts.compactMap { day, phase in
      day.map {
        Row(on: $0, measure: "phase-start", value: phase.rawValue, unit: "phase", source: Self.program)
      }
    }
  }

  /// Every visit, what it was for, and how it stands to what was planned.
  var visits: [Row] {
    progress.adherence.visits.flatMap { visit -> [Row] in
      func row(_ measure: String, _ value: String, _ unit: String, isOurs: Bool = false) -> Row {
        Row(
          on: visit.on, measure: measure, value: value, unit: unit, session: visit.session, place: "clinic",
          source: isOurs ? Self.program : visit.by.rawValue, entry: visit.entry.rawValue)
      }
      let fit: [Row] =
        switch visit.fit {
        case .asPlanned: [row("visit-fit", "as-planned", "word", isOurs: true)]
        case .shifted(let from):
          [
            row("visit-fit", "shifted", "word", isOurs: true),
            row("visit-shift", String(visit.on - from), "days", isOurs: true),
          ]
        case .unplanned: [row("visit-fit", "unplanned", "word", isOurs: true)]
        }
      let missed = visit.missedBecause.map { [row("visit-missed-because", $0.rawValue, "word")] } ?? []
      return [
        row("visit", visit.missedBecause == nil ? "held" : "missed", "word"),
        row("visit-kind", visit.kind.rawValue, "word"),
      ] + missed + fit
    }
      + progress.adherence.unrecorded.map {
        Row(
          on: $0, measure: "visit", value: "unrecorded", unit: "word", place: "clinic", source: Self.program)
      }
  }

  /// Whether the symptom questions were asked, signs, and adverse events.
  var safety: [Row] {
    progress.safety.flatMap { said -> [Row] in
      func row(_ measure: String, _ value: String, _ unit: String) -> Row {
        Row(
          on: said.on, measure: measure, value: value, unit: unit, place: said.isHome ? "home" : "clinic",
          source: said.by.rawValue, entry: said.entry.rawValue)
      }
      return [row("signs-asked", said.signsAsked ? "yes" : "no", "yes-no")]
        + said.signs.map { row("stop-sign", $0.rawValue, "word") }
        + (said.hasAdverseEvent ? [row("adverse-event", "yes", "yes-no")] : [])
    }
  }

  /// Every trial once, with a row for each number that was said of it.
  var trials: [Row] {
    progress.trials.flatMap { trial -> [Row] in
      func row(_ measure: String, _ value: String, _ unit: String) -> Row {
        Row(
          on: trial.on, measure: measure, value: value, unit: unit, step: trial.record.step,
          session: trial.session, place: trial.isHome ? "home" : "clinic", source: trial.by.rawValue,
          entry: trial.entry.rawValue, trial: trial.number)
      }
      let record = trial.record
      let numbers: [(String, Int?, String)] = [
        ("fear-before", record.fearBefore, Self.points), ("fear-peak", record.fearPeak, Self.points),
        ("fear-after", record.fearAfter, Self.points), ("harm-before", record.harmBefore, Self.points),
        ("harm-after", record.harmAfter, Self.points), ("repetitions", record.repetitions, "count"),
        ("hold", record.holdSeconds, "seconds"), ("pain-before", record.painBefore, "points 0-10"),
        ("pain-after", record.painAfter, "points 0-10"),
        ("pain-next-day", record.painNextDay, "points 0-10"),
      ]
      let answers: [(String, Bool?)] = [
        ("feared-outcome", record.fearedOutcomeHappened), ("safety-behaviour", record.safetyBehaviourUsed),
        ("flare-over-24-hours", record.flareOver24Hours),
      ]
      return [row("trial", record.outcome.rawValue, "word")]
        + (record.because.map { [row("trial-because", $0.rawValue, "word")] } ?? [])
        + numbers.compactMap { name, value, unit in value.map { row(name, String($0), unit) } }
        + answers.compactMap { name, value in value.map { row(name, $0 ? "yes" : "no", "yes-no") } }
    }
  }

  /// The expected peak of each occasion that was compared, with its range.
  var expected: [Row] {
    progress.steps.flatMap { step in
      step.meetings.flatMap { met -> [Row] in
        guard let expected = met.expected else { return [] }
        return [
          ("expected-peak", expected.peak), ("expected-low", expected.low), ("expected-high", expected.high),
        ].map { name, value in
          Row(
            on: met.on, measure: name, value: String(value), unit: Self.points, step: step.step,
            place: met.isHome ? "home" : "clinic", source: Self.program, entry: met.entry.rawValue)
        }
      }
    }
  }

  /// Days of home practice that were planned or told of.
  var home: [Row] {
    let adherence = progress.adherence
    let planned = Set(adherence.homePlanned)
    let days: [(CivilDay, String)] =
      adherence.homeDone.map { ($0, planned.contains($0) ? "done" : "done-unplanned") }
      + adherence.homeNotDone.map { ($0, "not-done") } + adherence.homeUntold.map { ($0, "not-told") }
    return days.map { day, word in
      Row(on: day, measure: "home-day", value: word, unit: "word", place: "home", source: Self.program)
    }
  }

  /// What was asked at the assessment and again.
  var asked: [Row] {
    func rows(
      _ readings: [CourseProgress.Reading], _ measure: String, _ unit: String, subject: String = "",
      step: StepID? = nil
    ) -> [Row] {
      readings.flatMap { reading -> [Row] in
        func row(_ measure: String, _ value: Double, _ unit: String) -> Row {
          Row(
            on: reading.on, measure: measure, value: value.hundredths, unit: unit, subject: subject,
            step: step,
            source: reading.by?.rawValue ?? "")
        }
        return [row(measure, reading.value, unit)]
          + (reading.answered.map { [row(measure + "-answered", Double($0), "items")] } ?? [])
      }
    }
    return progress.ratings.flatMap {
      rows($0.readings, "fear-rating", Self.points, step: StepID(item: $0.subject, change: nil))
    }
      + progress.totals.flatMap { series in
        let bounds = series.subject.bounds
        return rows(
          series.readings, series.subject.rawValue, "points \(bounds.lowerBound)-\(bounds.upperBound)")
      }
      + progress.functions.enumerated().flatMap { index, series in
        rows(series.readings, "own-activity", "points 0-10", subject: "activity-\(index + 1)")
      } + rows(progress.sure, "sure", "points 0-10")
      + progress.thoughts.enumerated().flatMap { index, series in
        rows(series.readings, "thought-belief", Self.points, subject: "thought-\(index + 1)")
      }
  }
}

extension Double {
  /// To two decimals; whole numbers without a point.
  fileprivate var hundredths: String { ((self * 100).rounded() / 100).decimal }
}
