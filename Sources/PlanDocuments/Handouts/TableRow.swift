/// A row of a table, side by side on a wide page and stacked on a narrow one.
struct TableRow {
  let cells: [Block.Cell]
  let text: String

  /// Whether fewer than 20 columns would be left for the text. The names above a column are never wider than the
  /// cells below, so that a row stands beneath its names or says them.
  func isStacked(width: Int) -> Bool { DisplayWidth.of(start) > width - 20 }

  /// The cells, each at the right end of its column.
  var start: String {
    cells.map { cell in
      String(repeating: " ", count: max(0, cell.width - DisplayWidth.of(cell.text))) + cell.text
    }.joined(separator: " ") + "  "
  }

  /// The text with the row's number first, and below it every other cell with the name of its column.
  var stacked: [Block] {
    let marker = cells.filter { $0.name == nil }.map(\.text).filter { !$0.isEmpty }.joined(separator: " ")
    let named = cells.compactMap { cell in
      cell.text.isEmpty ? nil : cell.name.map { ($0 + " " + cell.text).unbroken }
    }
    return [marker.isEmpty ? .paragraph(text) : .item(text, marker: marker)]
      + (named.isEmpty ? [] : [.paragraph(named.joined(separator: ", "), indent: 2)])
  }
}

extension String {
  /// The text with spaces at which no line ends.
  fileprivate var unbroken: String { String(map { $0 == " " ? "\u{A0}" : $0 }) }
}
