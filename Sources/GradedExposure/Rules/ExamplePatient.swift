/// A small patient for the rules' examples: turning the head left, half way and all the way, and faster, and
/// in daily life.
public struct ExamplePatient: Sendable {
  private let settings: TreatmentProtocol

  /// The patient, planned for with these numbers.
  public init(settings: TreatmentProtocol) { self.settings = settings }

  /// Items from easy to hard; the first two are half way and all the way of one movement.
  private func items(_ count: Int) -> [Item] {
    let levels: [(Extremity, Speed, Context)] = [
      (.half, .slow, .clinic), (.full, .slow, .clinic), (.full, .quick, .clinic), (.full, .quick, .home),
      (.full, .quick, .traffic),
    ]
    return levels.prefix(count).enumerated().map { index, level in
      var item = Item(
        own: ItemID(rawValue: "own-\(index)"), title: "Item \(index)",
        demands: Demands(
          direction: .rotation, side: .left, extremity: level.0, speed: level.1, context: level.2),
        demandsAssumed: [], strains: [], strainsUnanswered: [])
      item.variants =
        index == 0
        ? []
        : [Extremity.quarter, .threeQuarters].map {
          .init(demand: .extremity, level: $0.rawValue, title: "\(index) \($0)")
        }
      return item
    }
  }

  func request(
    fears: [Int], ofOneItem: Bool = false, harm: Int? = nil, willing: Int = 60, flag: ScreenFinding? = nil,
    reversed: Bool = false, easiest: Bool = false
  ) -> PlanRequest {
    let today = CivilDay(number: 20_000)
    var assessment = Assessment(
      assessedOn: today, availability: Availability(start: today + 1, weekdays: [.mon, .thu]))
    assessment.ownItems = items(ofOneItem ? 1 : fears.count)
    assessment.willingness = willing
    assessment.ratings = fears.enumerated().map { index, fear in
      Rating(item: ItemID(rawValue: "own-\(ofOneItem || easiest ? 0 : index)"), fear: fear, harm: harm)
    }
    if reversed { assessment.ratings.reverse() }
    assessment.screenAnswers =
      flag.map { [ScreenAnswer(finding: $0, present: true, by: .clinician, on: today)] } ?? []
    return PlanRequest(
      assessment: assessment, settings: settings,
      catalogue: Catalogue(id: "example", version: 1, lang: "en", items: []), today: today)
  }

  func problems(fears: [Int]) -> [RequestProblem] { RequestCheck(request(fears: fears)).problems }

  func plan(fears: [Int], willing: Int = 60, flag: ScreenFinding? = nil) -> PlanVersion? {
    version(request(fears: fears, willing: willing, flag: flag))
  }

  func facts(fears: [Int], ofOneItem: Bool = false, harm: Int? = nil) -> [Fact] {
    version(request(fears: fears, ofOneItem: ofOneItem, harm: harm))?.decisions.map(\.fact) ?? []
  }

  func ladder(fears: [Int], reversed: Bool = false, easiest: Bool = false) -> [StepID] {
    version(request(fears: fears, reversed: reversed, easiest: easiest))?.hierarchy?.ladders.first?.rungs
      .map(\.step) ?? []
  }

  /// A trial of the harder movement a little way, done with that fear and expected harm, nothing that protects and
  /// nothing that happened.
  func trial(
    _ outcome: TrialRecord.Outcome = .done, peak: Int? = 40, after: Int? = 20, harm: (Int, Int)? = nil,
    protected: Bool = false, happened: Bool = false, because: TrialRecord.Reason? = nil
  ) -> TrialRecord {
    var trial = TrialRecord(step: StepID(rawValue: "own-1.extremity-25"), outcome: outcome)
    trial.fearPeak = peak
    trial.fearAfter = after
    trial.harmBefore = harm?.0
    trial.harmAfter = harm?.1
    trial.safetyBehaviourUsed = protected
    trial.fearedOutcomeHappened = happened
    trial.because = because
    return trial
  }

