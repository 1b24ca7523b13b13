/// A request that cannot be planned, with everything that is wrong with it.
public struct InvalidRequest: Error, Hashable, Sendable {
  /// The problems, sorted.
  public var problems: [RequestProblem]
}

/// One thing that is wrong with what is known, with the value.
public enum RequestProblem: Hashable, Sendable {
  case noRatings
  case tooManyRatings(Int, most: Int)
  case tooManyOwnItems(Int, most: Int)
  case unknownItem(ItemID)
  case duplicateItem(ItemID)
  case ownItemWithoutPrefix(ItemID)
  case incoherentDemands(ItemID)
  case titleTooLong(ItemID, most: Int)
  case impossibleVariant(ItemID, demand: Demand, level: String)
  case fearAndReason(ItemID)
  case neitherFearNorReason(ItemID)
  case outOfScale(ItemID, field: String, value: Int)
  case ambiguousScale(field: String, highest: Int)
  case givenDiffers(ItemID, field: String, given: String, value: Int)
  case givenWithoutScale(ItemID)
  case goalNotApplicable(ItemID)
  case goalTwice(ItemID)
  case willingness(Int)
  case age(Int)
  case ageUnlikely(Int)
  case noWeekdays
  case startInPast(CivilDay, today: CivilDay)
  case startTooFar(CivilDay, latest: CivilDay)
  case assessedInFuture(CivilDay, today: CivilDay)
  case traumaAfterAssessment(CivilDay)
  case educatedOutOfOrder(CivilDay)
  case answerInFuture(ScreenFinding, CivilDay)
  case answeredTwice(ScreenFinding)
  case answerValue(ScreenFinding, value: Int?)
  case answerDay(ScreenFinding, CivilDay)
  case authorTooLong(ScreenFinding, most: Int)
  case notOrdered(Demand)
  case outOfRange(field: String, value: Int, lowest: Int, highest: Int)
  case noSessionDay
  case sureOfNothing(ItemID)
  case rangeSide(Direction, Side?)
  case rangeOutOfBounds(Direction, Side?, unit: String, value: Int, highest: Int)
  case rangeInFuture(Direction, Side?, CivilDay)
  case unknownStep(StepID)
  case baselineCount(StepID, trials: Int, most: Int)
  case baselineTwice(StepID, BaselineTrials.Unit)
  case baselineNotHeld(StepID)
  case baselineOutOfBounds(StepID, BaselineTrials.Unit, value: Int)
  case baselineInFuture(StepID, CivilDay)
  case totalOutOfBounds(OutcomeTotal.Measure, total: Double)
  case totalTwice(OutcomeTotal.Measure, CivilDay)
  case totalInFuture(OutcomeTotal.Measure, CivilDay)
  case abilityOutOfBounds(Int)
  case abilityInFuture(CivilDay)
  case lifeTwice(LifeTopic)
  case lifeEmpty(LifeTopic)
  case lifeLevelNotAsked(LifeTopic)
  case lifeLevelOutOfBounds(LifeTopic, level: Int)
  case protocolProblem(TreatmentProtocol.Problem)
}

extension RequestProblem {
  /// The item that the problem is about.
  public var item: ItemID? {
    switch self {
    case .unknownItem(let item), .duplicateItem(let item), .ownItemWithoutPrefix(let item),
      .incoherentDemands(let item), .titleTooLong(let item, _), .impossibleVariant(let item, _, _),
      .fearAndReason(let item), .neitherFearNorReason(let item), .outOfScale(let item, _, _),
      .givenDiffers(let item, _, _, _), .givenWithoutScale(let item), .goalNotApplicable(let item),
      .goalTwice(let item), .sureOfNothing(let item):
      item
    default: nil
    }
  }

  /// The criterion of a screen that the problem is about.
  public var finding: ScreenFinding? {
    switch self {
    case .answerInFuture(let finding, _), .answeredTwice(let finding), .answerValue(let finding, _),
      .answerDay(let finding, _), .authorTooLong(let finding, _):
      finding
    default: nil
    }
  }

  /// The step of a baseline trial that the problem is about.
  public var step: StepID? {
    switch self {
    case .unknownStep(let step), .baselineCount(let step, _, _), .baselineTwice(let step, _),
      .baselineNotHeld(let step), .baselineOutOfBounds(let step, _, _), .baselineInFuture(let step, _):
      step
    default: nil
    }
  }
}
