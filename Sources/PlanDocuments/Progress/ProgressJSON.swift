public import GradedExposure

/// The progress of a course for a program.
public struct ProgressJSON {
  private let progress: CourseProgress

  /// The progress of a plan up to a day.
  public init(_ plan: Plan, on day: CivilDay) { progress = CourseProgress(plan, on: day) }

  /// The value.
  public var json: JSON {
    .members([
      "patient": .text(progress.patient?.rawValue), "day": .string(progress.day.rawValue),
      "phases": .members([
        "baselineFrom": .string(progress.phases.assessedOn.rawValue),
        "exposureFrom": .text(progress.phases.exposureFrom?.rawValue),
        "followUpFrom": .text(progress.phases.followUpFrom?.rawValue),
      ]),
      "steps": .array(progress.steps.map(step)), "adherence": adherence,
      "safety": .array(progress.safety.map(safety)),
      "reliableChange": .number(CourseProgress.Change.reliable),
      "ratings": .array(progress.ratings.map { series($0, $0.subject.rawValue) }),
      "meanRatings": .array(progress.meanRatings.map(mean)),
      "totals": .array(progress.totals.map(total)),
      "functions": .array(progress.functions.map { series($0, $0.subject.rawValue) }),
      "meanFunctions": .array(progress.meanFunctions.map(mean)),
      "sure": .array(progress.sure.map(reading)),
      "thoughts": .array(progress.thoughts.map { series($0, $0.subject.rawValue) }),
      "coverage": .array(progress.coverage.map(coverage)),
    ])
  }

  private func step(_ step: CourseProgress.StepFear) -> JSON {
    .members([
      "step": .string(step.step.rawValue), "baseline": .whole(step.baseline), "rated": .whole(step.rated),
      "meetings": .array(step.meetings.map(meeting)), "peakChange": step.peakChange.map(change) ?? .null,
    ])
  }

  private func meeting(_ met: CourseProgress.Meeting) -> JSON {
    .members([
      "on": .string(met.on.rawValue), "entry": .string(met.entry.rawValue), "home": .bool(met.isHome),
      "trials": .whole(met.trials), "protectedTrials": .whole(met.protected),
      "protected": met.isProtected.map(JSON.bool) ?? .null, "completed": .bool(met.isCompleted),
      "refused": .bool(met.wasRefused), "before": .whole(met.before), "peak": .whole(met.peak),
      "after": .whole(met.after), "harmBefore": .whole(met.harmBefore), "harmAfter": .whole(met.harmAfter),
      "fearedOutcomeHappened": met.fearedOutcomeHappened.map(JSON.bool) ?? .null,
      "expected": met.expected.map {
        .members(["peak": .whole($0.peak), "low": .whole($0.low), "high": .whole($0.high)])
      } ?? .null,
    ])
  }

  private var adherence: JSON {
    let adherence = progress.adherence
    func days(_ days: [CivilDay]) -> JSON { .texts(days.map(\.rawValue)) }
    return .members([
      "visits": .array(
        adherence.visits.map { visit in
          let (fit, from): (String, CivilDay?) =
            switch visit.fit {
            case .asPlanned: ("as-planned", nil)
            case .shifted(let from): ("shifted", from)
            case .unplanned: ("unplanned", nil)
            }
          return .members([
            "on": .string(visit.on.rawValue), "session": .whole(visit.session),
            "kind": .string(visit.kind.rawValue), "fit": .string(fit), "plannedFor": .text(from?.rawValue),
            "missedBecause": .text(visit.missedBecause?.rawValue),
          ])
        }),
      "unrecorded": days(adherence.unrecorded), "homePlanned": days(adherence.homePlanned),
      "homeDone": days(adherence.homeDone), "homeNotDone": days(adherence.homeNotDone),
    ])
  }

  private func safety(_ said: CourseProgress.SafetyRecord) -> JSON {
    .members([
      "on": .string(said.on.rawValue), "home": .bool(said.isHome), "signsAsked": .bool(said.signsAsked),
      "signs": .texts(said.signs.map(\.rawValue)), "adverseEvent": .bool(said.hasAdverseEvent),
    ])
  }

  private func series<Subject>(_ series: CourseProgress.Series<Subject>, _ subject: String) -> JSON {
    .members([
      "subject": .string(subject), "readings": .array(series.readings.map(reading)),
      "change": series.whole.map(change) ?? .null,
    ])
  }

  /// A total, its change beside every source that was read.
  private func total(_ series: CourseProgress.Series<OutcomeTotal.Measure>) -> JSON {
    .members([
      "measure": .string(series.subject.rawValue), "readings": .array(series.readings.map(reading)),
      "change": .number(series.whole?.points ?? .nan),
      "references": .array(
        OutcomeReference.rows(series.subject).map { row in
          .members([
            "text": .string(row.text), "status": .string(row.status.rawValue), "source": .string(row.source),
            "detectable": .number(row.detectable ?? .nan), "important": .number(row.important ?? .nan),
          ])
        }),
    ])
  }

  private func reading(_ reading: CourseProgress.Reading) -> JSON {
    .members([
      "on": .string(reading.on.rawValue), "value": .number(reading.value), "by": .text(reading.by?.rawValue),
      "answered": .whole(reading.answered), "scale": .text(reading.scale?.rawValue),
    ])
  }

  private func change(_ change: CourseProgress.Change) -> JSON {
    .members([
      "from": .string(change.from.on.rawValue), "to": .string(change.to.on.rawValue),
      "points": .number(change.points), "doubts": .texts(change.doubts.map(\.rawValue)),
    ])
  }

  private func mean(_ mean: CourseProgress.MeanChange) -> JSON {
    .members([
      "from": reading(mean.from), "to": reading(mean.to), "count": .whole(mean.count),
      "ofCount": .whole(mean.ofCount), "points": .number(mean.points),
    ])
  }

  private func coverage(_ row: CourseProgress.Coverage) -> JSON {
    .members([
      "direction": .string(row.direction.rawValue), "side": .text(row.side?.rawValue),
      "context": .string(row.context.rawValue), "practised": .texts(row.practised.map(\.rawValue)),
      "planned": .texts(row.planned.map(\.rawValue)), "avoided": .texts(row.avoided.map(\.rawValue)),
      "avoidanceTold": .bool(row.isAvoidanceTold),
    ])
  }
}
