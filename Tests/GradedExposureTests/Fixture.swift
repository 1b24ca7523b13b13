import PlanDocuments

@testable import GradedExposure

/// Requests on the standard catalogue and protocol.
enum Fixture {
  static let today = CivilDay(number: 20_781)  // 2026-11-24

  static func request(
    _ fears: [(String, Int)], willing: Int? = 60, goals: [String] = [], today: CivilDay = today
  ) throws -> PlanRequest {
    var assessment = Assessment(
      assessedOn: today, availability: Availability(start: today + 7, weekdays: [.mon, .thu]))
    assessment.willingness = willing
    assessment.ratings = fears.map { Rating(item: ItemID(rawValue: $0.0), fear: $0.1) }
    assessment.goals = goals.enumerated().map { .init(item: ItemID(rawValue: $1), priority: $0 + 1) }
    return PlanRequest(
      assessment: assessment, settings: try StandardDocuments.settings(),
      catalogue: try StandardDocuments.catalogue(), today: today)
  }
}
