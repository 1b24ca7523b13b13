import GradedExposure

/// A text sheet: blocks, and what stands at the top and the bottom of every page.
struct Sheet {
  /// The patient's id; nil leaves a line to write it on.
  let patient: PatientID?
  /// The name of the document.
  let name: String
  /// When it was printed; nil for a sheet that says no day.
  var printed: String?
  /// What stands at the foot of every page beside its number: which version this is.
  let foot: [String]
  /// Why it is not for use; nil once it is.
  let notice: DraftNotice?
  /// What it says.
  let blocks: [Block]
  /// The clinic's own first and last line of every page; empty for none.
  var letterhead = Text.letterhead.inWords
  var letterfoot = Text.letterfoot.inWords

  /// The text: pages parted by a form feed, every line ended.
  func text(_ format: PageFormat = .standard) -> String {
    pages(format).map { page in page.map { $0 + "\n" }.joined() }.joined(separator: "\u{0C}")
  }

  /// The lines of every page, each page as long as the format says.
  ///
  /// In ASCII, what typography cannot be written out is left as it is: ``unheld`` says it.
  func pages(_ format: PageFormat) -> [[String]] {
    let sheet = format.characters == .ascii ? mapTexts { ASCIIText($0).text } : self
    let blocks = format.isLargePrint ? LargePrint.blocks(sheet.blocks) : sheet.blocks
    let pages = sheet.pages(of: blocks, format, atMost: 999)
    return pages.count > 999 ? sheet.pages(of: blocks, format, atMost: 999_999) : pages
  }

  /// The characters of a text of the sheet that ASCII cannot hold, for each such text.
  var unheld: [(text: String, characters: [Character])] {
    ([letterhead, name] + foot + [letterfoot] + blocks.flatMap(\.texts)).compactMap { text in
      let characters = ASCIIText(text).unheld
      return characters.isEmpty ? nil : (text, characters)
    }
  }

  func header(_ width: Int) -> [String] {
    let id = Text.patient.inWords(["patient": patient?.rawValue ?? String(repeating: "_", count: 12)])
    let right = [name] + (printed.map { [$0] } ?? [])
    let room = width - DisplayWidth.of(id) - DisplayWidth.of(right.joined(separator: ", "))
    let top =
      room >= 2
      ? [id + String(repeating: " ", count: room) + right.joined(separator: ", ")]
      : Sheet.lines(of: [id] + right, width)
    return TextWrap(width: width).lines(letterhead) + top + (notice.map { [$0.line(width: width)] } ?? []) + [
      ""
    ]
  }

  /// The widest number of pages decides on the layout, so that the foot of every page has as many lines.
  func footer(page: Int, of pages: Int, _ width: Int, atMost most: Int = 999) -> [String] {
    let counter = Text.pageOf.inWords(["page": page, "pages": pages])
    let lines = Sheet.lines(of: foot, width)
    let own = TextWrap(width: width).lines(letterfoot)
    let last = lines.last ?? ""
    guard DisplayWidth.of(last) + 2 + Text.pageOf.inWords(["page": most, "pages": most]).count <= width else {
      return [""] + lines + [counter] + own
    }
    let room = width - DisplayWidth.of(last) - DisplayWidth.of(counter)
    return [""] + lines.dropLast() + [last + String(repeating: " ", count: room) + counter] + own
  }

  /// The lines that a page has between its head and its foot.
  func capacity(_ format: PageFormat, atMost most: Int = 999) -> Int {
    let around = header(format.width).count + footer(page: most, of: most, format.width, atMost: most).count
    return max(1, format.length - around)
  }

  /// The same sheet with those blocks.
  func with(_ blocks: [Block]) -> Sheet {
    Sheet(patient: patient, name: name, printed: printed, foot: foot, notice: notice, blocks: blocks)
  }

  private func pages(of blocks: [Block], _ format: PageFormat, atMost most: Int) -> [[String]] {
    let width = format.width
    let top = header(width)
    let capacity = capacity(format, atMost: most)
    let bodies = Pagination.pages(blocks, width: width, capacity: capacity)
    return bodies.enumerated().map { index, body in
      top + body + Array(repeating: "", count: max(0, capacity - body.count))
        + footer(page: index + 1, of: bodies.count, width, atMost: most)
    }
  }

  private func mapTexts(_ change: (String) -> String) -> Sheet {
    Sheet(
      patient: patient, name: change(name), printed: printed, foot: foot.map(change), notice: notice,
      blocks: blocks.map { $0.mapTexts(change) }, letterhead: change(letterhead),
      letterfoot: change(letterfoot))
  }

  /// Short texts with commas between, as many on a line as fit.
  private static func lines(of parts: [String], _ width: Int) -> [String] {
    var lines: [String] = []
    for part in parts {
      if let last = lines.last, DisplayWidth.of(last) + 2 + DisplayWidth.of(part) <= width {
        lines[lines.count - 1] = last + ", " + part
      } else {
        lines += TextWrap(width: width).lines(part)
      }
    }
    return lines
  }
}

extension Sheet {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "page"
    case patient, pageOf, letterhead, letterfoot
  }
}
