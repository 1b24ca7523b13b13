import Foundation
import Testing

@testable import GradedExposure

/// Against the C library's complementary error function.
@Suite struct NormalChanceTests {
  @Test func isWithinOneInTenMillion() {
    var worst = 0.0
    for step in -8_000...8_000 {
      let bound = Double(step) / 100 + 50
      for (mean, sd) in [(50.0, 9.0), (20, 12.5), (95, 4)] {
        let exact = 0.5 * erfc((bound - mean) / sd / 2.0.squareRoot())
        worst = max(worst, abs(chance(above: bound, mean: mean, sd: sd) - exact))
      }
    }
    #expect(worst < 1e-7, "\(worst)")
  }

  /// .674 and 1.645 standard deviations are the bounds of SAFE-1 and SAFE-2.
  @Test func knowsTheTwoSafetyBounds() {
    #expect(abs(chance(above: 60, mean: 60 - 0.674_489_75 * 10, sd: 10) - 0.25) < 1e-6)
    #expect(abs(chance(above: 80, mean: 80 - 1.644_853_6 * 10, sd: 10) - 0.05) < 1e-6)
    #expect(abs(chance(above: 60, mean: 60, sd: 10) - 0.5) < 1e-7)
  }
}
