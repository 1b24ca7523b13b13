import Testing

@testable import GradedExposure

/// The fear map against a slow computation that shares no code with it.
@Suite struct FearMapTests {
  @Test(arguments: 1...6) func mapIsThePosterior(seed: Int) throws {
    let (map, ratings, request) = try FearMapTests.map(seed: seed, rating: 2 + seed * 3)
    // Every ninth candidate, and everything rated: all of them would take the oracle minutes.
    let kept = map.candidates.indices.filter { at in
      at % 9 == seed || ratings.contains { $0.step == map.candidates[at].id }
    }
    let oracle = MapOracle(
      kept.map { (map.candidates[$0].id, map.candidates[$0].demands) }, ratings: ratings,
      settings: request.settings, unordered: request.assessment.unorderedDemands)
    for (place, at) in kept.enumerated() {
      #expect(abs(map.mean[at] - oracle.mean[place]) < 1e-6)
      #expect(abs(map.variance[at] - oracle.covariance(place, place)) < 1e-6)
      #expect(abs(map.kernel.mean(map.candidates[at].features) - oracle.prior[place]) < 1e-9)
    }
    for (place, at) in kept.enumerated().prefix(12) {
      for (otherPlace, other) in kept.enumerated().suffix(12) {
        #expect(abs(map.covariance(at, other) - oracle.covariance(place, otherPlace)) < 1e-6)
      }
    }
  }

  /// PRED-2: halfway between the highest of anything easier and the lowest of anything harder.
  @Test(arguments: 1...6) func baselineIsTheMeanOfTheTwoEnvelopes(seed: Int) throws {
    let (map, _, request) = try FearMapTests.map(seed: seed, rating: 4 + seed * 5)
    let unordered = request.assessment.unorderedDemands.map { Demand.ordered.firstIndex(of: $0) }
    // What must be equal, and the levels of what is ordered.
    let levels = map.candidates.map { candidate in Demand.ordered.map { candidate.demands.scaled($0) } }
    let alike = Dictionary(grouping: map.candidates.indices) { at in
      let demands = map.candidates[at].demands
      return Set(demands.components.map(\.rawValue)).sorted() + [demands.side?.rawValue ?? ""]
        + [demands.hold.rawValue, demands.position.rawValue, demands.aid.rawValue]
    }
    func isNoHarder(_ x: [Double], _ y: [Double]) -> Bool {
      x.indices.allSatisfy { unordered.contains($0) ? x[$0] == y[$0] : x[$0] <= y[$0] }
    }
    for group in alike.values {
      for at in group {
        var (highest, lowest) = (map.mean[at], map.mean[at])
        for other in group where levels[other] != levels[at] {
          if isNoHarder(levels[other], levels[at]) { highest = max(highest, map.mean[other]) }
          if isNoHarder(levels[at], levels[other]) { lowest = min(lowest, map.mean[other]) }
        }
        #expect(map.baseline[at] == min(100, max(0, (highest + lowest) / 2)))
      }
    }
  }

  @Test func aHarderMovementNeverStandsBelowAnEasierOne() throws {
    let (map, _, request) = try FearMapTests.map(seed: 7, rating: 60)
    let order = DemandOrder(unordered: request.assessment.unorderedDemands)
    var pairs = 0
    for (easier, x) in map.candidates.enumerated() {
      for (harder, y) in map.candidates.enumerated() where order.isEasier(x.features, than: y.features) {
        pairs += 1
        #expect(map.baseline[easier] <= map.baseline[harder])
      }
    }
    #expect(pairs > 100)
  }

  /// With directions as alike, and as unlike, as a protocol may set them, expected fear was infinite, and
  /// making a whole number of it stopped the program.
  @Test(arguments: 1...2) func aProtocolAtItsBoundsGivesNoInfiniteFear(seed: Int) throws {
    var random = RandomAssessment(seed: seed, catalogue: try Fixture.standard().catalogue)
    var request = try Fixture.request(random.make(rating: 30))
    request.settings = request.settings.with([
      .mirrorSimilarity: 0.8, .otherSimilarity: 0, .similarSD: 30, .itemSD: 1, .ratingNoise: 4,
    ])
    #expect(request.settings.problems == [])
    let map = Fixture.map(request)
    #expect(map.mean.allSatisfy { (-50...150).contains($0) })
    #expect(map.variance.allSatisfy { (0...5_000).contains($0) })
    #expect(try Planner.plan(request).unlikeReplay().isEmpty)
  }

  private static func map(seed: Int, rating count: Int) throws -> (
    FearMap, ratings: [(step: StepID, fear: Int)], PlanRequest
  ) {
    var random = RandomAssessment(seed: seed, catalogue: try Fixture.standard().catalogue)
    let request = try Fixture.request(random.make(rating: count))
    return (
      Fixture.map(request), Fixture.ratings(request.assessment), request
    )
  }
}
