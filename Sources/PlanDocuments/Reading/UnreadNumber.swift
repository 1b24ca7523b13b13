internal import GradedExposure

/// A cell that should hold a rating and does not: what is wrong with it.
enum UnreadNumber {
  /// The problem with a text that is no number on its scale.
  static func problem(_ text: String, _ scale: RatingScale) -> RatingsProblem {
    if let value = Plain(text) {
      return value.isOff(scale) ? .offScale(text, scale) : .decimals(text, scale)
    }
    if isOutOf(text) { return .outOf(text, scale) }
    if isDate(text) { return .date(scale) }
    return mayBeName(text) ? .words(scale) : .notANumber(text, scale)
  }

  /// Digits with a sign, a decimal point or a decimal comma.
  private struct Plain {
    private let isNegative: Bool
    private let whole: Substring
    private let hasDecimals: Bool

    init?(_ text: String) {
      isNegative = text.hasPrefix("-")
      let parts = text.dropFirst(isNegative ? 1 : 0).split(omittingEmptySubsequences: false) {
        ".,".contains($0)
      }
      guard parts.count <= 2, parts.allSatisfy(UnreadNumber.isDigits) else { return nil }
      whole = parts[0].drop { $0 == "0" }
      hasDecimals = parts.count == 2 && parts[1].contains { $0 != "0" }
    }

    func isOff(_ scale: RatingScale) -> Bool {
      // Three digits or less always fit an integer; with more it is off any scale.
      guard !isNegative, whole.count <= 3, let value = Int("0" + whole) else { return true }
      return value > scale.highest || value == scale.highest && hasDecimals
    }
  }

  /// As in `8/10`.
  private static func isOutOf(_ text: String) -> Bool {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { String($0).trimmed }
    return parts.count == 2 && Plain(parts[0]) != nil && ["10", "100"].contains(parts[1])
  }

  /// As in `2026-11-24`, or `07. Mai`, which a spreadsheet program makes of 7.5.
  static func isDate(_ text: String) -> Bool {
    let parts = text.split { " .-/".contains($0) }.map { $0.lowercased() }
    let numbers = parts.count { isDigits($0[...]) }
    let named = parts.count { months.contains(String($0.prefix(3))) }
    return numbers == 3 && parts.count == 3 || named == 1 && numbers >= 1 && numbers + named == parts.count
  }

  /// The first three letters of the months in English, German, French, Italian and Spanish.
  private static let months: Set<String> = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec", "mär", "mai", "okt",
    "dez",
    "fév", "avr", "jui", "aoû", "déc", "gen", "mag", "giu", "lug", "ago", "set", "ott", "dic", "ene", "abr",
  ]

  /// Two letters in a row: nobody can tell a word from a patient's name.
  static func mayBeName(_ text: String) -> Bool {
    zip(text, text.dropFirst()).contains { $0.isLetter && $1.isLetter }
  }

  private static func isDigits(_ text: Substring) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
