@testable import PlanDocuments

/// What a sheet says, before it is laid out.
enum SheetText {
  /// The texts of every block, in order; markers and cells where `whole`, stacked as on a page of that width.
  static func texts(_ blocks: [Block], whole: Bool, width: Int = 72) -> [String] {
    blocks.flatMap { block -> [String] in
      switch block {
      case .title(let text), .heading(let text), .paragraph(let text, _), .fill(let text, _, _): [text]
      case .item(let text, let marker, _): whole ? [marker, text] : [text]
      case .columns(let cells, let text):
        isStacked(cells, width) ? [] : (whole ? cells.map(\.text) : []) + [text]
      case .row(let cells, let text):
        if whole, isStacked(cells, width) {
          cells.filter { $0.name == nil }.map(\.text) + [text]
            + [
              cells.compactMap { cell in cell.text.isEmpty ? nil : cell.name.map { $0 + cell.text } }.joined(
                separator: ",")
            ]
        } else {
          (whole ? cells.map(\.text) : []) + [text]
        }
      case .ticks(let label, let places, _): [label] + places
      case .together(let inner): texts(inner, whole: whole, width: width)
      case .blank, .endOfFirstPage, .endOfPage: []
      }
    }
  }

  private static func isStacked(_ cells: [Block.Cell], _ width: Int) -> Bool {
    cells.map { max($0.width, $0.text.count) }.reduce(cells.count + 1, +) > width - 20
  }

  /// Every kept-together block with its lines, but those that hold others: of these the innermost.
  static func groups(_ blocks: [Block], width: Int) -> [[String]] {
    blocks.flatMap { block -> [[String]] in
      guard case .together(let inner) = block else { return [] }
      let deeper = groups(inner, width: width)
      return deeper.isEmpty ? [block.lines(width: width)] : deeper
    }
  }

  /// The letters alone: no spaces, rules or lines to write on, nor what no page shows.
  static func letters(_ texts: [String]) -> String {
    var kept = String.UnicodeScalarView()
    for text in texts {
      for scalar in text.unicodeScalars where isPrinted(scalar) { kept.append(scalar) }
    }
    return String(kept)
  }

  private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value > 32 && scalar != "_" && scalar != "-" && scalar != "=" }
    return !scalar.properties.isWhitespace && scalar.properties.generalCategory != .control
      && scalar.value != 0xAD && !(0x202A...0x202E).contains(scalar.value)
  }

  /// Columns by another count than the renderer's.
  static func columns(_ line: String) -> Int {
    line.utf8.allSatisfy { $0 < 128 }
      ? line.utf8.count
      : line.reduce(0) { sum, character in
        let values = character.unicodeScalars.map(\.value)
        let wide = values.contains { value in
          (0x1100...0x115F).contains(value) || (0x2E80...0xA4CF).contains(value)
            || (0xAC00...0xD7A3).contains(value)
            || (0xF900...0xFAFF).contains(value) || (0xFF00...0xFF60).contains(value) || value >= 0x1F000
        }
        return sum + (wide ? 2 : (0x300...0x36F).contains(values[0]) ? 0 : 1)
      }
  }
}
