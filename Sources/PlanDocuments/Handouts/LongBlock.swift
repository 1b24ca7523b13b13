/// Blocks that are kept together and longer than a page.
///
/// They are split at their own empty lines; where that is not enough, between their blocks; where a block alone is too
/// long, between its lines. The page that they leave says that they go on, the next one names what is continued.
struct LongBlock {
  private let blocks: [Block]
  private let name: String
  private let headings: [String]
  private let width: Int

  /// A block below its headings, which is called by the first words of `name`.
  init(_ block: Block, name: Block, headings: [String], width: Int) {
    blocks = if case .together(let inner) = block { inner } else { [block] }
    self.name = name.texts.first { !$0.isEmpty } ?? ""
    self.headings = headings
    self.width = width
  }

  /// Lines that go on one page, and whether an empty line stands above them.
  private struct Piece {
    var lines: [String]
    var isSpaced: Bool
  }

  /// The lines of each page; all but the last are full.
  func pages(capacity: Int) -> [[String]] {
    var pages: [[String]] = []
    var page: [String] = []
    let pieces = pieces(atMost: max(1, capacity - 2))
    for (index, piece) in pieces.enumerated() {
      let lines = page.isEmpty || !piece.isSpaced ? piece.lines : [""] + piece.lines
      // The last piece needs no mark below it.
      let room = index + 1 == pieces.count ? capacity : capacity - 1
      if !page.isEmpty, page.count + lines.count > room {
        pages.append(page + [Text.goesOn.inWords])
        page = [continued] + piece.lines
      } else {
        page += lines
      }
    }
    return pages + [page]
  }

  /// The name on one line, and that it is continued.
  private var continued: String {
    let mark = " " + Text.continued.inWords
    let names = TextWrap(width: width - mark.count - 4).lines(name)
    return (names.first ?? "") + (names.count > 1 ? " ..." : "") + mark
  }

  private func pieces(atMost most: Int) -> [Piece] {
    let sections = blocks.split(separator: .blank).map(Array.init)
    var pieces: [Piece] = []
    for section in sections {
      let whole = section.flatMap { $0.lines(width: width) }
      let parts = whole.count <= most ? [whole] : LongBlock.entries(section, width: width, atMost: most)
      pieces += parts.enumerated().map { Piece(lines: $1, isSpaced: $0 == 0 && !pieces.isEmpty) }
    }
    guard let first = pieces.first, !headings.isEmpty else { return pieces }
    guard headings.count + first.lines.count <= most else {
      return [Piece(lines: headings, isSpaced: false)] + pieces
    }
    pieces[0].lines = headings + first.lines
    return pieces
  }

  /// The blocks of a section one by one, a heading with the block below it; a block that is too long in parts.
  private static func entries(_ section: [Block], width: Int, atMost most: Int) -> [[String]] {
    var entries: [[String]] = []
    var above: [String] = []
    for block in section {
      let lines = above + block.lines(width: width)
      if case .heading = block {
        above = lines
        continue
      }
      above = []
      for start in stride(from: 0, to: lines.count, by: most) {
        entries.append(Array(lines[start..<min(start + most, lines.count)]))
      }
    }
    return above.isEmpty ? entries : entries + [above]
  }
}

extension LongBlock {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "page-break"
    case goesOn, continued
  }
}
