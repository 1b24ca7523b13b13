/// One thing that a version says, by which it is compared with another.
public enum Aspect: Hashable, Sendable {
  // The whole plan
  case outcome
  case signature
  case blocker(ReleaseBlocker)
  case gate(Gate)
  case override(EventID)
  // The hierarchy
  case flat
  case ladder(StepID)
  case ladderOrder
  case rung(StepID, of: StepID)
  case rungOrder(of: StepID)
  case waiting(StepID)
  case form(StepID)
  case fear(StepID)
  case limits(StepID)
  // Where a step stands
  case standing(StepID)
  case record(StepID)
  case expectation(StepID)
  // The sessions, by their place in the course
  case session(CoursePlace)
  case date(session: CoursePlace)
  case length(session: CoursePlace)
  case review(session: CoursePlace)
  case firmness(session: CoursePlace)
  case exposure(StepID, session: CoursePlace)
  case exposureOrder(session: CoursePlace)
  case trials(StepID, session: CoursePlace)
  case peak(StepID, session: CoursePlace)
  // Home practice
  case practice(StepID)
  case practiceDays(StepID)
  case practiceOrder

  /// What a version says of it.
  public enum Value: Hashable, Sendable {
    /// It is there, and there is nothing more to say of it.
    case present
    case outcome(PlanVersion.Outcome)
    case signed(by: EventID)
    /// What became of an override.
    case fate(Fact)
    case priority(Int?)
    case rung(gapBelow: Int?, needsStepMadeTogether: Bool, sharedWith: StepID?)
    /// Compared among what both versions name.
    case order([StepID])
    case form(title: String, how: String?, trialMinutes: Int?, change: DemandChange?, demands: Demands)
    case fear(rated: Int?, harm: Int?, estimate: Int, low: Int, high: Int, baseline: Int)
    case gates([Gate])
    case standing(StepState.Standing, since: CivilDay?)
    case record(met: Int, lastPeak: Int?, verdict: Verdict?)
    case expectation(peak: Int, low: Int, high: Int, lastPeak: Int?)
    /// A session that lies behind: it took place, whenever that was.
    case behind
    case day(CivilDay)
    case minutes(Int)
    case firmness(Session.Standing)
    case role(PlannedExposure.Role)
    case trials(Int, most: Int)
    case doses([HomeWeek.Practice])
    case days([CivilDay])

    /// Whether it says the same as another.
    func isSame(as other: Value) -> Bool {
      guard case .order(let mine) = self, case .order(let theirs) = other else { return self == other }
      return mine.filter(theirs.contains) == theirs.filter(mine.contains)
    }
  }

  /// The session that it belongs to, by its place in the course.
  public var session: CoursePlace? {
    switch self {
    case .session(let place), .date(let place), .length(let place), .review(let place),
      .firmness(let place), .exposure(_, let place), .exposureOrder(let place), .trials(_, let place),
      .peak(_, let place):
      place
    default: nil
    }
  }

  /// The step that it is about.
  public var step: StepID? {
    switch self {
    case .ladder(let step), .rung(let step, _), .waiting(let step), .form(let step), .fear(let step),
      .limits(let step), .standing(let step), .record(let step), .expectation(let step),
      .exposure(let step, _), .trials(let step, _), .peak(let step, _), .practice(let step),
      .practiceDays(let step):
      step
    default: nil
    }
  }

  /// What has to be there in both versions for this to be compared.
  var parent: Aspect? {
    switch self {
    case .rung(_, let target), .rungOrder(let target): .ladder(target)
    case .fear(let step), .limits(let step), .standing(let step), .record(let step), .expectation(let step):
      .form(step)
    case .date(let place), .length(let place), .review(let place), .firmness(let place),
      .exposureOrder(let place):
      .session(place)
    case .trials(let step, let place), .peak(let step, let place): .exposure(step, session: place)
    case .practiceDays(let step): .practice(step)
    // A step that only one has is told of by its ladder; an order, where both have one.
    case .form, .ladderOrder, .practiceOrder: self
    default: nil
    }
  }
}
