extension RequestCheck {
  /// What is wrong with what is known beside ratings, goals and the screen.
  static func known(_ request: PlanRequest) -> [RequestProblem] {
    let assessment = request.assessment
    return assessment.ratings.filter { $0.fearedOutcomeSure != nil && $0.fearedOutcome == nil }
      .map { .sureOfNothing($0.item) }
      + assessment.motionRanges.flatMap { problems(of: $0, today: request.today) } + baseline(request)
      + totals(request) + life(assessment.lifeAnswers)
  }

  private static func problems(of range: MotionRange, today: CivilDay) -> [RequestProblem] {
    let (direction, side) = (range.direction, range.side)
    var problems: [RequestProblem] = []
    let isOneMovement = direction != .combined && direction != .none
    if !isOneMovement || (side != nil) != direction.hasSide || side == .both {
      problems.append(.rangeSide(direction, side))
    }
    let (unit, value, highest): (String, Int, Int) =
      switch range.finding {
      case .measured(let degrees, _, _, _): ("degrees", degrees, 120)
      case .taped(let millimetres, _, _): ("millimetres", millimetres, 400)
      case .notMeasured: ("", 0, 0)
      }
    if !(0...highest).contains(value) {
      problems.append(.rangeOutOfBounds(direction, side, unit: unit, value: value, highest: highest))
    }
    if let day = range.finding.day, day > today { problems.append(.rangeInFuture(direction, side, day)) }
    return problems
  }

  private static func baseline(_ request: PlanRequest) -> [RequestProblem] {
    var holds: [StepID: Hold] = [:]
    for item in request.catalogue.items + request.assessment.ownItems {
      for change in [nil] + item.variants.map(\.change) {
        holds[StepID(item: item.id, change: change)] = item.demands.hold
      }
    }
    var seen: Set<[String]> = []
    return request.assessment.baselineTrials.flatMap { trials -> [RequestProblem] in
      let step = trials.step
      var problems: [RequestProblem] = []
      if holds[step] == nil { problems.append(.unknownStep(step)) }
      if !seen.insert([step.rawValue, trials.unit.rawValue]).inserted {
        problems.append(.baselineTwice(step, trials.unit))
      }
      if trials.unit == .seconds, holds[step] == Hold.none { problems.append(.baselineNotHeld(step)) }
      if !(1...BaselineTrials.most).contains(trials.tolerated.count) {
        problems.append(
          .baselineCount(step, trials: trials.tolerated.count, most: BaselineTrials.most))
      }
      problems += trials.tolerated.filter { !trials.unit.bounds.contains($0) }
        .map { .baselineOutOfBounds(step, trials.unit, value: $0) }
      if trials.on > request.today { problems.append(.baselineInFuture(step, trials.on)) }
      return problems
    }
  }

  private static func totals(_ request: PlanRequest) -> [RequestProblem] {
    var problems: [RequestProblem] = []
    var seen: Set<OutcomeTotal> = []
    for outcome in request.assessment.outcomes {
      let bounds = outcome.measure.bounds
      if !(Double(bounds.lowerBound)...Double(bounds.upperBound)).contains(outcome.total) {
        problems.append(.totalOutOfBounds(outcome.measure, total: outcome.total))
      }
      if !seen.insert(OutcomeTotal(measure: outcome.measure, total: 0, on: outcome.on)).inserted {
        problems.append(.totalTwice(outcome.measure, outcome.on))
      }
      if outcome.on > request.today { problems.append(.totalInFuture(outcome.measure, outcome.on)) }
    }
    for function in request.assessment.ownFunctions {
      if !(0...10).contains(function.ability) { problems.append(.abilityOutOfBounds(function.ability)) }
      if function.on > request.today { problems.append(.abilityInFuture(function.on)) }
    }
    return problems
  }

  private static func life(_ answers: [LifeAnswer]) -> [RequestProblem] {
    var problems: [RequestProblem] = []
    var seen: Set<LifeTopic> = []
    for answer in answers {
      if !seen.insert(answer.topic).inserted { problems.append(.lifeTwice(answer.topic)) }
      if answer.level == nil, answer.words == nil { problems.append(.lifeEmpty(answer.topic)) }
      guard let level = answer.level else { continue }
      if !answer.topic.hasLevel {
        problems.append(.lifeLevelNotAsked(answer.topic))
      } else if !(0...10).contains(level) {
        problems.append(.lifeLevelOutOfBounds(answer.topic, level: level))
      }
    }
    return problems
  }
}
