import PlanDocuments
import Testing

@testable import GradedExposure

/// Parked before the road, and a quiet road before traffic, on every plan (ROAD-1).
@Suite struct RoadTests {
  @Test func trafficWaitsForAQuietRoadWhereTheLadderHasOne() async throws {
    var seen = 0
    for sample in try await RandomPlans.all() {
      guard let hierarchy = sample.version.hierarchy, let schedule = sample.version.schedule else { continue }
      var met: Set<StepID> = []
      for session in schedule.sessions {
        for exposure in session.exposures where hierarchy.step(exposure.step)?.demands.context == .traffic {
          let quiet = hierarchy.ladders.filter { $0.rungs.map(\.step).contains(exposure.step) }
            .flatMap { $0.rungs.map(\.step) }
            .filter { hierarchy.step($0)?.demands.context == .quietRoad }
          seen += quiet.isEmpty ? 0 : 1
          #expect(
            quiet.isEmpty || !met.isDisjoint(with: quiet), "seed \(sample.seed) \(exposure.step.rawValue)")
        }
        met.formUnion(session.exposures.map(\.step))
      }
    }
    #expect(seen > 0)
  }
}
