import GradedExposure

/// How far a bound lies above the mean of a normal value, in standard deviations, by the chance in percent of
/// passing it. Chances that the table does not hold get no words.
enum NormalReach {
  static let by: [Int: Double] = [
    1: 2.3263, 2: 2.0537, 5: 1.6449, 10: 1.2816, 15: 1.0364, 20: 0.8416, 25: 0.6745, 30: 0.5244, 40: 0.2533,
    50: 0,
  ]

  /// The standard deviation behind a step's range of four in five peaks; nil where the scale cuts off both
  /// ends.
  static func deviation(of step: Step) -> Double? {
    let fourInFive = 1.2816
    guard (1...99).contains(step.estimate) else { return nil }
    if step.likelyHigh < 100 { return Double(step.likelyHigh - step.estimate) / fourInFive }
    if step.likelyLow > 0 { return Double(step.estimate - step.likelyLow) / fourInFive }
    return nil
  }
}
