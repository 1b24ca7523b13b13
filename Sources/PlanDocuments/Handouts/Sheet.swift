import GradedExposure

/// A text sheet: blocks, and what stands at the top and the bottom of every page.
struct Sheet {
  /// The patient's id; nil leaves a line to write it on.
  let patient: PatientID?
  /// The name of the document.
  let name: String
  /// What stands at the foot of every page beside its number: which version this is.
  let foot: String
  /// Why it is not for use; nil once it is.
  let notice: DraftNotice?
  /// What it says.
  let blocks: [Block]

  /// The text: pages parted by a form feed, every line ended.
  func text(width: Int = 72, length: Int = 60) -> String {
    pages(width: width, length: length).map { page in page.map { $0 + "\n" }.joined() }
      .joined(separator: "\u{0C}")
  }

  /// The lines of every page, each page `length` lines long.
  func pages(width: Int, length: Int) -> [[String]] {
    let top = header(width)
    let bottom = footer(page: 999, of: 999, width).count
    let bodies = Pagination(capacity: max(1, length - top.count - bottom)).pages(blocks, width: width)
    return bodies.enumerated().map { index, body in
      let room = max(0, length - top.count - bottom - body.count)
      return top + body + Array(repeating: "", count: room) + footer(page: index + 1, of: bodies.count, width)
    }
  }

  func header(_ width: Int) -> [String] {
    let id = "Patient: " + (patient?.rawValue ?? String(repeating: "_", count: 12))
    return ends(id, name, width) + (notice.map { [$0.line(width: width)] } ?? []) + [""]
  }

  func footer(page: Int, of pages: Int, _ width: Int) -> [String] {
    let counter = "page \(page) of \(pages)"
    // The counter's longest form decides on the layout, so that every page has as many lines.
    guard DisplayWidth.of(foot) + 18 <= width else {
      return [""] + TextWrap(width: width).lines(foot) + [counter]
    }
    return [""] + ends(foot, counter, width)
  }

  /// Two texts at the two ends of a line, or below each other where they do not fit.
  private func ends(_ left: String, _ right: String, _ width: Int) -> [String] {
    let room = width - DisplayWidth.of(left) - DisplayWidth.of(right)
    guard room >= 2 else { return [left, right].flatMap { TextWrap(width: width).lines($0) } }
    return [left + String(repeating: " ", count: room) + right]
  }
}
