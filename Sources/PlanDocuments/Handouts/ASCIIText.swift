/// A text in ASCII: its typography written out, each mark always in the same way, and nothing else changed.
///
/// A letter with an accent is not typography. It stays as it is, and ``unheld`` names it.
struct ASCIIText {
  /// The text; no-break spaces are kept, which print as spaces.
  private(set) var text = ""
  /// The characters that ASCII does not have, each once, in order.
  private(set) var unheld: [Character] = []

  init(_ given: String) {
    guard !given.utf8.allSatisfy({ $0 < 128 }) else {
      text = given
      return
    }
    let characters = Array(given)
    for (index, character) in characters.enumerated() {
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      add(character, before: next)
    }
  }

  private mutating func add(_ character: Character, before next: Character?) {
    guard !character.isASCII, character != "\u{A0}" else { return text.append(character) }
    // A selector says only how the mark is drawn.
    let scalars = character.unicodeScalars.filter { $0.value != 0xFE0E && $0.value != 0xFE0F }
    guard let scalar = scalars.first, scalars.count == 1 else { return keep(character) }
    if let written = ASCIIText.written(scalar) {
      text += written
    } else if let fraction = ASCIIText.fractions[scalar] {
      // 1½ is not 11/2.
      text += (text.last?.isNumber ?? false ? " " : "") + fraction + (next?.isNumber ?? false ? " " : "")
    } else if scalar == "°" {
      text += (text.last?.isWhitespace ?? true ? "" : " ") + "degrees" + (next?.isLetter ?? false ? " " : "")
    } else {
      keep(character)
    }
  }

  private mutating func keep(_ character: Character) {
    text.append(character)
    if !unheld.contains(character) { unheld.append(character) }
  }

  private static func written(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case _ where scalar.properties.generalCategory == .spaceSeparator: " "
    // Line and paragraph ends of their own, and what only turns the reading direction or marks a break.
    case 0x80...0x9F, 0x2028, 0x2029: " "
    case 0xAD, 0x200B, 0x200E, 0x200F, 0x202A...0x202E, 0x2060, 0x2066...0x2069, 0xFEFF: ""
    // Box drawing.
    case 0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D: "-"
    case 0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2551: "|"
    case 0x2550: "="
    case 0x250C...0x254B, 0x2552...0x2570: "+"
    default: marks[scalar]
    }
  }

  private static let fractions: [Unicode.Scalar: String] = [
    "¼": "1/4", "½": "1/2", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8", "⅜": "3/8", "⅝": "5/8",
    "⅞": "7/8",
  ]

  private static let marks: [Unicode.Scalar: String] = [
    "“": "\"", "”": "\"", "„": "\"", "‟": "\"", "«": "\"", "»": "\"", "″": "\"",
    "‘": "'", "’": "'", "‚": "'", "‛": "'", "‹": "'", "›": "'", "′": "'", "´": "'", "ʼ": "'",
    "\u{2010}": "-", "\u{2011}": "-", "‒": "-", "–": "-", "−": "-", "—": "--", "―": "--", "…": "...",
    "•": "*", "‣": "*", "◦": "*", "▪": "*", "☐": "[\u{A0}]", "□": "[\u{A0}]", "☑": "[x]", "☒": "[x]",
    "×": "x", "÷": "/", "±": "+/-", "≤": "<=", "≥": ">=", "≠": "!=", "≈": "~", "²": "^2", "³": "^3",
    "→": "->", "←": "<-", "↔": "<->", "⇒": "=>", "©": "(C)", "®": "(R)", "™": "(TM)",
    "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl",
  ]
}
