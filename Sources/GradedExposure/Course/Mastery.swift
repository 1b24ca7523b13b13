/// Whether a step is mastered (DEC-ADV), from practice of that very step and nothing else.
struct Mastery {
  let settings: TreatmentProtocol
  let rule: AdvanceRule
  /// The step's fear in the starting hierarchy, points.
  let baseline: Int

  /// The facts for mastery, or against it: the first that was missing.
  func judge(_ exposures: [Exposure]) -> (isMastered: Bool, facts: [Fact]) {
    guard let last = exposures.last else { return (false, []) }
    guard last.isCompleted else { return (false, [.repeatUnfinished]) }
    if last.fearedOutcomeHappened == true { return (false, [.repeatFearedOutcome]) }
    if last.lastWithSafetyBehaviour == true { return (false, [.repeatProtected]) }
    if last.fearedOutcomeHappened == nil || last.lastWithSafetyBehaviour == nil {
      return (
        false,
        [
          .repeatNotSaid(
            outcome: last.fearedOutcomeHappened == nil, protection: last.lastWithSafetyBehaviour == nil)
        ]
      )
    }
    switch rule {
    case .expectancy: return last.harm == nil ? byFear(last) : byExpectancy(exposures)
    case .fearFallen: return byFear(last)
    case .fearHalved: return byHalf(last)
    case .fearLow: return byLowFear(last)
    case .harmNone: return byHarmNone(last)
    }
  }

  /// Whether an exposure takes back that a step is mastered: what was feared happened, or fear or expected harm came
  /// back beyond what masters a step by as much as counts as a change. Less is the return of fear that is to be
  /// expected, and takes nothing back.
  func isLost(_ exposure: Exposure) -> Bool {
    if exposure.fearedOutcomeHappened == true { return true }
    let change = settings[whole: .splitChange]
    if let harm = exposure.harm, rule == .expectancy || rule == .harmNone {
      return harm >= settings[whole: .masteryHarm] + change
    }
    let share = Int((Double(baseline) * settings[.masteryShare]).rounded(.down))
    return exposure.peak.map { $0 >= max(settings[whole: .masteryPeak], share) + change } ?? false
  }

  /// Expected harm at most so much on so many separate days, the latest that say it.
  private func byExpectancy(_ exposures: [Exposure]) -> (Bool, [Fact]) {
    let (most, needed) = (settings[whole: .masteryHarm], settings[whole: .masteryDays])
    var days: [(on: CivilDay, harm: Int)] = []
    for exposure in exposures where exposure.isCompleted && exposure.fearedOutcomeHappened != true {
      guard let harm = exposure.harm else { continue }
      if days.last?.on == exposure.on { days.removeLast() }
      days.append((exposure.on, harm))
    }
    let latest = days.suffix(needed).map(\.harm)
    let low = days.reversed().prefix { $0.harm <= most }.count
    return low >= needed
      ? (true, [.masteredByExpectancy(harm: latest, harmMost: most, days: needed)])
      : (
        false,
        [.repeatHarm(harm: days.last?.harm ?? 0, harmMost: most, days: min(low, needed), daysNeeded: needed)]
      )
  }

  /// Peak and end fear at most so much, or a share of the baseline.
  private func byFear(_ last: Exposure) -> (Bool, [Fact]) {
    let share = Int((Double(baseline) * settings[.masteryShare]).rounded(.down))
    return byFear(
      last, peakMost: max(settings[whole: .masteryPeak], share),
      afterMost: max(settings[whole: .masteryAfter], share))
  }

  private func byHalf(_ last: Exposure) -> (Bool, [Fact]) {
    let share = Int((Double(baseline) * settings[.masteryShare]).rounded(.down))
    return byFear(last, peakMost: share, afterMost: share)
  }

  private func byLowFear(_ last: Exposure) -> (Bool, [Fact]) { byFear(last, peakMost: 20, afterMost: 20) }

  private func byFear(_ last: Exposure, peakMost: Int, afterMost: Int) -> (Bool, [Fact]) {
    guard let peak = last.peak, let after = last.after else { return (false, [.repeatNoNumbers]) }
    return peak <= peakMost && after <= afterMost
      ? (true, [.masteredByFear(peak: peak, peakMost: peakMost, after: after, afterMost: afterMost)])
      : (false, [.repeatFear(peak: peak, peakMost: peakMost, after: after, afterMost: afterMost)])
  }

  private func byHarmNone(_ last: Exposure) -> (Bool, [Fact]) {
    guard let harm = last.harm else { return (false, [.repeatNoNumbers]) }
    return harm < 5
      ? (true, [.masteredByExpectancy(harm: [harm], harmMost: 4, days: 1)])
      : (false, [.repeatHarm(harm: harm, harmMost: 4, days: 0, daysNeeded: 1)])
  }
}