  /// The plan after visits with these trials, three days apart, then these days at home; `later` days after the last.
  func course(
    _ visits: [[TrialRecord]], home: [TrialRecord] = [], signs: [StopSign] = [], overrides: [Override] = [],
    later: Int = 0
  ) -> PlanVersion? {
    let request = request(fears: [30, 60], willing: 80)
    var day = request.today
    func entry(_ name: String, _ content: Event.Content) -> Event {
      Event(id: EventID(rawValue: name + "-" + day.rawValue), on: day, enteredOn: day, content: content)
    }
    var log: [Event] = []
    for (index, override) in overrides.enumerated() {
      log.append(entry("override-\(index)", .override(override)))
    }
    for trials in visits {
      day = day + 3
      var record = SessionRecord(by: .clinician)
      record.trials = trials
      record.signsAsked = true
      record.signs = signs
      log.append(entry("session", .session(record)))
    }
    for practice in home {
      day = day + 1
      log.append(entry("home", .home(HomeRecord(by: .patient, rows: [.init(on: day, practice: practice)]))))
    }
    guard
      case .success(let plan) = Result(catching: { () throws(InvalidRequest) in try Planner.plan(request) })
    else { return nil }
    let result = Result { () throws(InvalidEntry) in try Planner.record(log, in: plan, today: day + later) }
    guard case .success(let after) = result else { return nil }
    return after.current
  }

  /// A constraint: not the harder movement all the way.
  var ban: Override {
    Override(
      .ban(step: StepID(rawValue: "own-1")), by: Clinician(name: "A. Example", role: "physiotherapist"),
      because: OwnWords(rawValue: "not yet"))
  }

  /// The trial with pain that rose by four points until the next day.
  func painful(_ trial: TrialRecord) -> TrialRecord { with(trial, nextDay: 7) }

  /// The trial with pain as it was on the next day.
  func painless(_ trial: TrialRecord) -> TrialRecord { with(trial, nextDay: 3) }

  private func with(_ trial: TrialRecord, nextDay: Int) -> TrialRecord {
    var trial = trial
    trial.painBefore = 3
    trial.painNextDay = nextDay
    return trial
  }

  /// Expected fear of the harder movement a little way.
  func expected(_ version: PlanVersion?) -> Int { state(version)?.expected ?? 0 }

  /// The width of its range.
  func reach(_ version: PlanVersion?) -> Int { state(version).map { $0.high - $0.low } ?? 0 }

  private func state(_ version: PlanVersion?) -> StepState? {
    version?.states.first { $0.step.rawValue == "own-1.extremity-25" }
  }

  /// Whether a reason of that kind is among those of a version.
  func has(_ version: PlanVersion?, _ matches: (Fact) -> Bool) -> Bool {
    version?.decisions.contains { matches($0.fact) } ?? false
  }

  /// The repetitions at home of the harder movement a little way, after these baseline trials of it.
  func practice(tolerated: [Int]) -> Int? {
    var request = request(fears: [30, 80])
    let step = StepID(rawValue: "own-1.extremity-25")
    request.assessment.baselineTrials = [
      BaselineTrials(step: step, unit: .repetitions, tolerated: tolerated, on: request.today)
    ]
    return version(request)?.schedule?.homeWeeks.flatMap(\.movements).first { $0.step == step }?.repetitions
  }

  func targets(fears: [Int]) -> Int? { plan(fears: fears)?.hierarchy?.ladders.count }

  func mean(_ extremity: Extremity) -> Double {
    Kernel(settings, unordered: []).mean(
      Kernel.Features(Demands(direction: .flexion, extremity: extremity)))
  }

  func likeness(_ first: Direction, _ side: Side?, _ second: Direction, _ other: Side?) -> Double {
    Kernel(settings, unordered: []).similarity(
      Kernel.Features(Demands(direction: first, side: side, extremity: .half)),
      Kernel.Features(Demands(direction: second, side: other, extremity: .half)))
  }

  /// Baselines of the items as they stand, in their order.
  func baselines(fears: [Int]) -> [Double]? {
    let assessment = request(fears: fears).assessment
    let candidates = Candidate.all(
      assessment, catalogue: Catalogue(id: "example", version: 1, lang: "en", items: []), gates: []
    ).filter { $0.change == nil }
    let map = FearMap(
      candidates: candidates,
      ratings: assessment.ratings.compactMap { rating in
        rating.fear.map { (StepID(item: rating.item, change: nil), $0) }
      }, settings: settings, unordered: [])
    return map.baseline
  }

  private func version(_ request: PlanRequest) -> PlanVersion? {
    guard
      case .success(let plan) = Result(catching: { () throws(InvalidRequest) in try Planner.plan(request) })
    else { return nil }
    return plan.current
  }
}
