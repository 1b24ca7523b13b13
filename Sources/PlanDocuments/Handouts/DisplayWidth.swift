/// How many columns text takes on a terminal or a printed page in a font of fixed width.
///
/// Extended grapheme clusters count one column, East Asian wide ones and emoji two, combining marks none.
enum DisplayWidth {
  /// The columns of a text.
  static func of(_ text: String) -> Int {
    text.utf8.allSatisfy { $0 < 128 } ? text.utf8.count : text.reduce(0) { $0 + of($1) }
  }

  /// The columns of one character: 0, 1 or 2.
  static func of(_ character: Character) -> Int {
    var columns = 0
    for scalar in character.unicodeScalars {
      if scalar.value == 0xFE0F || isWide(scalar.value) { return 2 }
      if !isZero(scalar) { columns = 1 }
    }
    return columns
  }

  private static func isZero(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator: true
    default: (0x1160...0x11FF).contains(scalar.value)  // Hangul vowels and finals join the syllable's first
    }
  }

  private static func isWide(_ scalar: UInt32) -> Bool { wide.contains { $0.contains(scalar) } }

  /// East Asian wide and fullwidth, and emoji, by block.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x231A...0x231B, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
    0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F,
    0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1B000...0x1B2FF, 0x1F1E6...0x1F1FF, 0x1F300...0x1F64F,
    0x1F680...0x1F6FF, 0x1F900...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD,
  ]
}
