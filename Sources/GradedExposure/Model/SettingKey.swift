/// The name of a number that a protocol sets.
///
/// Unit and bounds are code: a protocol moves a number within its bounds and never beyond them.
public enum SettingKey: String, CaseIterable, Hashable, Sendable, Codable {
  // What a rating says
  case askScaleAtMost = "ask-scale-at-most"
  case flatSpread = "flat-spread"
  case ratingNoise = "rating-noise"
  case contradiction = "contradiction"
  // Fear map: prior
  case priorBase = "prior-base"
  case priorExtremity = "prior-extremity"
  case priorSpeed = "prior-speed"
  case priorLoad = "prior-load"
  case priorArms = "prior-arms"
  case priorContext = "prior-context"
  case levelSD = "level-sd"
  case directionSD = "direction-sd"
  case similarSD = "similar-sd"
  case itemSD = "item-sd"
  // Fear map: similarity
  case mirrorSimilarity = "mirror-similarity"
  case otherSimilarity = "other-similarity"
  case extremityReach = "extremity-reach"
  case speedReach = "speed-reach"
  case loadReach = "load-reach"
  case armsReach = "arms-reach"
  case contextReach = "context-reach"
  // Hierarchy
  case selectionThreshold = "selection-threshold"
  case targetsMost = "targets-most"
  case ladderStart = "ladder-start"
  case gap
  case reachTie = "reach-tie"
  case rungSpacing = "rung-spacing"
  case rungsMost = "rungs-most"
  // Safety
  case willingnessAssumed = "willingness-assumed"
  case peakNoise = "peak-noise"
  case toleranceChance = "tolerance-chance"
  case overshoot
  case overshootChance = "overshoot-chance"
  case jumpMost = "jump-most"
  case easierBy = "easier-by"
  case parkedAfter = "parked-after"
  case parkedFall = "parked-fall"
  // Next session
  case carryOverSimilar = "carry-over-similar"
  case carryOverAll = "carry-over-all"
  case expectedDrop = "expected-drop"
  case needMargin = "need-margin"
  case variationWithin = "variation-within"
  case variationSimilarity = "variation-similarity"
  case mildFear = "mild-fear"
  // Learning
  case outlier
  case carryOverSimilarSD = "carry-over-similar-sd"
  case carryOverAllSD = "carry-over-all-sd"
  case expectancyWeight = "expectancy-weight"
  case protectedLearning = "protected-learning"
  case returnPerWeek = "return-per-week"
  case driftPerWeek = "drift-per-week"
  // Verdicts
  case masteryHarm = "mastery-harm"
  case masteryDays = "mastery-days"
  case masteryPeak = "mastery-peak"
  case masteryAfter = "mastery-after"
  case masteryShare = "mastery-share"
  case splitSessions = "split-sessions"
  case splitChange = "split-change"
  case keepRatio = "keep-ratio"
  case repeatsMost = "repeats-most"
  // Gaps and retrieval
  case retrievalDays = "retrieval-days"
  case restartDays = "restart-days"
  case reratingDays = "rerating-days"
  // How practice grows
  case doseRise = "dose-rise"
  case doseFall = "dose-fall"
  case painRise = "pain-rise"
  // Whether the ranges fit
  case rangePeaks = "range-peaks"
  case rangeShare = "range-share"
  case rangeWiden = "range-widen"
  // Dose
  case trials
  case trialsMost = "trials-most"
  case minutesPerTrial = "minutes-per-trial"
  case minutesPerLongTrial = "minutes-per-long-trial"
  case baselineShare = "baseline-share"
  case practiceSets = "practice-sets"
  case practiceRepetitions = "practice-repetitions"
  case secondsPerMove = "seconds-per-move"
  case practiceLongMinutes = "practice-long-minutes"
  // Schedule
  case sessionMinutes = "session-minutes"
  case sessionOverhead = "session-overhead"
  case sessionsPerWeek = "sessions-per-week"
  case exposureSessionsMost = "exposure-sessions-most"
  case firstReviewSession = "first-review-session"
  case secondReviewSession = "second-review-session"
  case homeDaysPerWeek = "home-days-per-week"
  case homeMinutes = "home-minutes"
  case firstFollowUp = "first-follow-up"
  case secondFollowUp = "second-follow-up"
  // Screen
  case freshTrauma = "fresh-trauma"
  case acuteInjury = "acute-injury"
  case historyAnswersValid = "history-answers-valid"
  case testAnswersValid = "test-answers-valid"

  /// Unit and bounds of the number; `isWhole` where only whole numbers make sense.
  public var unit: String { shape.unit }
  /// The lowest and highest value that any protocol may set.
  public var bounds: ClosedRange<Double> { shape.bounds }
  /// Whether only whole numbers make sense.
  public var isWhole: Bool {
    ["points", "count", "minutes", "days", "months", "seconds", "pain points"].contains(unit)
      && self != .reachTie
  }

