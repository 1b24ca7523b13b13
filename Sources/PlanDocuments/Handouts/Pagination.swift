/// Breaks blocks into pages.
///
/// A block is never split unless it is longer than a page; a heading stays with what follows it.
struct Pagination {
  /// Lines between header and footer.
  let capacity: Int

  /// The lines of each page's body; at least one page.
  func pages(_ blocks: [Block], width: Int) -> [[String]] {
    var pages: [[String]] = []
    var page: [String] = []
    func turn() {
      while page.last?.isEmpty ?? false { page.removeLast() }
      if !page.isEmpty { pages.append(page) }
      page = []
    }
    var headings: [String] = []
    for block in blocks {
      switch block {
      case .endOfFirstPage where pages.isEmpty, .endOfPage: turn()
      case .blank where headings.isEmpty, .endOfFirstPage where headings.isEmpty:
        if !page.isEmpty, page.count < capacity { page.append("") }
      case .heading, .title, .blank, .endOfFirstPage: headings += block.lines(width: width)
      default:
        var lines = block.lines(width: width)
        if lines.count <= capacity, headings.count + lines.count > capacity {
          // Both do not fit one page: the heading stands alone rather than that the block is split.
          if page.count + headings.count > capacity { turn() }
          page += headings
          turn()
        } else {
          lines = headings + lines
        }
        headings = []
        if page.count + lines.count > capacity { turn() }
        while lines.count > capacity {
          pages.append(Array(lines.prefix(capacity)))
          lines.removeFirst(capacity)
        }
        page += lines
      }
    }
    if page.count + headings.count > capacity { turn() }
    page += headings
    turn()
    return pages.isEmpty ? [[]] : pages
  }
}
