/// The clusters of Wainner 2003 (four tests) and the newer one of three: an irritated nerve root in the neck.
enum RadiculopathyCluster {
  static let wainner: [ScreenFinding] = [.upperLimbTension, .rotationBelow60, .distraction, .spurling]
  static let newer: [ScreenFinding] = [.shoulderAbduction, .spurling, .twoNerveTests]
  /// Three of four: LR+ 6.1; four of four: LR+ 30.3.
  static let least = 3

  static func outcome(_ facts: ScreenFacts) -> ScreenOutcome { outcome(of: wainner, facts) }

  static func newerOutcome(_ facts: ScreenFacts) -> ScreenOutcome { outcome(of: newer, facts) }

  private static func outcome(of tests: [ScreenFinding], _ facts: ScreenFacts) -> ScreenOutcome {
    let (found, open) = (facts.present(tests), facts.open(tests))
    guard found.count >= least else {
      // What is open cannot make it three any more.
      return ScreenOutcome(found: found, open: found.count + open.count < least ? [] : open)
    }
    return ScreenOutcome(
      consequence: .needsClearance, gates: [.extensionRange, .rotationRange], found: found)
  }
}
