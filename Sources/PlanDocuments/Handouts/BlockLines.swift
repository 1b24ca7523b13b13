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
    case .columns(let cells, let text):
      return TableRow(cells: cells, text: text).isStacked(width: width) ? [] : row(cells, text, width: width)
    case .row(let cells, let text): return row(cells, text, width: width)
    case .ticks(let label, let places, let indent): return ticks(label, places, indent, width: width)
    case .fill(let label, let more, let indent): return fill(label, more, indent, width: width)
    case .blank, .endOfFirstPage, .endOfPage: return [""]
    case .together(let blocks): return blocks.flatMap { $0.lines(width: width) }
    }
  }

  private func underlined(_ lines: [String], with mark: String) -> [String] {
    lines + [String(repeating: mark, count: lines.map { DisplayWidth.of($0) }.max() ?? 0)]
  }

  private func row(_ cells: [Cell], _ text: String, width: Int) -> [String] {
    let row = TableRow(cells: cells, text: text)
    guard !row.isStacked(width: width) else { return row.stacked.flatMap { $0.lines(width: width) } }
    let start = row.start
    return TextWrap(width: width).lines(
      text, first: start, rest: String(repeating: " ", count: DisplayWidth.of(start)))
  }

  /// A place is never broken, unless it alone is wider than the line.
  private func ticks(_ label: String, _ places: [String], _ indent: Int, width: Int) -> [String] {
    let margin = String(repeating: " ", count: indent)
    let all = (label.isEmpty ? [] : [label]) + places
    let beside = margin + all.joined(separator: "  ")
    guard DisplayWidth.of(beside) > width else { return [beside] }
    let wrap = TextWrap(width: width)
    var lines = label.isEmpty ? [] : wrap.lines(label, first: margin, rest: margin)
    var line: String?
    for place in places {
      if let last = line, DisplayWidth.of(last) + 2 + DisplayWidth.of(place) <= width {
        line = last + "  " + place
        continue
      }
      lines += line.map { [$0] } ?? []
      line = margin + place
      if DisplayWidth.of(margin + place) > width {
        lines += wrap.lines(place, first: margin, rest: margin)
        line = nil
      }
    }
    return lines + (line.map { [$0] } ?? [])
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
