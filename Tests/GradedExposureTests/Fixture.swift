import PlanDocuments

@testable import GradedExposure

/// Requests on the standard catalogue and protocol.
enum Fixture {
  static let today = CivilDay(number: 20_781)  // 2026-11-24

  /// The standard protocol and catalogue, read once.
  static func standard() throws -> (settings: TreatmentProtocol, catalogue: Catalogue) { try read.get() }

  private static let read = Result {
    (settings: try StandardDocuments.settings(), catalogue: try StandardDocuments.catalogue())
  }

  static func assessment(_ fears: [(String, Int)], willing: Int? = 60, goals: [String] = []) -> Assessment {
    var assessment = Assessment(
      assessedOn: today, availability: Availability(start: today + 7, weekdays: [.mon, .thu]))
    assessment.ageYears = 40
    assessment.traumaOn = LastTrauma.none
    assessment.consent = .given
    assessment.willingness = willing
    assessment.ratings = fears.map { Rating(item: ItemID(rawValue: $0.0), fear: $0.1) }
    assessment.goals = goals.enumerated().map { .init(item: ItemID(rawValue: $1), priority: $0 + 1) }
    return assessment
  }

  static func request(_ assessment: Assessment) throws -> PlanRequest {
    let (settings, catalogue) = try standard()
    return PlanRequest(assessment: assessment, settings: settings, catalogue: catalogue, today: today)
  }

  static func request(_ fears: [(String, Int)], willing: Int? = 60, goals: [String] = []) throws
    -> PlanRequest
  { try request(assessment(fears, willing: willing, goals: goals)) }

  static func version(_ assessment: Assessment) throws -> PlanVersion {
    guard let version = try Planner.plan(request(assessment)).current else { throw NoVersion() }
    return version
  }

  static func version(_ fears: [(String, Int)], willing: Int? = 60, goals: [String] = []) throws
    -> PlanVersion
  { try version(assessment(fears, willing: willing, goals: goals)) }

  /// The fear map that planning starts from.
  static func map(_ request: PlanRequest) -> FearMap {
    let screening = Screening(request.assessment, on: request.today, settings: request.settings)
    return FearMap(
      candidates: Candidate.all(
        request.assessment, catalogue: request.catalogue, gates: screening.gates),
      ratings: ratings(request.assessment), settings: request.settings,
      unordered: request.assessment.unorderedDemands)
  }

  static func ratings(_ assessment: Assessment) -> [(step: StepID, fear: Int)] {
    assessment.ratings.compactMap { rating in
      rating.fear.map { (StepID(item: rating.item, change: nil), $0) }
    }
  }

  struct NoVersion: Error {}
}

extension TreatmentProtocol {
  /// The same protocol with these numbers set.
  func with(_ values: [SettingKey: Double]) -> TreatmentProtocol {
    var changed = self
    for index in settings.indices {
      if let value = values[settings[index].key] { changed.settings[index].value = value }
    }
    return changed
  }
}
