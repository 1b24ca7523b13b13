extension Block {
  /// Every text that the block holds, in order.
  var texts: [String] {
    switch self {
    case .title(let text), .heading(let text), .paragraph(let text, _), .fill(let text, _, _): [text]
    case .item(let text, let marker, _): [marker, text]
    case .columns(let cells, let text), .row(let cells, let text):
      cells.flatMap { [$0.name, $0.text].compactMap(\.self) } + [text]
    case .ticks(let label, let places, _): [label] + places
    case .together(let blocks): blocks.flatMap(\.texts)
    case .blank, .endOfFirstPage, .endOfPage: []
    }
  }

  /// The block with each of its texts changed.
  func mapTexts(_ change: (String) -> String) -> Block {
    func cells(_ cells: [Cell]) -> [Cell] {
      cells.map { Cell(text: change($0.text), width: $0.width, name: $0.name.map(change)) }
    }
    return switch self {
    case .title(let text): .title(change(text))
    case .heading(let text): .heading(change(text))
    case .paragraph(let text, let indent): .paragraph(change(text), indent: indent)
    case .item(let text, let marker, let indent): .item(change(text), marker: change(marker), indent: indent)
    case .columns(let names, let text): .columns(cells(names), change(text))
    case .row(let row, let text): .row(cells(row), change(text))
    case .ticks(let label, let places, let indent): .ticks(change(label), places.map(change), indent: indent)
    case .fill(let text, let more, let indent): .fill(change(text), more: more, indent: indent)
    case .together(let blocks): .together(blocks.map { $0.mapTexts(change) })
    case .blank, .endOfFirstPage, .endOfPage: self
    }
  }
}
