import Testing

@testable import GradedExposure

/// What holds on every ladder of some hundreds of random patients.
@Suite struct LadderTests {
  @Test func rungsClimbStrictly() async throws {
    for sample in try await RandomPlans.all().suffix(30) {
      let heights = try Self.heights(of: sample)
      for ladder in sample.ladders {
        let climbed = try ladder.rungs.map { try #require(heights[$0.step]) }
        #expect(zip(climbed, climbed.dropFirst()).allSatisfy { $0 < $1 }, "seed \(sample.seed)")
        // 63 and 54 once had a gap of 10 between them: each was rounded, and the gap apart.
        let whole = zip(climbed, climbed.dropFirst()).map { shown($1) - shown($0) }
        #expect(ladder.rungs.dropFirst().map(\.gapBelow) == whole)
        #expect(ladder.rungs.first?.gapBelow == nil)
      }
    }
  }

  @Test func noLadderIsLongerThanAPage() async throws {
    for sample in try await RandomPlans.all() {
      let most = sample.settings[whole: .rungsMost]
      #expect(sample.ladders.allSatisfy { $0.rungs.count <= most }, "seed \(sample.seed)")
    }
  }

  @Test func aGapWiderThanTheProtocolsIsMarked() async throws {
    var marked = 0
    for sample in try await RandomPlans.all() {
      for ladder in sample.ladders {
        for rung in ladder.rungs.dropFirst() where (rung.gapBelow ?? 0) > sample.settings[whole: .gap] {
          #expect(rung.needsStepMadeTogether, "seed \(sample.seed): \(rung) of \(ladder.rungs.count)")
          marked += 1
        }
      }
    }
    #expect(marked > 0)
  }

  @Test func aLadderEndsAtItsTargetUnlessALimitForbidsIt() async throws {
    var limited = 0
    for sample in try await RandomPlans.all() {
      for ladder in sample.ladders {
        let target = try sample.step(ladder.target)
        #expect(ladder.limitedBy == target.limitedBy)
        #expect((ladder.rungs.last?.step == ladder.target) == target.limitedBy.isEmpty)
        limited += target.limitedBy.isEmpty ? 0 : 1
      }
    }
    #expect(limited > 0)
  }

  /// A rung never goes farther, faster, heavier, higher or further into daily life than its target, nor in
  /// another direction.
  @Test func everyRungAsksForNoMoreThanItsTarget() async throws {
    for sample in try await RandomPlans.all() {
      for ladder in sample.ladders {
        let target = try sample.step(ladder.target).demands
        for rung in ladder.rungs {
          let demands = try sample.step(rung.step).demands
          #expect(
            Demand.ordered.allSatisfy { demands.scaled($0) <= target.scaled($0) }, "seed \(sample.seed)")
          #expect(Set(demands.components).isSubset(of: target.components))
          let hasOtherSide = demands.side != target.side && target.side != .both
          #expect(!hasOtherSide || demands.side == nil, "seed \(sample.seed): \(rung.step.rawValue)")
        }
      }
    }
  }

  /// Trimming a ladder to its page took the mark of a gap away with the rung that carried it, and left wide
  /// gaps that nobody was told of.
  @Test func aLadderThatWasTrimmedStillMarksItsGaps() throws {
    var request = try Fixture.request(
      [("turn-left", 90), ("turn-left-half-way", 25), ("turn-right", 60), ("look-up", 40)],
      goals: ["turn-left"])
    request.settings = request.settings.with([.rungsMost: 5])
    let ladder = try #require(try Planner.plan(request).current?.hierarchy?.ladders.first)
    #expect(ladder.rungs.count == 5)
    let wide = ladder.rungs.filter { ($0.gapBelow ?? 0) > 10 }
    #expect(!wide.isEmpty && wide.allSatisfy(\.needsStepMadeTogether))
  }

  /// What a ladder climbs by: the baseline, or the physical demand where the ratings are flat.
  private static func heights(of sample: RandomPlans.Sample) throws -> [StepID: Double] {
    let map = Fixture.map(sample.request)
    let isFlat = try #require(sample.version.hierarchy).flat
    return Dictionary(
      uniqueKeysWithValues: map.candidates.enumerated().map { at, candidate in
        (candidate.id, isFlat ? map.kernel.mean(candidate.features) : map.baseline[at])
      })
  }
}
