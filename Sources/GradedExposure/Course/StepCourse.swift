/// What a step has gone through so far.
struct StepCourse {
  /// The occasions with something to learn from, oldest first.
  private(set) var exposures: [Exposure] = []
  /// The day from which it counts for the jump bound.
  private(set) var completedOn: CivilDay?
  /// The latest day on which it was met to its end.
  private(set) var lastCompleted: CivilDay?
  private(set) var masteredOn: CivilDay?
  /// Whether it was mastered once and is to be met anew.
  private(set) var wasLost = false
  /// Successful retrievals since it was mastered.
  private(set) var retrievals = 0
  /// The latest day on which it was refused.
  var lastRefused: CivilDay? { exposures.last(where: \.wasRefused)?.on }
  /// Refusals in a row.
  private(set) var refusals = 0
  /// Expected fear when it came to rest (SAFE-5).
  var parkedAt: Double?
  /// The day on which something smaller was asked for (DEC-SPLIT).
  var splitOn: CivilDay?
  /// Whether the feared outcome was reviewed already, in this run without change.
  var isReviewed = false
  /// The latest verdict with its reasons.
  var verdict: (verdict: Verdict, facts: [Fact])?

  /// The first day on which it was not completed since it last was; nil where it was completed the last time, or never.
  var lapsedOn: CivilDay? {
    guard completedOn != nil else { return nil }
    return exposures.reversed().prefix { !$0.isCompleted }.last?.on
  }

  var lastPeak: Int? { exposures.last { $0.peak != nil }?.peak }

  /// Takes in an exposure that is not "no data"; `interval` is the days until a retrieval is due.
  mutating func append(_ exposure: Exposure, interval: Int) {
    exposures.append(exposure)
    if exposure.isCompleted {
      if masteredOn != nil, let last = lastCompleted, exposure.on - last >= interval { retrievals += 1 }
      lastCompleted = exposure.on
      refusals = 0
      if exposure.raisesLevel, completedOn == nil { completedOn = exposure.on }
    } else if exposure.wasRefused {
      refusals += 1
      lose()
    }
  }

  mutating func master(on day: CivilDay) {
    masteredOn = masteredOn ?? day
    wasLost = false
  }

  /// What it was mastered by holds no more.
  mutating func lose() {
    guard masteredOn != nil else { return }
    masteredOn = nil
    retrievals = 0
    wasLost = true
  }

  /// Days until a retrieval of a mastered step is due (SEL-3): they double with every success.
  func interval(_ settings: TreatmentProtocol) -> Int {
    settings[whole: .retrievalDays] << min(retrievals, 6)
  }
}
