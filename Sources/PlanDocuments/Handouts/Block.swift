/// A piece of a text sheet, before it is laid out.
indirect enum Block: Hashable, Sendable {
  /// The title of the sheet.
  case title(String)
  /// The heading of a section; it stays with what follows.
  case heading(String)
  /// Running text.
  case paragraph(String, indent: Int = 0)
  /// An entry of a list.
  case item(String, marker: String, indent: Int = 0)
  /// The names of the columns of the rows below; where those rows are stacked, each of them says the names.
  case columns([Cell], String)
  /// A row of a table: narrow cells, then text that wraps.
  case row([Cell], String)
  /// A label and places to tick or to write a number: side by side where they fit, else below the label.
  case ticks(String, [String], indent: Int = 0)
  /// A label with a line to write on, and more lines below it.
  case fill(String, more: Int, indent: Int = 0)
  /// An empty line.
  case blank
  /// The first page ends here; on a later page this is an empty line.
  case endOfFirstPage
  /// The page ends here.
  case endOfPage
  /// Blocks that no page break parts.
  case together([Block])

  /// A narrow cell of a row.
  struct Cell: Hashable, Sendable {
    let text: String
    let width: Int
    /// The name of its column, said beside it where the row is stacked; nil for a number of the row itself.
    var name: String?
  }
}

extension [Block] {
  /// A table that no page parts from its head: what stands above the rows, with the first of them.
  static func table(_ head: [Block], _ rows: [Block]) -> [Block] {
    [.together(head + rows.prefix(2))] + rows.dropFirst(2)
  }
}
