import Testing

@testable import GradedExposure

/// The belief learns as engine.md writes it.
@Suite struct BeliefTests {
  private static let fears = [
    ("turn-left", 70), ("turn-right", 55), ("look-up", 80), ("look-down", 30), ("tilt-left", 45),
  ]

  private func belief() throws -> (belief: Belief, settings: TreatmentProtocol) {
    let request = try Fixture.request(Self.fears)
    let map = Fixture.map(request)
    let steps = map.candidates.indices.filter { $0 % 9 == 0 }.map { map.candidates[$0].id }
    return (Belief(steps, in: map, settings: request.settings), request.settings)
  }

  @Test(arguments: 1...20) func learnsAsTheEquationsSay(seed: Int) throws {
    var (belief, settings) = try belief()
    var oracle = BeliefOracle(belief)
    var random = SeededGenerator(seed: seed)
    let before = Array(belief.mean)
    for _ in 0..<12 {
      let step = random.integer(0...belief.steps.count - 1)
      switch random.integer(0...2) {
      case 0:
        let (fear, noise) = (Double(random.integer(0...100)), Double(random.integer(4...20)))
        belief.observe(step, fear: fear, noise: noise, outlier: settings[.outlier])
        oracle.observe(step, fear: fear, noise: noise, outlier: settings[.outlier])
      case 1:
        let signal = Double(random.integer(0...60))
        belief.carry(signal, from: step)
        oracle.carry(signal, from: step)
      default:
        let days = random.integer(0...60)
        let retrievals = belief.steps.map { _ in random.integer(0...3) }
        let (leak, drift) = (settings[.returnPerWeek], settings[.driftPerWeek])
        belief.pass(days: days, before: before, retrievals: retrievals, leak: leak, drift: drift)
        oracle.pass(days: days, before: before, retrievals: retrievals, leak: leak, drift: drift)
      }
      for at in belief.state.indices {
        #expect(abs(belief.state[at] - oracle.mean[at]) < 1e-6, "seed \(seed), \(at)")
        for other in belief.state.indices {
          #expect(
            abs(belief.covariance[at, other] - oracle.covariance[at][other]) < 1e-6,
            "seed \(seed), \(at) with \(other)")
        }
      }
    }
  }

  /// A share that peaks corrected below nothing is none: a drop within the session never raises what is expected.
  @Test func noDropRaisesWhatIsExpected() throws {
    var (belief, settings) = try belief()
    for _ in 0..<6 {
      belief.carry(60, from: 0)
      belief.observe(0, fear: 100, noise: 4, outlier: settings[.outlier])
    }
    #expect(min(belief.state[belief.steps.count], belief.state[belief.steps.count + 1]) < 0)
    let before = Array(belief.mean)
    belief.carry(60, from: 0)
    for (now, then) in zip(belief.mean, before) { #expect(now <= then) }
    #expect(belief.state[belief.steps.count] == belief.carryOverSimilar)
    #expect(belief.state[belief.steps.count + 1] == belief.carryOverAll)
  }

  /// Nothing leaks in no time, and never beyond the fear before treatment.
  @Test func fearReturnsOnlyTowardsWhereItWas() throws {
    var (belief, _) = try belief()
    let before = Array(belief.mean)
    belief.carry(40, from: 0)
    let fallen = Array(belief.mean)
    let none = belief.steps.map { _ in 0 }
    belief.pass(days: 0, before: before, retrievals: none, leak: 0.075, drift: 4)
    #expect(Array(belief.mean) == fallen)
    belief.pass(days: 7, before: before, retrievals: none, leak: 0.075, drift: 4)
    let expected = fallen[0] + 0.075 * (before[0] - fallen[0])
    #expect(abs(belief.mean[0] - expected) < 1e-9)
    belief.pass(days: 5_000, before: before, retrievals: none, leak: 0.075, drift: 4)
    for (now, then) in zip(belief.mean, before) { #expect(now <= then + 1e-9) }
  }
}
