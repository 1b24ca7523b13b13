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
    var problems = table.problems
    var warnings: [RatingsWarning] = []
    let columns = columns(of: table.header, file: file, &problems, &warnings)
    guard problems.isEmpty || !columns.isEmpty else { return .failure(InputProblems(problems)) }
    var rows = RatingsRows(
      lookup: ItemLookup(catalogue), columns: columns, declared: scale, file: file, warnings: warnings)
    if columns.contains(where: { $0.column == .item }), columns.contains(where: { $0.column == .fear }) {
      for record in table.records { rows.read(record) }
    }
    problems += rows.problems + rows.scaleProblems
    if table.records.isEmpty, problems.isEmpty {
      problems.append(InputProblem(file: file, .ratings(.noRows)))
    }
    return problems.isEmpty ? .success(rows.finished) : .failure(InputProblems(problems))
  }

  private func columns(
    of header: CSVTable.Record, file: String, _ problems: inout [InputProblem],
    _ warnings: inout [RatingsWarning]
  ) -> [RatingsRows.Column] {
    var columns: [RatingsRows.Column] = []
    for (place, name) in header.cells.enumerated() {
      guard let (column, scale) = RatingsColumn.named(name) else {
        if !name.isEmpty { warnings.append(.columnNotUsed(name)) }
        continue
      }
      if columns.contains(where: { $0.column == column }) {
        problems.append(InputProblem(file: file, line: header.line, .ratings(.columnTwice(column.rawValue))))
      }
      columns.append(.init(column: column, place: place, scale: scale))
    }
    for needed in [RatingsColumn.item, .fear] where !columns.contains(where: { $0.column == needed }) {
      if !header.cells.isEmpty {
        problems.append(
          InputProblem(file: file, line: header.line, .ratings(.columnMissing(needed.rawValue))))
      }
    }
    return columns
  }
}
