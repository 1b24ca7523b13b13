/// Wraps text into lines of at most so many columns.
///
/// A word longer than a line is broken. A no-break space keeps its words together and prints as a space.
struct TextWrap {
  /// The most columns of a line.
  let width: Int

  /// The lines of a text, the first after `first`, the others after `rest`.
  func lines(_ text: String, first: String = "", rest: String = "") -> [String] {
    let deep = max(DisplayWidth.of(first), DisplayWidth.of(rest)) > width - 8
    let (first, rest) = deep ? ("", "") : (first, rest)
    let lead = deep ? TextWrap.words(first) : []
    let margin = DisplayWidth.of(rest)
    var lines: [String] = []
    var line = first
    var used = DisplayWidth.of(first)
    var isEmpty = true
    func end() {
      lines.append(TextWrap.trimmed(line))
      line = rest
      used = margin
      isEmpty = true
    }
    for word in lead + TextWrap.words(text) {
      let columns = DisplayWidth.of(word)
      if !isEmpty, used + 1 + columns > width { end() }
      if !isEmpty {
        line += " "
        used += 1
      }
      if used + columns <= width {
        line += word
        used += columns
      } else {
        for character in word {
          let columns = DisplayWidth.of(character)
          if used + columns > width { end() }
          line.append(character)
          used += columns
        }
      }
      isEmpty = false
    }
    if !isEmpty || !TextWrap.trimmed(line).isEmpty { end() }
    return lines
  }

  /// The words of a text. Control characters end a word; marks that would turn the reading direction of what
  /// follows, and hyphens that some terminals show and others do not, are dropped: own words stay within their place
  /// on the page.
  private static func words(_ text: String) -> [String] {
    if text.utf8.allSatisfy({ $0 < 128 }) {
      return text.utf8.split { $0 <= 32 || $0 == 127 }.map { String(Substring($0)) }
    }
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: clean.append(" ")
      case .format where isUnprinted(scalar.value): continue
      default: clean.append(scalar)
      }
    }
    return String(clean).split { $0.isWhitespace && $0 != "\u{A0}" }.map(String.init)
  }

  private static func isUnprinted(_ scalar: UInt32) -> Bool {
    scalar == 0xAD || (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
  }

  private static func trimmed(_ line: String) -> String {
    var text = line.utf8.contains(0xC2) ? String(line.map { $0 == "\u{A0}" ? " " : $0 }) : line
    while text.utf8.last == 32 { text.removeLast() }
    return text
  }
}
