import Foundation
import Testing

@testable import GradedExposure

/// Against the C library's own.
@Suite struct ExponentialTests {
  @Test func isWithinItsErrorOverTheWholeRange() {
    var worst = 0.0
    for step in -70_000...70_000 {
      let x = Double(step) / 100 + 0.000_3
      guard abs(x) < 700 else { continue }
      worst = max(worst, abs(exponential(x) / exp(x) - 1))
    }
    #expect(worst < 1e-14, "\(worst)")
  }

  @Test func isOneAtZeroAndBoundedAtTheEnds() {
    #expect(exponential(0) == 1)
    #expect(exponential(-701) == 0)
    #expect(exponential(-Double.infinity) == 0)
    #expect(exponential(701) == .infinity)
  }

  @Test func aFartherDistanceIsNeverMoreAlike() {
    var last = 1.0
    for step in 1...4_000 {
      let next = exponential(-Double(step) / 1_000)
      #expect(next < last)
      last = next
    }
  }
}
