/// What was expected of a peak, what "the same as last time" would have said, and what came.
struct PeakComparison {
  /// The step.
  let step: StepID
  /// The day.
  let on: CivilDay
  /// The entry that says what came.
  let event: EventID
  /// The peak that came, 0...100.
  let peak: Int
  /// The peak that the map expected, 0...100.
  let expected: Int
  /// Lower end of the range in which four in five peaks are expected.
  let low: Int
  /// Upper end of that range.
  let high: Int
  /// The peak of the time before; nil for the first.
  let lastPeak: Int?
}
