/// "If this happens, the plan will do that", for the steps of the next visit.
///
/// Every line is the engine's own answer: what was supposed to happen is recorded in a copy of the plan, and the copy is
/// asked what follows. The other steps of the visit are left out of that record.
public struct DecisionCard: Hashable, Sendable {
  /// The visit that it is for.
  public let session: Session
  /// The lines, by step in the order of the visit, then by case.
  public let lines: [Line]

  /// One case of one step, and what follows.
  public struct Line: Hashable, Sendable {
    /// The step.
    public let step: StepID
    /// What happens.
    public let happens: CardCase
    /// The verdict on the step; nil where nothing can be said of it.
    public let verdict: Verdict?
    /// Whether the plan is then held for review.
    public let isHeld: Bool
    /// The target of the visit after; nil where there is none.
    public let nextTarget: StepID?
    /// The reasons for the verdict.
    public let facts: [Fact]
  }

  /// The card of a plan's version in force; nil where it has no visit with tasks.
  public init?(_ plan: Plan) {
    guard let version = plan.current,
      let session = version.schedule?.firm.first(where: { !$0.exposures.isEmpty })
    else { return nil }
    self.session = session
    lines = session.exposures.filter { $0.role != .retrieval }.flatMap { exposure in
      CardCase.allCases.compactMap { happens in
        DecisionCard.line(exposure, happens, on: session.date, in: plan)
      }
    }
  }

  private static func line(_ exposure: PlannedExposure, _ happens: CardCase, on day: CivilDay, in plan: Plan)
    -> Line?
  {
    let tolerance =
      CountedLog(plan.events).willingness(by: day) ?? plan.assessment.willingness
      ?? plan.settings[whole: .willingnessAssumed]
    var record = SessionRecord(by: .clinician)
    record.signsAsked = true
    record.trials = [
      TrialRecord(exposure, happens, harmMost: plan.settings[whole: .masteryHarm], tolerance: tolerance)
    ]
    let entry = Event(
      id: EventID(rawValue: "card-" + day.rawValue), on: day, enteredOn: day, content: .session(record))
    var copy = plan
    copy.events.append(entry)
    let after = copy.adding(VersionMaker(copy, today: day).version()).current
    guard let after else { return nil }
    let next = after.schedule?.firm.flatMap(\.exposures).first { $0.role == .target }?.step
    return Line(
      step: exposure.step, happens: happens,
      verdict: happens == .notDone ? nil : after.states.first { $0.step == exposure.step }?.verdict,
      isHeld: after.outcome == .heldForReview, nextTarget: next,
      facts: after.decisions.filter { $0.step == exposure.step && $0.session == nil }.map(\.fact).filter {
        if case .peakCompared = $0 { false } else { true }
      })
  }
}

extension TrialRecord {
  /// A trial in which that happened. Its numbers are those that make the case: the expected peak where nothing else is
  /// said, expected harm at the bound or well above it, a peak far above what was agreed.
  init(_ exposure: PlannedExposure, _ happens: CardCase, harmMost: Int, tolerance: Int) {
    self.init(step: exposure.step, outcome: .done)
    fearPeak = exposure.expectedPeak
    fearAfter = exposure.expectedPeak / 2
    harmBefore = 60
    harmAfter = 50
    fearedOutcomeHappened = false
    safetyBehaviourUsed = false
    switch happens {
    case .doneLittleHarm: harmAfter = harmMost
    case .doneStillHarm: break
    case .doneMuchFear:
      fearPeak = min(100, tolerance + 25)
      fearAfter = min(100, tolerance + 25) / 2
    case .doneProtected:
      safetyBehaviourUsed = true
      harmAfter = harmMost
    case .outcomeHappened:
      fearedOutcomeHappened = true
      harmAfter = harmMost
    case .partly:
      outcome = .partly
      harmAfter = nil
    case .refused:
      outcome = .stoppedEarly
      because = .fear
      fearAfter = nil
      harmAfter = nil
    case .notDone:
      outcome = .notDone
      because = .ill
      fearPeak = nil
      fearAfter = nil
      harmAfter = nil
      fearedOutcomeHappened = nil
      safetyBehaviourUsed = nil
    }
  }
}
