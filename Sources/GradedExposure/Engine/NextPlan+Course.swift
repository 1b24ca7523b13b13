/// What is said of what happened.
extension NextPlan {
  /// Reasons from the entries that came since the version before, and the verdicts on the steps that they name.
  func courseDecisions(_ course: Course, since previous: PlanVersion?) -> [Decision] {
    let fresh = freshEvents(since: previous)
    var decisions: [Decision] = []
    var touched: Set<StepID> = []
    for event in log.events where fresh.contains(event.id) {
      switch event.content {
      case .session(let record):
        touched.formUnion(record.trials.map(\.step))
        if let reason = record.missedBecause {
          decisions.append(Decision(.visitMissed(on: event.on, because: reason)))
        }
        if record.adverseEvent != nil { decisions.append(Decision(.adverseEvent(on: event.on))) }
        decisions += noData(record.trials.map { (event.on, $0) })
      case .home(let record):
        touched.formUnion(record.rows.map(\.practice.step))
        decisions += noData(record.rows.map { ($0.on, $0.practice) })
      default: break
      }
    }
    for comparison in course.comparisons where touched.contains(comparison.step) && isFresh(comparison, fresh)
    {
      decisions.append(
        Decision(
          .peakCompared(
            on: comparison.on, peak: comparison.peak, expected: comparison.expected, low: comparison.low,
            high: comparison.high, lastPeak: comparison.lastPeak), step: comparison.step))
    }
    for step in touched.sorted() {
      guard !course.unknownSteps.contains(step) else {
        decisions.append(Decision(.recordWithoutStep(step: step)))
        continue
      }
      decisions += (course.steps[step]?.verdict?.facts ?? []).map { Decision($0, step: step) }
    }
    return decisions + doneDespiteLimits(fresh) + standing(course, previous: previous)
  }

  private func noData(_ trials: [(on: CivilDay, trial: TrialRecord)]) -> [Decision] {
    trials.filter { $0.trial.outcome == .notDone && !$0.trial.wasRefused }.map {
      Decision(.noData(on: $0.on, because: $0.trial.because ?? .unknown), step: $0.trial.step)
    }
  }

  private func isFresh(_ comparison: PeakComparison, _ fresh: Set<EventID>) -> Bool {
    fresh.contains(comparison.event)
  }

  private func freshEvents(since previous: PlanVersion?) -> Set<EventID> {
    guard let last = previous?.after, let at = plan.events.firstIndex(where: { $0.id == last }) else {
      return Set(plan.events.map(\.id))
    }
    let fresh = plan.events[(at + 1)...]
    // A correction speaks of what it takes back, and one that is taken back of what counts again.
    var touched = Set(fresh.map(\.id))
    for event in plan.events.reversed() where touched.contains(event.id) {
      if case .enteredInError(let wrong, _) = event.content { touched.insert(wrong) }
    }
    return touched
  }

  /// What holds for the patient rather than for one step.
  private func standing(_ course: Course, previous: PlanVersion?) -> [Decision] {
    var facts: [Fact] = []
    if let widening = course.widenings.last { facts.append(widening.fact) }
    let (similar, all) = (settings[.carryOverSimilar], settings[.carryOverAll])
    if !course.comparisons.isEmpty {
      facts.append(
        .carryOverLearned(
          similar: percent(course.belief.carryOverSimilar), similarAtFirst: percent(similar),
          all: percent(course.belief.carryOverAll), allAtFirst: percent(all)))
    }
    if let day = log.signsNotAsked { facts.append(.signsNotAsked(on: day)) }
    // A visit that was planned, has passed, and of which nobody said anything.
    for session in previous?.schedule?.firm ?? []
    where session.date < today && !log.hasVisit(on: session.date) {
      facts.append(.visitUnrecorded(on: session.date))
    }
    return facts.map { Decision($0) }
  }

  private func percent(_ share: Double) -> Int { Int((share * 100).rounded()) }
}
