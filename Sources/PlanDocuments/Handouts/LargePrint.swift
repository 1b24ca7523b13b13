/// Large print: what a sheet of plain text can do for a large font.
///
/// The font is the printer's. The sheet leaves it room and puts an empty line between all entries. At so few columns
/// the rows of a table with columns to follow by eye are stacked (``TableRow``).
enum LargePrint {
  /// The blocks in large print.
  static func blocks(_ blocks: [Block]) -> [Block] {
    var spaced: [Block] = []
    for block in blocks {
      if isEntry(block), let last = spaced.last, isEntry(last) { spaced.append(.blank) }
      if case .together(let inner) = block {
        spaced.append(.together(LargePrint.blocks(inner)))
      } else {
        spaced.append(block)
      }
    }
    return spaced
  }

  private static func isEntry(_ block: Block) -> Bool {
    switch block {
    case .paragraph, .item, .row, .ticks, .fill, .together: true
    case .title, .heading, .columns, .blank, .endOfFirstPage, .endOfPage: false
    }
  }
}
