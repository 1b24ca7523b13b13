import Foundation
import Testing

@testable import GradedExposure

/// The limits, recomputed here from the map and the ladders, hold on every plan.
@Suite struct SafetyLimitTests {
  @Test func noForbiddenStepIsARungOrAnExposureOrPractised() async throws {
    var forbidden = 0
    for sample in try await RandomPlans.all() {
      let limited = Set((sample.version.hierarchy?.steps ?? []).filter { !$0.limitedBy.isEmpty }.map(\.id))
      forbidden += limited.count
      let rungs = sample.ladders.flatMap { ladder in ladder.rungs.flatMap { [$0.step] + $0.alsoHere } }
      let exposed = sample.sessions.flatMap { $0.exposures.map(\.step) }
      let practised = (sample.version.schedule?.homeWeeks ?? []).flatMap { $0.movements.map(\.step) }
      #expect(limited.isDisjoint(with: rungs + exposed + practised), "seed \(sample.seed)")
    }
    #expect(forbidden > 0)
  }

  /// SAFE-1 and SAFE-2: .674 and 1.645 standard deviations of the next peak below their bounds.
  @Test func firmExposuresKeepWithinWhatWasAgreed() async throws {
    var checked = 0
    for sample in try await RandomPlans.all().prefix(60) {
      guard let firm = sample.exposures.first else { continue }
      #expect(firm.standing == .firm)
      let map = Fixture.map(sample.request)
      let tolerance = Double(sample.assessment.willingness ?? sample.settings[whole: .willingnessAssumed])
      for exposure in firm.exposures {
        let at = try #require(map.index(of: exposure.step))
        let sd = (map.variance[at] + pow(sample.settings[.peakNoise], 2)).squareRoot()
        let over = 0.5 * erfc((tolerance - map.mean[at]) / sd / 2.0.squareRoot())
        let far = 0.5 * erfc((tolerance + 20 - map.mean[at]) / sd / 2.0.squareRoot())
        #expect(over <= 0.25 + 1e-6 && far <= 0.05 + 1e-6, "seed \(sample.seed): \(exposure.step.rawValue)")
        checked += 1
      }
    }
    #expect(checked > 40)
  }

  /// SAFE-3 and D05: never more than the jump above the highest rung done on a ladder that holds the step, or
  /// above the ladder's lowest before any.
  @Test func noExposureSkipsARung() async throws {
    for sample in try await RandomPlans.all() {
      var done: Set<StepID> = []
      for session in sample.exposures {
        for exposure in session.exposures {
          let reached = try sample.ladders.map { $0.rungs.map(\.step) }.filter { $0.contains(exposure.step) }
            .compactMap { rungs -> Int? in
              let heights = try rungs.map { try sample.step($0).baseline }
              let met = zip(rungs, heights).filter { done.contains($0.0) }.map(\.1)
              return met.max() ?? heights.min()
            }
          let highest = try #require(reached.max())
          // Both are rounded to whole points.
          let bound = highest + sample.settings[whole: .jumpMost] + 1
          #expect(try sample.step(exposure.step).baseline <= bound, "seed \(sample.seed)")
        }
        done.formUnion(session.exposures.map(\.step))
      }
    }
  }

  /// ROAD-1 and D06.
  @Test func noRoadBeforeARungOffTheRoad() async throws {
    var onRoad = 0
    func isOnRoad(_ step: Step) -> Bool { [.quietRoad, .traffic].contains(step.demands.context) }
    for sample in try await RandomPlans.all() {
      var done: Set<StepID> = []
      for session in sample.exposures {
        for exposure in session.exposures where isOnRoad(try sample.step(exposure.step)) {
          onRoad += 1
          let offRoad = try sample.ladders.map { $0.rungs.map(\.step) }.filter { $0.contains(exposure.step) }
            .flatMap { try $0.filter { !isOnRoad(try sample.step($0)) } }
          #expect(offRoad.isEmpty || !done.isDisjoint(with: offRoad), "seed \(sample.seed)")
        }
        done.formUnion(session.exposures.map(\.step))
      }
    }
    #expect(onRoad > 0)
  }
}
