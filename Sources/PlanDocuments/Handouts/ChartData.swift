import GradedExposure

/// The record on what was measured: the last tries beside what was expected, totals, ranges and ratings.
struct ChartData {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames

  var entries: [String] { met + totals + own + ranges + ratings }

  private typealias Text = ChartRecord.Text

  /// The newest first.
  private var met: [String] {
    BriefLast(plan: plan, version: version, names: names).met.reversed().map { met in
      Text.met.inWords([
        "day": met.on.rawValue, "title": names.title(met.step),
        "said": ([met.inShort(plan)] + pain(met)).joined(separator: "; "),
      ])
    }
  }

  /// Pain before, and on the next day, as far as it was told.
  private func pain(_ met: MetStep) -> [String] {
    let before = met.trials.compactMap(\.painBefore).first
    let nextDay = met.trials.compactMap(\.painNextDay).last
    return switch (before, nextDay) {
    case (let before?, let nextDay?): [Text.pain.inWords(["before": before, "nextDay": nextDay])]
    case (let before?, nil): [Text.painBefore.inWords(["before": before])]
    case (nil, let nextDay?): [Text.painNextDay.inWords(["nextDay": nextDay])]
    case (nil, nil): []
    }
  }

  private var own: [String] {
    let own = OwnMeasured(plan: plan, day: \.rawValue)
    return own.activities + own.rest
  }

  private var totals: [String] {
    CourseProgress.totals(of: plan).map {
      Text.total.inWords([
        "measure": $0.subject.inWords, "readings": ProgressWords.ends($0.readings) { $0.rawValue },
      ])
    }
  }

  private var ranges: [String] {
    plan.assessment.motionRanges.compactMap { range in
      guard case .measured(let degrees, _, _, let on) = range.finding else { return nil }
      return Text.motion.inWords([
        "movement": range.direction.inWords(to: range.side), "degrees": degrees, "day": on.rawValue,
      ])
    }
  }

  /// The highest first.
  private var ratings: [String] {
    guard version.hierarchy != nil else { return [] }
    let rated = plan.assessment.ratings.filter { $0.fear != nil }
    guard !rated.isEmpty else { return [] }
    let shown = rated.sorted { ($0.fear ?? 0, $1.item) > ($1.fear ?? 0, $0.item) }.map { rating in
      names.title(StepID(item: rating.item, change: nil)) + " \(rating.fear ?? 0)"
    }
    return stride(from: 0, to: shown.count, by: 5).map { start in
      Text.rated.inWords([
        "day": plan.assessment.assessedOn.rawValue,
        "ratings": shown[start..<min(start + 5, shown.count)].joined(separator: "; "),
      ])
    }
  }
}
