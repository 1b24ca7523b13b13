extension Sequence where Element == String {
  /// The words as one phrase: "a", "a and b", "a, b and c".
  func phrase(joinedBy last: ListText = .and) -> String {
    let words = Array(self)
    guard let final = words.last, let first = words.first, words.count > 1 else { return words.first ?? "" }
    let list = words.dropFirst().dropLast().reduce(first) {
      ListText.comma.inWords(["list": $0, "next": $1])
    }
    return last.inWords(["list": list, "last": final])
  }
}

/// How lists, numbers and quotations are written.
enum ListText: String, TextKey {
  static let area = "list"
  case and, or, comma, quoted, decimalMark, chance, chanceUnder, chanceOver
}

extension Int {
  /// The number with its noun: "1 rating", "3 ratings".
  func counting(_ one: String, _ many: String) -> String { "\(self) " + (self == 1 ? one : many) }

  /// The number as a chance: rounded, a chance is never none and never certain.
  var chance: String {
    if self <= 0 { return ListText.chanceUnder.inWords }
    return self >= 100 ? ListText.chanceOver.inWords : ListText.chance.inWords(["percent": self])
  }

  /// The number held to 0...100, as points are shown.
  var points: Int { Swift.min(100, Swift.max(0, self)) }
}

extension Double {
  /// The shortest decimal form with the language's decimal mark; whole numbers without one.
  var decimal: String {
    plainDecimal.split(separator: ".", omittingEmptySubsequences: false).joined(
      separator: ListText.decimalMark.inWords)
  }

  /// The shortest decimal form as programs read it.
  var plainDecimal: String { self == rounded() && abs(self) < 1e9 ? "\(Int(self))" : "\(self)" }
}

extension String {
  /// The text between quotation marks; those inside it become single.
  var quoted: String { ListText.quoted.inWords(["words": replacing("\"", with: "'")]) }

  /// The text as a sentence: with a full stop, unless a quotation at its end has one.
  var ended: String { hasSuffix(".\"") ? self : self + "." }

  /// The text with a capital first letter.
  var sentenceCase: String { prefix(1).uppercased() + dropFirst() }
}
