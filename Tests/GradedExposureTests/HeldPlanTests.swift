import Testing

@testable import GradedExposure

/// Where nothing may be offered, nothing is, and every step says why.
@Suite struct HeldPlanTests {
  @Test func willingnessBelowEverythingHoldsThePlanWithAReasonForEachStep() throws {
    let version = try Fixture.version(
      [("turn-left", 90), ("turn-left-half-way", 80), ("look-up", 95), ("look-up-half-way", 75)], willing: 10)
    #expect(version.outcome == .heldForReview && version.status == .onHold && version.schedule == nil)
    #expect(version.blockers.first == .heldForReview)
    let rungs = Set(try #require(version.hierarchy).ladders.flatMap { $0.rungs.map(\.step) })
    #expect(version.decisions.dropLast().last?.fact == .nothingAllowed(steps: rungs.count))
    let lowest = try #require(version.decisions.last)
    guard case .lowestExpected(_, _, _, let passing, tolerance: 10) = lowest.fact else {
      Issue.record("\(lowest.fact)")
      return
    }
    #expect(lowest.step.map(rungs.contains) == true && passing > 25)
    for rung in rungs {
      let reasons = version.decisions.filter { $0.step == rung }.map(\.fact).filter {
        if case .heldByTolerance(let chance, tolerance: 10, allowed: 25) = $0 { chance > 25 } else { false }
      }
      #expect(reasons.count == 1, "\(rung.rawValue)")
    }
  }

  @Test func willingnessThatNobodyAgreedIsAssumedAndSaidToBe() throws {
    let version = try Fixture.version([("turn-left", 60), ("turn-left-half-way", 20)], willing: nil)
    let assumed = try Fixture.standard().settings[whole: .willingnessAssumed]
    #expect(version.decisions.map(\.fact).contains(.willingnessAssumed(points: assumed)))
    #expect(version.blockers.contains(.willingnessAssumed(points: assumed)))
  }

  @Test func highAvoidanceOrHarmAloneIsReasonEnough() throws {
    for (harm, avoidance, isIndicated) in [(51, nil, true), (nil, 51, true), (50, 50, false)] {
      var assessment = Fixture.assessment([("turn-left", 40), ("look-up", 20)], goals: ["turn-left"])
      assessment.ratings[0].harm = harm
      assessment.ratings[1].avoidance = avoidance
      #expect((try Fixture.version(assessment).outcome == .planned) == isIndicated)
    }
  }
}
