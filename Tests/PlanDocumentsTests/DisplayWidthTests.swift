import Testing

@testable import PlanDocuments

/// How wide text is, held against another hand's table.
struct DisplayWidthTests {
  /// Every scalar that Unicode 14 knew, outside private use; regional indicators, whose width by themselves no table
  /// agrees on, are left out, and so is a vowel of Ahom that a later version of Unicode draws beside its letter.
  @Test func everyScalarIsAsWideAsUnicodeSays() throws {
    var compared = 0
    var wrong: [String] = []
    // By classes: 26000 Han and Hangul syllables say nothing new one by one.
    func compare(_ range: Range<UInt32>, _ step: Int) {
      var widths: [UInt32: Int] = [:]
      for run in UnicodeWidths.wide where run.overlaps(range.lowerBound...range.upperBound) {
        for value in run.clamped(to: range.lowerBound...range.upperBound) { widths[value] = 2 }
      }
      for run in UnicodeWidths.zero where run.overlaps(range.lowerBound...range.upperBound) {
        for value in run.clamped(to: range.lowerBound...range.upperBound) { widths[value] = 0 }
      }
      for value in stride(from: range.lowerBound, to: range.upperBound, by: step) {
        guard let scalar = Unicode.Scalar(value), let age = scalar.properties.age, age.major <= 14,
          scalar.properties.generalCategory != .privateUse, !(0x1F1E6...0x1F1FF).contains(value),
          value != 0x1171E
        else { continue }
        compared += 1
        if DisplayWidth.of(scalar) != widths[value] ?? 1 {
          wrong.append(String(value, radix: 16, uppercase: true))
        }
      }
    }
    compare(0..<0x3400, 1)
    compare(0x3400..<0xE000, 7)
    compare(0xF900..<0x20000, 1)
    compare(0x20000..<0x31350, 97)
    compare(0xE0000..<0xE0200, 1)
    #expect(compared > 40_000)
    #expect(wrong.isEmpty)
  }

  /// What a reader sees as one character; a spacing mark is drawn beside its letter.
  @Test(arguments: [
    ("e\u{301}", 1), ("a\u{300}\u{323}\u{20DD}", 1), ("首", 2), ("が", 2), ("か\u{3099}", 2), ("ｶ", 1), ("Ａ", 2),
    ("한", 2), ("\u{1112}\u{1161}\u{11AB}", 2), ("👩‍👩‍👧‍👦", 2), ("🇯🇵", 2), ("👍🏽", 2), ("☎", 1), ("☎\u{FE0F}", 2),
    ("1\u{FE0F}\u{20E3}", 2), ("❤\u{FE0F}‍🩹", 2), ("क\u{93F}", 2), ("क\u{94D}ष", 2), ("ก\u{E34}", 1),
    ("\u{200B}", 0),
    ("é", 1), ("…", 1), ("ש\u{5B8}", 1),
  ])
  func aCharacterIsAsWideAsItIsDrawn(_ text: String, _ columns: Int) {
    #expect(text.count == 1)
    #expect(DisplayWidth.of(text) == columns)
    #expect(DisplayWidth.of("a" + text + "b" + text) == 2 + 2 * columns)
  }

  @Test func aLongWordIsBrokenBetweenWholeCharacters() {
    #expect(TextWrap(width: 10).lines("see abcdefghijklmnop") == ["see", "abcdefghij", "klmnop"])
    #expect(TextWrap(width: 9).lines("首が折れると思う") == ["首が折れ", "ると思う"])
    #expect(
      TextWrap(width: 9).lines("👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦") == ["👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦", "👩‍👩‍👧‍👦"])
    #expect(
      TextWrap(width: 9).lines("e\u{301}e\u{301}e\u{301}e\u{301} abcde") == [
        "e\u{301}e\u{301}e\u{301}e\u{301}", "abcde",
      ])
  }

  @Test func aHyphenThatOnlySomeTerminalsShowIsNotPrinted() {
    #expect(TextWrap(width: 20).lines("Donau\u{AD}dampf") == ["Donaudampf"])
  }
}
