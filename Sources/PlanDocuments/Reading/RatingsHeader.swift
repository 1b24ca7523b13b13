/// The first row of a sheet: which columns are read, and what is wrong with the others.
struct RatingsHeader {
  private(set) var columns: [RatingsRows.Column] = []
  private(set) var problems: [RatingsProblem] = []
  private(set) var warnings: Set<RatingsWarning> = []

  private static let needed: [RatingsColumn] = [.item, .fear]

  init(_ table: CSVTable) {
    let cells = table.header.cells
    for (place, name) in cells.prefix(table.columns).enumerated() {
      guard let (column, scale) = RatingsColumn.named(name) else {
        // Left aside like another column, it would let a 7 out of 10 pass for 7 out of 100.
        if ItemWords.words(name).contains("scale") { problems.append(.scaleColumn(name)) }
        warnings.insert(name.isEmpty ? .columnUnnamed(place + 1) : .columnNotUsed(name))
        continue
      }
      if columns.contains(where: { $0.column == column }) { problems.append(.columnTwice(column.rawValue)) }
      columns.append(.init(column: column, place: place, scale: scale))
    }
    // A header that is broken as a row says nothing about its columns.
    if !isComplete, !cells.isEmpty, table.header.problems.isEmpty { problems += missing(in: table) }
  }

  /// Whether the columns are there that every sheet needs.
  var isComplete: Bool { Self.needed.allSatisfy { needed in columns.contains { $0.column == needed } } }

  private func missing(in table: CSVTable) -> [RatingsProblem] {
    let below = table.rows.first { record in
      let names = record.cells.compactMap { RatingsColumn.named($0)?.column }
      return Self.needed.allSatisfy(names.contains)
    }
    if let below { return [.headerBelow(row: below.row)] }
    return Self.needed.filter { needed in !columns.contains { $0.column == needed } }.map { needed in
      let near = table.header.cells.first { ItemWords.words($0).first == needed.rawValue }
      return .columnMissing(needed.rawValue, near: near)
    }
  }
}
