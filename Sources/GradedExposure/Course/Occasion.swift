/// A visit, or a day at home: what was met there, in the order in which it was done.
struct Occasion {
  let on: CivilDay
  let isHome: Bool
  /// The entry that says so; of a day at home, the first.
  let event: EventID
  let exposures: [Exposure]

  /// The occasions of a counted log, by day; the days at home before the visit of the same day.
  static func all(_ log: CountedLog) -> [Occasion] {
    var visits: [Occasion] = []
    var home: [CivilDay: [(event: EventID, trial: TrialRecord)]] = [:]
    for event in log.events {
      switch event.content {
      case .session(let record):
        visits.append(
          Occasion(
            on: event.on, isHome: false, event: event.id,
            exposures: exposures(record.trials, on: event.on, isHome: false)))
      case .home(let record):
        for entry in record.rows { home[entry.on, default: []].append((event.id, entry.practice)) }
      default: break
      }
    }
    let days = home.sorted { $0.key < $1.key }.map { day, rows in
      Occasion(
        on: day, isHome: true, event: rows.map(\.event).min() ?? EventID(rawValue: ""),
        exposures: exposures(rows.map(\.trial), on: day, isHome: true))
    }
    // Each list is in order; a day at home comes before the visit of that day.
    return (days + visits).enumerated()
      .sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
  }

  private static func exposures(_ trials: [TrialRecord], on day: CivilDay, isHome: Bool) -> [Exposure] {
    var order: [StepID] = []
    for trial in trials where !order.contains(trial.step) { order.append(trial.step) }
    return order.map { step in
      Exposure(step: step, on: day, isHome: isHome, trials: trials.filter { $0.step == step })
    }
  }
}
