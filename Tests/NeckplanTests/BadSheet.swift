import GradedExposure
import PlanDocuments
import Testing

/// A sheet of ratings that no plan may be made from, and the sentences that say why.
struct BadSheet: Sendable, CustomTestStringConvertible {
  /// The name that the sentences give the file.
  static let file = "ratings.csv"

  let testDescription: String
  let bytes: [UInt8]
  /// What the command line says beside when; the same in `setUp`.
  let options: [String]
  let setUp: @Sendable (inout Assessment) -> Void
  let sentences: [String]

  init(
    _ name: String, _ text: String, options: [String] = [],
    setUp: @escaping @Sendable (inout Assessment) -> Void = { _ in }, _ sentences: String...
  ) {
    self.init(name, bytes: Array(text.utf8), options: options, setUp: setUp, sentences)
  }

  init(_ name: String, bytes: [UInt8], _ sentences: String...) {
    self.init(name, bytes: bytes, options: [], setUp: { _ in }, sentences)
  }

  private init(
    _ name: String, bytes: [UInt8], options: [String], setUp: @escaping @Sendable (inout Assessment) -> Void,
    _ sentences: [String]
  ) {
    testDescription = name
    self.bytes = bytes
    self.options = options
    self.setUp = setUp
    self.sentences = sentences.map { BadSheet.file + $0 }
  }

  /// What is said against the sheet by reading it and planning from it, as the tool does.
  func told() throws -> [String] {
    let catalogue = try StandardDocuments.catalogue()
    let day = try #require(CivilDay(rawValue: "2026-11-24"))
    var assessment = Assessment(
      assessedOn: day, availability: Availability(start: day + 7, weekdays: [.mon, .thu]))
    setUp(&assessment)
    let reader = RatingsReader(catalogue: catalogue, scale: assessment.scaleDeclared)
    do {
      let sheet = try reader.read(bytes, file: BadSheet.file).get()
      assessment.scaleDeclared = sheet.scaleDeclared
      assessment.ratings = sheet.ratings
      assessment.goals = sheet.goals
      assessment.ownItems = sheet.ownItems
      do {
        _ = try Planner.plan(
          PlanRequest(
            assessment: assessment, settings: StandardDocuments.settings(), catalogue: catalogue, today: day))
        return []
      } catch let invalid as InvalidRequest {
        let lines = Lines(items: sheet.lines)
        return InputProblems(invalid.problems.map { lines.place($0, in: BadSheet.file) }).problems
          .map(\.sentence)
      }
    } catch let problems as InputProblems {
      return problems.problems.map(\.sentence)
    }
  }
}
