import Testing

@testable import GradedExposure

/// Whether one step may be offered, at and around each bound.
@Suite struct AllowanceTests {
  /// A belief over one rated movement.
  private static func belief(fear: Int, _ settings: TreatmentProtocol) throws -> Belief {
    var request = try Fixture.request([("turn-left", fear)])
    request.settings = settings
    return Belief([StepID(rawValue: "turn-left")], in: Fixture.map(request), settings: settings)
  }

  @Test func aStepIsHeldFromTheToleranceChanceOn() throws {
    let settings = try Fixture.standard().settings
    let belief = try Self.belief(fear: 50, settings)
    for tolerance in 1...100 {
      let chance = belief.chance(0, above: Double(tolerance))
      let fact = Allowance(settings: settings, tolerance: tolerance)
        .refusal(of: 0, in: belief)
      #expect((fact == nil) == (chance <= 0.25), "\(tolerance)")
      if chance > 0.25 {
        let percent = Int((chance * 100).rounded(.up))  // 25.3% held back is not 25%
        #expect(fact == .heldByTolerance(chance: percent, tolerance: tolerance, allowed: 25))
      }
    }
  }

  @Test func farTooMuchIsHeldWhereTheToleranceAlonePasses() throws {
    let settings = try Fixture.standard().settings.with([.toleranceChance: 0.5, .overshootChance: 0.01])
    let belief = try Self.belief(fear: 50, settings)
    let tolerance = Int(belief.mean[0].rounded(.up))
    let over = Int((belief.chance(0, above: Double(tolerance) + 20) * 100).rounded(.up))
    let fact = Allowance(settings: settings, tolerance: tolerance)
      .refusal(of: 0, in: belief)
    #expect(fact == .heldByOvershoot(chance: over, bound: tolerance + 20, allowed: 1))
  }

  @Test func aJumpIsHeldBeyondItsBoundAndNotAtIt() throws {
    let settings = try Fixture.standard().settings
    let allowance = Allowance(settings: settings, tolerance: 100)
    #expect(allowance.jump(of: 45, completed: 30) == nil)
    #expect(
      allowance.jump(of: 45.6, completed: 30)
        == .heldByJump(baseline: 46, highestCompleted: 30, jumpMost: 15))
  }

  /// The tolerance speaks before the overshoot.
  @Test func theFirstRuleThatHoldsAStepIsNamed() throws {
    let settings = try Fixture.standard().settings
    let fact = Allowance(settings: settings, tolerance: 10)
      .refusal(of: 0, in: try Self.belief(fear: 90, settings))
    guard case .heldByTolerance = fact else {
      Issue.record("\(String(describing: fact))")
      return
    }
  }
}
