/// Where the home practice of a step starts (DOSE-1): below what was tolerated in its baseline trials, or the
/// protocol's start where there are none.
struct PracticeDose {
  let settings: TreatmentProtocol
  let baselineTrials: [BaselineTrials]

  /// The dose of a step. A baseline trial is one set; how many sets a day stays the protocol's. A step that lasts
  /// minutes is done once a day.
  func practice(_ step: Step) -> HomeWeek.Practice {
    let isLong = step.demands.hold == .minutes
    let hold = isLong ? settings[whole: .practiceLongMinutes] * 60 : step.demands.hold.seconds
    return HomeWeek.Practice(
      step: step.id, sets: isLong ? 1 : settings[whole: .practiceSets],
      repetitions: isLong
        ? 1 : trials(.repetitions, of: step.id).map(start) ?? settings[whole: .practiceRepetitions],
      // Seconds stay within the step's hold: a longer one would be another step.
      holdSeconds: trials(.seconds, of: step.id).map { isLong ? start($0) : min(hold, start($0)) } ?? hold)
  }

  /// Why the dose of a step is not the protocol's, one fact for each unit with baseline trials.
  func reasons(_ step: Step) -> [Decision] {
    let practice = practice(step)
    return BaselineTrials.Unit.allCases.compactMap { unit in
      trials(unit, of: step.id).map { trials in
        Decision(
          .practiceFromBaseline(
            unit: unit, tolerated: trials.tolerated, share: thousandths / 10,
            start: unit == .repetitions ? practice.repetitions : practice.holdSeconds),
          step: step.id)
      }
    }
  }

  /// The share of the mean, rounded down so that it is never above that share, at least 1, and no more
  /// repetitions than any protocol may start with.
  private func start(_ trials: BaselineTrials) -> Int {
    let share = trials.tolerated.reduce(0, +) * thousandths / (max(1, trials.tolerated.count) * 1_000)
    let most = trials.unit == .repetitions ? Int(SettingKey.practiceRepetitions.bounds.upperBound) : share
    return max(1, min(share, most))
  }

  /// Whole thousandths, so that no rounding of a binary fraction moves a dose.
  private var thousandths: Int { Int((settings[.baselineShare] * 1_000).rounded()) }

  private func trials(_ unit: BaselineTrials.Unit, of step: StepID) -> BaselineTrials? {
    baselineTrials.first { $0.step == step && $0.unit == unit }
  }
}
