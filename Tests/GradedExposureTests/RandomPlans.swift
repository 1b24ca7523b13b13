import Testing

@testable import GradedExposure

/// Some hundreds of plans of random assessments, made once for all tests of what always holds.
enum RandomPlans {
  struct Sample: Sendable {
    let seed: Int
    let request: PlanRequest
    let plan: Plan
    let version: PlanVersion

    var assessment: Assessment { request.assessment }
    var settings: TreatmentProtocol { request.settings }
    var ladders: [Ladder] { version.hierarchy?.ladders ?? [] }
    var sessions: [Session] { version.schedule?.sessions ?? [] }
    var exposures: [Session] { sessions.filter { $0.kind == .exposure } }
    func step(_ id: StepID) throws -> Step { try #require(version.hierarchy?.step(id)) }
    func has(_ matches: (Decision) -> Bool) -> Bool { version.decisions.contains(where: matches) }
  }

  /// 200 of them by seed: 1 to 60 items rated, mostly up to 25, and twice 200. One in eight chooses from the
  /// whole standard catalogue and the others from a random third of it, which takes a third of the time.
  static func all() async throws -> [Sample] { try await made.value }

  static func sample(seed: Int) throws -> Sample {
    let count = seed % 100 == 0 ? 200 : 1 + seed * 7 % (seed % 3 == 0 ? 60 : 25)
    var request = try Fixture.request(Fixture.assessment([]))
    if seed % 8 != 2 {
      var random = SeededGenerator(seed: -seed)
      request.catalogue.items = random.some(request.catalogue.items, 40...50).sorted { $0.id < $1.id }
    }
    var random = RandomAssessment(seed: seed, catalogue: request.catalogue)
    request.assessment = random.make(rating: count)
    let plan = try Planner.plan(request)
    return Sample(seed: seed, request: request, plan: plan, version: try #require(plan.current))
  }

  private static let made = Task {
    try await withThrowingTaskGroup { group in
      for start in 1...10 {
        group.addTask { try stride(from: start, through: 200, by: 10).map(sample(seed:)) }
      }
      var samples: [Sample] = []
      for try await part in group { samples += part }
      return samples.sorted { $0.seed < $1.seed }
    }
  }
}