  private var shape: (unit: String, bounds: ClosedRange<Double>) {
    switch self {
    case .askScaleAtMost: ("points", 10...20)
    case .flatSpread: ("points", 5...30)
    case .ratingNoise, .peakNoise: ("SD points", 4...20)
    case .contradiction: ("points", 10...40)
    case .priorBase: ("points", 0...60)
    case .priorExtremity: ("points", 0...50)
    case .priorSpeed, .priorLoad, .priorArms, .priorContext: ("points", 0...40)
    case .levelSD: ("SD points", 5...40)
    case .directionSD, .similarSD: ("SD points", 1...30)
    case .itemSD: ("SD points", 1...20)
    case .mirrorSimilarity: ("share", 0.35...0.8)
    case .otherSimilarity: ("share", 0...0.35)
    case .extremityReach, .speedReach, .loadReach, .armsReach, .contextReach: ("share of the scale", 0.1...4)
    case .selectionThreshold: ("points", 30...70)
    case .targetsMost: ("count", 1...10)
    case .ladderStart: ("points", 0...30)
    case .gap: ("points", 5...15)
    case .reachTie: ("points", 0...5)
    case .rungSpacing: ("points", 1...10)
    case .rungsMost: ("count", 5...15)
    case .willingnessAssumed: ("points", 10...60)
    case .toleranceChance: ("share", 0.01...0.5)
    case .overshoot: ("points", 5...30)
    case .overshootChance: ("share", 0.01...0.1)
    case .jumpMost: ("points", 5...Double(SafetyLimits.widestJump))
    case .carryOverSimilar, .carryOverAll: ("share", 0...1)
    case .expectedDrop: ("share", 0.05...0.8)
    case .needMargin: ("points", 0...20)
    case .variationWithin: ("share", 0...0.5)
    case .variationSimilarity: ("share", 0...1)
    case .mildFear: ("points", 10...50)
    case .trials: ("count", 1...5)
    case .trialsMost: ("count", 1...10)
    case .minutesPerTrial: ("minutes", 1...30)
    case .minutesPerLongTrial: ("minutes", 1...120)
    case .baselineShare: ("share", 0.5...0.9)
    case .practiceSets: ("count", 1...5)
    case .practiceRepetitions: ("count", 1...20)
    case .secondsPerMove: ("seconds", 1...30)
    case .practiceLongMinutes: ("minutes", 1...30)
    case .sessionMinutes: ("minutes", 25...180)
    case .sessionOverhead: ("minutes", 0...60)
    case .sessionsPerWeek: ("count", 1...7)
    case .exposureSessionsMost: ("count", 1...12)
    case .firstReviewSession, .secondReviewSession: ("count", 3...30)
    case .homeDaysPerWeek: ("count", 1...7)
    case .homeMinutes: ("minutes", 5...60)
    case .firstFollowUp, .secondFollowUp: ("months", 1...24)
    case .freshTrauma: ("days", 1...90)
    default: courseShape
    }
  }

  private var courseShape: (unit: String, bounds: ClosedRange<Double>) {
    switch self {
    case .easierBy: ("points", 0...20)
    case .parkedAfter: ("count", 1...5)
    case .parkedFall: ("points", 5...30)
    case .outlier: ("ratio", 2...6)
    case .carryOverSimilarSD: ("share", 0...1)
    case .carryOverAllSD: ("share", 0...1)
    case .expectancyWeight: ("share", 0...1)
    case .protectedLearning: ("share", 0...1)
    case .returnPerWeek: ("share", 0...0.5)
    case .driftPerWeek: ("SD points", 0...20)
    case .masteryHarm: ("points", 0...40)
    case .masteryDays: ("count", 1...5)
    case .masteryPeak: ("points", 10...60)
    case .masteryAfter: ("points", 10...60)
    case .masteryShare: ("share", 0.1...0.9)
    case .splitSessions: ("count", 2...6)
    case .splitChange: ("points", 5...30)
    case .keepRatio: ("ratio", 1...3)
    case .repeatsMost: ("count", 1...10)
    case .retrievalDays: ("days", 1...90)
    case .restartDays: ("days", 7...60)
    case .reratingDays: ("days", 7...90)
    case .doseRise: ("share", 0...0.25)
    case .doseFall: ("share", 0.05...0.5)
    case .painRise: ("pain points", 0...4)
    case .rangePeaks: ("count", 5...30)
    case .rangeShare: ("share", 0.5...0.8)
    case .rangeWiden: ("ratio", 1.05...2)
    case .acuteInjury: ("days", 14...90)
    case .historyAnswersValid: ("days", 7...180)
    case .testAnswersValid: ("days", 14...365)
    default: ("", 0...0)
    }
  }
}
