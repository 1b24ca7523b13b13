extension Fact {
  /// The step that a fact about a session names; nil for every other fact.
  public var stepNamed: StepID? {
    switch self {
    case .targetChosen(let step, _, _, _, _, _), .variationChosen(let step, _, _, _),
      .trialsPlanned(let step, _, _), .trialsFewer(let step, _, _, _), .restartAfterGap(let step, _, _),
      .retrievalDue(let step, _, _), .targetKept(let step, _, _, _, _, _), .targetLeft(let step, _, _),
      .targetPinned(let step, _, _, _), .trialsByOverride(let step, _, _),
      .trialsAfterPain(let step, _, _, _), .chanceOfPassing(let step, _, _):
      step
    default: nil
    }
  }

  /// The override that the fact is about; nil for every other fact.
  public var overrideNamed: EventID? {
    switch self {
    case .heldByOverride(let entry), .targetPinned(_, let entry, _, _), .trialsByOverride(_, _, let entry),
      .overrideHonoured(let entry), .overrideWaits(let entry), .overrideFulfilled(let entry),
      .overrideExpired(let entry, _), .overrideEnded(let entry), .overrideConflict(let entry, _):
      entry
    default: nil
    }
  }

  /// Whether it says what became of an override.
  public var isOfOverride: Bool {
    switch self {
    case .overrideHonoured, .overrideWaits, .overrideFulfilled, .overrideExpired, .overrideEnded,
      .overrideConflict:
      true
    default: false
    }
  }

  /// Whether it belongs to the ratings or the ladders, and so to the version that made the hierarchy.
  public var isOfHierarchy: Bool {
    switch self {
    case .scaleConverted, .scaleDeclared, .ratingsFlat, .fewRatings, .contradiction, .ratedTwice, .leftOut,
      .notYetRated, .demandsAssumed, .overdoing, .targetIsGoal, .targetIsRatedHigh, .targetLimited, .waits,
      .ladderStarts, .gapOpen, .fillsGap, .rated, .estimated, .placedByOrder, .tied:
      true
    default: false
    }
  }
}
