extension Block {
  /// The block's lines, none wider than `width` columns.
  func lines(width: Int) -> [String] {
    let wrap = TextWrap(width: width)
    switch self {
    case .title(let text): return underlined(wrap.lines(text), with: "=")
    case .heading(let text): return underlined(wrap.lines(text), with: "-")
    case .paragraph(let text, let indent):
      let margin = String(repeating: " ", count: indent)
      return wrap.lines(text, first: margin, rest: margin)
    case .item(let text, let marker, let indent):
      let margin = String(repeating: " ", count: indent)
      return wrap.lines(
        text, first: margin + marker + " ",
        rest: margin + String(repeating: " ", count: DisplayWidth.of(marker) + 1))
    case .row(let cells, let text): return row(cells, text, width: width)
    case .fill(let label, let more, let indent): return fill(label, more, indent, width: width)
    case .blank, .endOfFirstPage, .endOfPage: return [""]
    case .together(let blocks): return blocks.flatMap { $0.lines(width: width) }
    }
  }

  private func underlined(_ lines: [String], with mark: String) -> [String] {
    lines + [String(repeating: mark, count: lines.map { DisplayWidth.of($0) }.max() ?? 0)]
  }

  private func row(_ cells: [Cell], _ text: String, width: Int) -> [String] {
    let start =
      cells.map { cell in
        String(repeating: " ", count: max(0, cell.width - DisplayWidth.of(cell.text))) + cell.text
      }.joined(separator: " ") + "  "
    let columns = DisplayWidth.of(start)
    guard columns <= width - 20 else {
      let wrap = TextWrap(width: width)
      return wrap.lines(start) + wrap.lines(text, first: "  ", rest: "  ")
    }
    let lines = TextWrap(width: width).lines(text, first: start, rest: String(repeating: " ", count: columns))
    return lines
  }

  /// A line to write on is at least 16 columns long.
  private func fill(_ label: String, _ more: Int, _ indent: Int, width: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let whole = margin + String(repeating: "_", count: max(1, width - indent))
    var lines = TextWrap(width: width).lines(label, first: margin, rest: margin)
    let used = DisplayWidth.of(lines.last ?? "")
    if let last = lines.last, used + 17 <= width {
      lines[lines.count - 1] = last + " " + String(repeating: "_", count: width - used - 1)
    } else {
      lines.append(whole)
    }
    for _ in 0..<more { lines += ["", whole] }
    return lines
  }
}
