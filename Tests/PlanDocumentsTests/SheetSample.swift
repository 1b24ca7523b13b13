import GradedExposure
import PlanDocuments

/// Small sheets of ratings, read against the standard catalogue.
enum SheetSample {
  static func read(_ text: String, scale: RatingScale? = nil) throws -> RatingsSheet {
    try read(Array(text.utf8), scale: scale)
  }

  static func read(_ bytes: [UInt8], scale: RatingScale? = nil) throws -> RatingsSheet {
    try RatingsReader(catalogue: StandardDocuments.catalogue(), scale: scale).read(bytes, file: "r.csv").get()
  }

  /// The sentences said against a sheet; none where it is read.
  static func sentences(_ text: String, scale: RatingScale? = nil) throws -> [String] {
    do {
      _ = try read(text, scale: scale)
      return []
    } catch let problems as InputProblems {
      return problems.problems.map(\.sentence)
    }
  }

  /// Each rating as `item fear`, in the order of the rows.
  static func fears(_ sheet: RatingsSheet) -> [String] {
    sheet.ratings.map { "\($0.item.rawValue) \($0.fear.map(String.init) ?? $0.unrated?.rawValue ?? "")" }
  }
}
