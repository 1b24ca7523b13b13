public import GradedExposure

/// Reads a sheet of ratings: a CSV table with the columns `item` and `fear`, and others that are optional.
///
/// Nothing is guessed: what is unclear is a problem with its row, and all problems are told at once.
public struct RatingsReader: Sendable {
  private let catalogue: Catalogue
  private let scale: RatingScale?

  /// A reader for items of this catalogue; `scale` is what the therapist declared for the whole sheet.
  public init(catalogue: Catalogue, scale: RatingScale?) {
    self.catalogue = catalogue
    self.scale = scale
  }

  /// What the sheet says, or everything that is wrong with it.
  public func read(_ bytes: [UInt8], file: String) -> Result<RatingsSheet, InputProblems> {
    let table = CSVTable(bytes, file: file)
    let header = RatingsHeader(table)
    // Under a row that is no header, nobody knows how many cells a row may have.
    var problems = table.problems.filter { problem in
      if case .ratings(.tooManyCells) = problem.cause { header.isComplete } else { true }
    }
    problems += header.problems.map { InputProblem(file: file, line: table.header.row, .ratings($0)) }
    var rows = RatingsRows(catalogue, columns: header.columns, declared: scale, file: file)
    if header.isComplete {
      for record in table.records { rows.read(record) }
      problems += rows.problems
      problems += rows.scaleProblems.map {
        InputProblem(file: file, line: table.header.row, field: $0.column.rawValue, .ratings($0.problem))
      }
    }
    if table.records.isEmpty, problems.isEmpty {
      problems.append(InputProblem(file: file, .ratings(.noRows)))
    }
    guard problems.isEmpty else { return .failure(InputProblems(problems)) }
    var sheet = rows.finished
    sheet.warnings.formUnion(header.warnings)
    if !table.short.isEmpty { sheet.warnings.insert(.shortRows(table.short)) }
    return .success(sheet)
  }
}
