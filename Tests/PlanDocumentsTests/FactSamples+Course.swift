import GradedExposure

/// Facts of a running course, with the step that each is about.
extension FactSamples {
  static let override = EventID(rawValue: "override-2026-12-05-0123456789ab")

  static let pin = EventID(rawValue: "override-2026-12-05-123456789abc")
  static let wish = EventID(rawValue: "override-2026-12-05-23456789abcd")

  /// The entries that the sentences about overrides name.
  static let overrides = [
    entry(override, .ban(step: left)), entry(pin, .pin(step: left)),
    entry(wish, .trials(step: left, count: 2)),
  ]

  private static func entry(_ id: EventID, _ kind: Override.Kind) -> Event {
    let day = CivilDay(number: 20_792)
    let because = OwnWords(rawValue: "It is what matters to him.")
    return Event(
      id: id, on: day, enteredOn: day,
      content: .override(
        Override(kind, by: Clinician(name: "M. Berger", role: "physiotherapist"), because: because)))
  }

  static let course: [(Fact, StepID?)] = [
    (.peakCompared(on: Filled.day, peak: 55, expected: 62, low: 45, high: 79, lastPeak: 70), left),
    (.peakCompared(on: Filled.day, peak: 85, expected: 62, low: 45, high: 79, lastPeak: nil), left),
    (.peakCompared(on: Filled.day, peak: 20, expected: 62, low: 45, high: 79, lastPeak: 62), left),
    (.noData(on: Filled.day, because: .ill), left),
    (.masteredByExpectancy(harm: [20, 10], harmMost: 20, days: 2), left),
    (.masteredByFear(peak: 38, peakMost: 40, after: 20, afterMost: 30), left),
    (.repeatHarm(harm: 22, harmMost: 20, days: 0, daysNeeded: 2), left),
    (.repeatHarm(harm: 15, harmMost: 20, days: 1, daysNeeded: 2), left),
    (.repeatFear(peak: 52, peakMost: 40, after: 31, afterMost: 30), left),
    (.repeatFear(peak: 52, peakMost: 40, after: 20, afterMost: 30), left), (.repeatUnfinished, left),
    (.repeatFearedOutcome, left), (.repeatProtected, left),
    (.repeatNotSaid(outcome: true, protection: true), left),
    (.repeatNotSaid(outcome: false, protection: true), left), (.repeatNoNumbers, left),
    (.stepBack(because: .fear, peak: 85, easierBy: 5), left),
    (.stepBack(because: .patientAsked, peak: nil, easierBy: 5), left),
    (.fearAboveAgreed(peak: 75, tolerance: 60), left), (.painRose(rise: 3), left),
    (.withoutChange(sessions: 3, change: 4, changeLeast: 10), left),
    (.withoutChange(sessions: 3, change: -5, changeLeast: 10), left),
    (.recordWithoutStep(step: parked), nil),
    (.rangesWidened(inside: 5, of: 10, from: 9, to: 11), nil),
    (.carryOverLearned(similar: 52, similarAtFirst: 45, all: 8, allAtFirst: 10), nil),
    (.signsStop(signs: [.strokeSigns, .crisis, .gaitChange]), nil), (.signsNotAsked(on: Filled.day), nil),
    (.stepBacksInARow(visits: 2), nil), (.visitMissed(on: Filled.day, because: .away), nil),
    (.visitUnrecorded(on: Filled.day), nil), (.adverseEvent(on: Filled.day), nil),
    (.exposuresUsed(most: 12), nil), (.goalsMastered(goals: 1), nil), (.goalsMastered(goals: 3), nil),
    (.doneDespiteLimit(on: Filled.day, gates: [.speed]), left),
  ]

  static let next: [(Fact, StepID?)] =
    [
      (.heldByRefusal(expected: 60, most: 55), left),
      (.heldByRest(expected: 70, until: 62, refusals: 2), left),
      (.heldBySplit(since: Filled.day), left), (.heldByOverride(entry: override), left),
      (.restartAfterGap(step: half, days: 20, daysMost: 14), nil), (.ratingsDue(days: 25, daysMost: 21), nil),
      (.retrievalDue(step: half, days: 15, interval: 14), nil),
      (.targetKept(step: left, times: 2, timesMost: 4, other: road, otherWorth: 115, ratio: 130), nil),
      (.targetLeft(step: left, times: 4, timesMost: 4), nil),
      (.targetPinned(step: left, entry: pin, chance: 40, tolerance: 60), nil),
      (.lowestExpected(expected: 51, low: 28, high: 74, chance: 40, tolerance: 60), left),
      (.trialsByOverride(step: left, trials: 2, entry: wish), nil),
      (.trialsAfterPain(step: left, trials: 2, planned: 3, rise: 4), nil),
      (.practiceGrows(unit: .repetitions, from: 5, to: 6), left),
      (.practiceGrows(unit: .seconds, from: 300, to: 330), left),
      (.practiceStays(value: 5, because: .pain), left),
      (.practiceStays(value: 5, because: .unfinished), left),
      (.practiceStays(value: 5, because: .notSaid), left),
      (.practiceStays(value: 20, because: .highest), left),
      (.practiceShrinks(from: 10, to: 8, flares: 2), left), (.overrideHonoured(entry: override), nil),
      (.overrideWaits(entry: override), nil), (.overrideFulfilled(entry: override), nil),
      (.overrideExpired(entry: override, until: Filled.day + 20), nil),
      (.overrideEnded(entry: override), nil),
    ]
    + [OverrideConflict.noStep, .limit, .jump, .road, .minutes, .override, .tooMuch, .hold, .noLadder].map {
      (.overrideConflict(entry: override, because: $0), nil)
    }
}
