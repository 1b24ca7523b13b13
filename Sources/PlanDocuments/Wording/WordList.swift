extension Sequence where Element == String {
  /// The words as one phrase: "a", "a and b", "a, b and c".
  func phrase(joinedBy last: String = "and") -> String {
    let words = Array(self)
    guard let final = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " " + last + " " + final
  }
}

extension Int {
  /// The number with its noun: "1 rating", "3 ratings".
  func counting(_ one: String, _ many: String) -> String { "\(self) " + (self == 1 ? one : many) }

  /// The number as a chance: rounded, a chance is never none and never certain.
  var chance: String { self <= 0 ? "under 1%" : self >= 100 ? "over 99%" : "\(self)%" }

  /// The number held to 0...100, as points are shown.
  var points: Int { Swift.min(100, Swift.max(0, self)) }
}

extension Double {
  /// The shortest decimal form; whole numbers without a point.
  var decimal: String { self == rounded() && abs(self) < 1e9 ? "\(Int(self))" : "\(self)" }
}

extension String {
  /// The text between quotation marks.
  var quoted: String { "\"" + self + "\"" }

  /// The text as a sentence: with a full stop, unless a quotation at its end has one.
  var ended: String { hasSuffix(".\"") ? self : self + "." }

  /// The text with a capital first letter.
  var sentenceCase: String { prefix(1).uppercased() + dropFirst() }
}
