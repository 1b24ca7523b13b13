import GradedExposure

extension TreatmentProtocol.Setting {
  /// Name and value: "widest gap: 10 points".
  var inWords: String { key.inWords + ": " + valueInWords }

  /// The value with its unit.
  var valueInWords: String {
    let number = value.decimal
    switch unit {
    case "share": return ((value * 1_000).rounded() / 10).decimal + "%"
    case "count": return number
    case "SD points": return number + " points SD"
    case "share of the scale": return number + " of the scale"
    case "ratio": return number + " times as much"
    case "pain points": return number + " of 10"
    default:
      let singular = unit.hasSuffix("s") ? String(unit.dropLast()) : unit
      return number + " " + (value == 1 ? singular : unit)
    }
  }
}

extension SettingKey {
  /// What the number is, in words.
  var inWords: String { ratingWords ?? ladderWords ?? learningWords ?? courseWords }

  private var ratingWords: String? {
    switch self {
    case .askScaleAtMost: "scale asked about when no rating is above"
    case .flatSpread: "ratings are flat within"
    case .ratingNoise: "error of one rating"
    case .contradiction: "order asked about above"
    case .priorBase: "fear expected of the easiest movement"
    case .priorExtremity: "added from no to full range"
    case .priorSpeed: "added from slow to fastest"
    case .priorLoad: "added from no to most load"
    case .priorArms: "added from arms at rest to overhead"
    case .priorContext: "added from clinic to sport"
    case .levelSD: "how far patients differ in level"
    case .directionSD: "how far directions differ"
    case .similarSD: "how far similar movements differ"
    case .itemSD: "how far single items differ"
    case .mirrorSimilarity: "likeness of the other side"
    case .otherSimilarity: "likeness of another direction"
    case .extremityReach: "reach of likeness in range"
    case .speedReach: "reach of likeness in speed"
    case .loadReach: "reach of likeness in load"
    case .armsReach: "reach of likeness in arm height"
    case .contextReach: "reach of likeness in context"
    default: nil
    }
  }

  private var ladderWords: String? {
    switch self {
    case .selectionThreshold: "selected above"
    case .targetsMost: "most targets"
    case .ladderStart: "a ladder starts at or below"
    case .gap: "widest gap"
    case .reachTie: "reaches count as equal within"
    case .rungSpacing: "least distance of rated rungs"
    case .rungsMost: "most rungs"
    case .willingnessAssumed: "willingness where none is agreed"
    case .peakNoise: "spread of a peak around its expectation"
    case .toleranceChance: "most chance of passing the willingness"
    case .overshoot: "far above the willingness is over"
    case .overshootChance: "most chance of passing that"
    case .jumpMost: "widest jump"
    default: nil
    }
  }

  private var learningWords: String? {
    switch self {
    case .easierBy: "after a refusal, easier by"
    case .parkedAfter: "refusals in a row until a step rests"
    case .parkedFall: "fall of expected fear that ends the rest"
    case .outlier: "most SD that one peak may pull"
    case .carryOverSimilarSD: "how far patients differ in it"
    case .carryOverAllSD: "how far patients differ in that"
    case .expectancyWeight: "weight of the fall of expected harm"
    case .protectedLearning: "learning that counts with a safety behaviour"
    case .returnPerWeek: "points won that leak back in a week"
    case .driftPerWeek: "what is known grows less sure in a week by"
    case .masteryHarm: "expected harm of a mastered step at most"
    case .masteryDays: "days that mastery needs"
    case .masteryPeak: "peak of a mastered step at most"
    case .masteryAfter: "fear at its end at most"
    case .masteryShare: "or this share of its baseline"
    case .splitSessions: "sessions without change until a review"
    case .splitChange: "a change is at least"
    case .keepRatio: "another target is worth at least"
    case .repeatsMost: "same target in a row at most"
    case .retrievalDays: "a mastered step is met again after"
    case .restartDays: "a gap to start gently after"
    case .reratingDays: "a gap to rate again after"
    case .doseRise: "home practice grows by"
    case .doseFall: "and shrinks by"
    case .painRise: "most rise of pain by the next day"
    case .rangePeaks: "peaks that the check looks at"
    case .rangeShare: "ranges widen when fewer are inside than"
    case .rangeWiden: "and widen by"
    default: nil
    }
  }

  private var courseWords: String {
    switch self {
    case .carryOverSimilar: "carry-over to similar movements"
    case .carryOverAll: "carry-over to all movements"
    case .expectedDrop: "expected drop in a session"
    case .needMargin: "fear that needs no work is at most"
    case .variationWithin: "a variation may be worth less by"
    case .variationSimilarity: "a variation is less alike than"
    case .mildFear: "mild fear is at most"
    case .trials: "planned tries"
    case .trialsMost: "most tries"
    case .minutesPerLongTrial: "time for one try of a step that lasts minutes"
    case .minutesPerTrial: "time for one try"
    case .baselineShare: "practice starts at this share of the baseline trials"
    case .practiceSets: "sets a day"
    case .practiceRepetitions: "repetitions a set"
    case .practiceLongMinutes: "home practice of a step that lasts minutes"
    case .secondsPerMove: "time for one repetition"
    case .sessionMinutes: "length of a session"
    case .sessionOverhead: "of which not for tries"
    case .sessionsPerWeek: "sessions a week"
    case .exposureSessionsMost: "most exposure sessions"
    case .firstReviewSession: "first review in session"
    case .secondReviewSession: "second review in session"
    case .homeDaysPerWeek: "days of home practice a week"
    case .homeMinutes: "home practice a day at most"
    case .firstFollowUp: "first follow-up after"
    case .secondFollowUp: "second follow-up after"
    case .freshTrauma: "an injury is fresh for"
    case .acuteInjury: "no ladder after an injury for"
    case .historyAnswersValid: "an answer about history counts for"
    case .testAnswersValid: "an examination counts for"
    default: rawValue
    }
  }
}
