/// What a patient's log makes of the belief, and of every step: a fold over what happened, in the order in which it
/// happened.
struct Course {
  private(set) var belief: Belief
  private(set) var steps: [StepID: StepCourse] = [:]
  /// The visits with something to learn from, oldest first.
  private(set) var visits: [Occasion] = []
  /// Everything that happened with trials, visits and days at home, oldest first.
  private(set) var occasions: [Occasion] = []
  /// What was expected of each exposure before its occasion, beside what came.
  private(set) var comparisons: [PeakComparison] = []
  /// Steps that were refused since any step was last completed at a visit (SAFE-4).
  private(set) var refusedSince: Set<StepID> = []
  /// Widenings of the ranges (CAL-1), with the day.
  private(set) var widenings: [(on: CivilDay, fact: Fact)] = []
  /// Recorded steps that the plan does not know.
  private(set) var unknownSteps: Set<StepID> = []
  /// Fear before treatment, by position in the belief.
  private let before: [Double]
  private let baselines: [StepID: Int]
  private let settings: TreatmentProtocol
  private(set) var clock: CivilDay?
  private var ranges: [Bool] = []

  init(
    _ belief: Belief, baseline: [StepID: Int], settings: TreatmentProtocol, log: CountedLog, tolerance: Int
  ) {
    self.belief = belief
    baselines = baseline
    self.settings = settings
    before = Array(belief.mean)
    var pending = log.events.compactMap { event -> (on: CivilDay, ratings: [Rating])? in
      if case .rerating(let ratings) = event.content { (event.on, ratings) } else { nil }
    }[...]
    for occasion in Occasion.all(log) {
      while let next = pending.first, next.on <= occasion.on {
        rerate(next.ratings, on: next.on)
        pending.removeFirst()
      }
      take(occasion, tolerance: log.willingness(by: occasion.on) ?? tolerance)
    }
    for next in pending { rerate(next.ratings, on: next.on) }
  }

  /// A step's fear in the starting hierarchy, points.
  func baseline(_ step: StepID) -> Int { baselines[step] ?? 0 }

  /// The belief on a later day, before anything happens there.
  func belief(on day: CivilDay) -> Belief {
    var later = self
    later.pass(to: day)
    return later.belief
  }

  /// Ratings asked again correct the map like any other observation; baselines stay.
  private mutating func rerate(_ ratings: [Rating], on day: CivilDay) {
    pass(to: day)
    for rating in ratings {
      guard let fear = rating.fear, let at = belief.index(of: StepID(item: rating.item, change: nil)) else {
        continue
      }
      belief.observe(
        at, fear: Double(fear), noise: settings[.ratingNoise], outlier: settings[.outlier])
    }
  }

  private mutating func take(_ occasion: Occasion, tolerance: Int) {
    pass(to: occasion.on)
    occasions.append(occasion)
    if !occasion.isHome, !occasion.exposures.allSatisfy(\.isNoData) { visits.append(occasion) }
    let expected = belief
    for exposure in occasion.exposures {
      guard let at = belief.index(of: exposure.step) else {
        unknownSteps.insert(exposure.step)
        continue
      }
      guard !exposure.isNoData else { continue }
      compare(exposure, at: at, with: expected, event: occasion.event)
      let expectedBefore = belief.mean[at]
      if let peak = exposure.peak {
        belief.observe(at, fear: Double(peak), noise: belief.peakNoise, outlier: settings[.outlier])
      }
      belief.carry(exposure.learning(settings), from: at)
      judge(exposure, expected: expectedBefore, tolerance: tolerance)
    }
    checkRanges(on: occasion.on)
  }

  private mutating func judge(_ exposure: Exposure, expected: Double, tolerance: Int) {
    var course = steps[exposure.step] ?? StepCourse()
    course.append(exposure, interval: course.interval(settings))
    let mastery = Mastery(
      settings: settings, rule: settings.advance, baseline: baseline(exposure.step))
    if mastery.isLost(exposure) { course.lose() }
    let (verdict, facts) = VerdictRule(settings: settings, mastery: mastery, tolerance: tolerance).judge(
      course)
    course.verdict = (verdict, facts)
    switch verdict {
    case .advance: course.master(on: exposure.on)
    case .split: course.splitOn = exposure.on
    default: break
    }
    course.isReviewed = facts.contains { if case .withoutChange = $0 { true } else { false } }
    if exposure.isCompleted {
      // Home practice of what was mastered long ago is no answer to a refusal at a visit.
      if exposure.isHome { refusedSince.remove(exposure.step) } else { refusedSince = [] }
      course.parkedAt = nil
    } else if exposure.wasRefused {
      refusedSince.insert(exposure.step)
      if course.refusals >= settings[whole: .parkedAfter] { course.parkedAt = course.parkedAt ?? expected }
    }
    steps[exposure.step] = course
  }

  private mutating func compare(_ exposure: Exposure, at step: Int, with expected: Belief, event: EventID) {
    guard let peak = exposure.peak else { return }
    let reach = fourInFive * expected.peakSD(step)
    let comparison = PeakComparison(
      step: exposure.step, on: exposure.on, event: event, peak: peak, expected: shown(expected.mean[step]),
      low: shown(expected.mean[step] - reach), high: shown(expected.mean[step] + reach),
      lastPeak: steps[exposure.step]?.lastPeak)
    comparisons.append(comparison)
    ranges.append((comparison.low...comparison.high).contains(peak))
  }

  /// Widens the ranges where too few of the latest peaks fell inside (CAL-1), and starts to count anew.
  private mutating func checkRanges(on day: CivilDay) {
    let count = settings[whole: .rangePeaks]
    guard ranges.count >= count else { return }
    let inside = ranges.suffix(count).count(where: \.self)
    guard Double(inside) < settings[.rangeShare] * Double(count) else { return }
    let before = belief.peakNoise
    belief.peakNoise *= settings[.rangeWiden]
    widenings.append(
      (
        day,
        .rangesWidened(
          inside: inside, of: count, from: Int(before.rounded()), to: Int(belief.peakNoise.rounded()))
      ))
    ranges = []
  }

  /// Time passes from the first thing that happened on; before, the ratings stand as they were given.
  private mutating func pass(to day: CivilDay) {
    defer { clock = max(clock ?? day, day) }
    guard let clock else { return }
    belief.pass(
      days: day - clock, before: before, retrievals: belief.steps.map { steps[$0]?.retrievals ?? 0 },
      leak: settings[.returnPerWeek], drift: settings[.driftPerWeek])
  }
}
