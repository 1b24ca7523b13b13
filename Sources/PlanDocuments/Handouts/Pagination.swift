/// Breaks blocks into pages.
///
/// A block that fits a page is never split, and a heading stays with what follows it; for its sake a paragraph or an
/// entry of a page's length is split, blocks kept together are not. Blocks that are kept together
/// and too long for a page are first parted from those kept together inside them; what is still too long begins a new
/// page and goes on over the next ones, each of which says so (``LongBlock``).
struct Pagination {
  private let width: Int
  /// Lines between header and footer.
  private let capacity: Int
  private var pages: [[String]] = []
  private var page: [String] = []
  /// Headings that wait for what they stand above.
  private var headings: [Block] = []

  /// The lines of each page's body; at least one page.
  static func pages(_ blocks: [Block], width: Int, capacity: Int) -> [[String]] {
    var pagination = Pagination(width: width, capacity: capacity)
    for block in blocks { pagination.place(block) }
    if !pagination.headings.isEmpty { pagination.keep(pagination.takeHeadings()) }
    pagination.turn()
    return pagination.pages.isEmpty ? [[]] : pagination.pages
  }

  private init(width: Int, capacity: Int) {
    self.width = width
    self.capacity = capacity
  }

  private mutating func place(_ block: Block) {
    switch block {
    case .endOfFirstPage where pages.isEmpty, .endOfPage: turn()
    case .blank where headings.isEmpty, .endOfFirstPage where headings.isEmpty:
      // Where no page ends, the empty line above does for it.
      if block == .endOfFirstPage, page.last?.isEmpty ?? false { break }
      if !page.isEmpty, page.count < capacity { page.append("") }
    case .heading, .title, .blank, .endOfFirstPage: headings.append(block)
    default:
      let lines = block.lines(width: width)
      let above = headings.reduce(0) { $0 + $1.lines(width: width).count }
      if lines.count + (block.isTogether ? 0 : above) <= capacity {
        keep(lines, below: takeHeadings())
      } else if let parts = block.parts {
        for part in parts { place(part) }
      } else {
        split(block)
      }
    }
  }

  /// Puts lines on one page; headings too large to go with them stand alone rather than that they are split.
  private mutating func keep(_ lines: [String], below above: [String] = []) {
    guard above.count + lines.count <= capacity else {
      keep(above)
      turn()
      page = lines
      return
    }
    if page.count + above.count + lines.count > capacity { turn() }
    page += above + lines
  }

  private mutating func split(_ block: Block) {
    let above = headings.last { if case .blank = $0 { false } else { true } }
    turn()
    let long = LongBlock(block, name: above ?? block, headings: takeHeadings(), width: width)
    let split = long.pages(capacity: capacity)
    pages += split.dropLast()
    page = split.last ?? []
  }

  private mutating func takeHeadings() -> [String] {
    defer { headings = [] }
    return headings.flatMap { $0.lines(width: width) }
  }

  private mutating func turn() {
    while page.last?.isEmpty ?? false { page.removeLast() }
    if !page.isEmpty { pages.append(page) }
    page = []
  }
}

extension Block {
  /// The blocks that are kept together inside it, and what stands between them; nil where there are none inside.
  fileprivate var parts: [Block]? {
    guard case .together(let inner) = self, inner.contains(where: \.isTogether) else { return nil }
    var parts: [Block] = []
    var loose: [Block] = []
    func end() {
      let blanks = loose.reversed().prefix { $0 == .blank }.count
      let kept = Array(loose.dropLast(blanks))
      if !kept.isEmpty { parts.append(.together(kept)) }
      parts += Array(repeating: .blank, count: blanks)
      loose = []
    }
    for block in inner {
      if block.isTogether {
        end()
        parts.append(block)
      } else {
        loose.append(block)
      }
    }
    end()
    return parts
  }

  fileprivate var isTogether: Bool { if case .together = self { true } else { false } }
}
