/// How many columns text takes on a terminal or a printed page in a font of fixed width.
///
/// Letters take one column, East Asian wide ones and emoji two, combining marks and joiners none. Where terminals
/// differ, the larger count stands: no line is wider than it says.
enum DisplayWidth {
  /// The columns of a text.
  static func of(_ text: String) -> Int {
    text.utf8.allSatisfy { $0 < 128 } ? text.utf8.count : text.reduce(0) { $0 + of($1) }
  }

  /// The columns of one character as a reader sees it: letter and marks, or a whole emoji sequence.
  static func of(_ character: Character) -> Int {
    var columns = 0
    for scalar in character.unicodeScalars {
      // A selector asks for the picture, and a picture joined from several is as wide as one.
      if scalar.value == 0xFE0F || scalar.properties.isEmojiPresentation { return 2 }
      columns += of(scalar)
    }
    return columns
  }

  /// The columns of a scalar by itself: 0, 1 or 2.
  static func of(_ scalar: Unicode.Scalar) -> Int {
    guard scalar.value >= 0x80 else { return scalar.value < 0x20 || scalar.value == 0x7F ? 0 : 1 }
    return isZero(scalar) ? 0 : scalar.properties.isEmojiPresentation || isWide(scalar.value) ? 2 : 1
  }

  private static func isZero(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .control, .lineSeparator, .paragraphSeparator: true
    case .format: !isNumberSign(scalar.value)
    // Hangul vowels and finals join the syllable's first.
    default: (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FF).contains(scalar.value)
    }
  }

  /// Format characters that are drawn: Arabic and Syriac signs around the number behind them.
  private static func isNumberSign(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  private static func isWide(_ scalar: UInt32) -> Bool {
    scalar >= 0x1100 && wide.contains { $0.contains(scalar) }
  }

  /// East Asian wide and fullwidth, by block; what is a picture says so itself.
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2329...0x232A, 0x2E80...0x303E, 0x3041...0x3247, 0x3250...0x4DBF, 0x4E00...0xA4CF,
    0xA960...0xA97C,
    0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
    0x16FE0...0x18CFF, 0x18D00...0x18D08, 0x1AFF0...0x1B2FB, 0x1F200...0x1F265, 0x20000...0x3FFFD,
  ]
}
