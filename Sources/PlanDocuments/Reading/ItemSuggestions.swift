internal import GradedExposure

/// Suggests titles for words that are no item.
struct ItemSuggestions: Sendable {
  private let items: [(title: String, words: Set<String>)]

  init(_ catalogue: Catalogue) {
    items = catalogue.items.map { ($0.title, ItemSuggestions.everyday($0.title)) }
  }

  /// Up to three titles that share the most with a text, best first, in the catalogue's order: plain movements
  /// first. None names the other side.
  func titles(for text: String, side: Side?) -> [String] {
    let words = ItemSuggestions.everyday(text)
    let sides = words.intersection(ItemWords.side.keys).union([side?.rawValue].compactMap(\.self))
    let meaning = words.subtracting(sides)
    let scored = items.enumerated().map { index, item -> (shared: Int, index: Int) in
      let isOtherSide = !sides.isEmpty && !item.words.intersection(ItemWords.side.keys).isSubset(of: sides)
      // A side alone is nothing that an item shares.
      guard !isOtherSide, !meaning.isDisjoint(with: item.words) else { return (0, index) }
      return (words.union(sides).intersection(item.words).count, index)
    }
    return scored.filter { $0.shared > 0 && $0.shared * 2 >= words.union(sides).count }
      .sorted { ($1.shared, $0.index) < ($0.shared, $1.index) }
      .prefix(3).map { items[$0.index].title }
  }

  /// The catalogue's words for those that therapists write, without what says nothing.
  private static func everyday(_ text: String) -> Set<String> {
    Set(ItemWords.words(text).map { known[$0] ?? $0 }.filter { !filler.contains($0) })
  }

  /// The catalogue's word for a word that therapists write.
  static let known = [
    "l": "left", "lt": "left", "r": "right", "rt": "right", "rotation": "turn", "rotate": "turn",
    "rotating": "turn", "rot": "turn", "turning": "turn", "extension": "up", "ext": "up", "extend": "up",
    "flexion": "down", "flex": "down", "bend": "down", "sidebend": "tilt", "lateral": "tilt", "lat": "tilt",
    "side": "tilt", "sidebending": "tilt", "cervical": "head", "neck": "head", "reversing": "reverse",
    "driving": "drive", "looking": "look", "washing": "wash", "lifting": "lift", "carrying": "carry",
    "reading": "read", "sleeping": "sleep", "walking": "walk", "turns": "turn",
  ]

  /// Words that say nothing of an item.
  static let filler: Set<String> = [
    "the", "a", "an", "my", "your", "to", "of", "and", "in", "on", "at", "with", "for", "over", "you", "as",
    "far",
    "can",
  ]
}
