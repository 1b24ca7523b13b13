internal import GradedExposure

/// The words of an item, as people write them.
enum ItemWords {
  /// Lower case, without punctuation.
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// What typing does not differ in: the words alone.
  static func key(_ text: String) -> String { words(text).joined(separator: " ") }

  /// The words that name a side in an id or a title.
  static let side: [String: Side] = ["left": .left, "right": .right]

  /// The one side that a text names; nil for none, and for two.
  static func side(of text: String) -> Side? {
    let sides = Set(words(text).compactMap { side[$0] })
    return sides.count == 1 ? sides.first : nil
  }
}
