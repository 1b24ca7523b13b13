import GradedExposure
import Testing

@testable import PlanDocuments

/// An export that is read whole, against the standard catalogue.
struct SurveySample: Equatable {
  let mapping: SurveyMapping
  let sheet: RatingsSheet
  let row: Int?
  let patient: PatientID?

  init(_ export: String, map: String? = nil, scale: RatingScale? = nil) throws {
    let reading = try SurveyReader(catalogue: StandardDocuments.catalogue(), scale: scale).read(
      Array(export.utf8), file: "x.csv", map: map.map { (Array($0.utf8), "m.csv") }, .only)
    mapping = try #require(reading.mapping)
    sheet = try reading.sheet.get()
    row = reading.row
    patient = reading.patient
  }
}
