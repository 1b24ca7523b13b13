internal import GradedExposure

/// Finds catalogue items by id or title, and suggests titles for words that are neither.
struct ItemLookup: Sendable {
  /// What a text and a side cell lead to.
  enum Found {
    case item(Item)
    /// The text fits both sides, and no side is given.
    case bothSides(left: Item, right: Item)
    /// The text names one side and the side cell another.
    case sideDiffers(Item)
    case nothing
  }

  private let items: [Item]
  private let byKey: [String: Item]
  /// Pairs of a left and a right item under the text that they share once the side is taken out.
  private let bySideless: [String: [Item]]

  init(_ catalogue: Catalogue) {
    items = catalogue.items
    var byKey: [String: Item] = [:]
    var bySideless: [String: [Item]] = [:]
    for item in catalogue.items {
      for text in [item.id.rawValue, item.title] {
        byKey[ItemLookup.key(text)] = item
        if item.demands.side == .left || item.demands.side == .right {
          let words = ItemLookup.words(text)
          let sideless = words.filter { $0 != "left" && $0 != "right" }
          if sideless != words { bySideless[sideless.joined(separator: " "), default: []].append(item) }
        }
      }
    }
    self.byKey = byKey
    self.bySideless = bySideless
  }

  /// The item of a text; a side cell picks between two, and never contradicts.
  func find(_ text: String, side: Side?) -> Found {
    if let item = byKey[ItemLookup.key(text)] {
      if let side, let own = item.demands.side, own != side { return .sideDiffers(item) }
      return .item(item)
    }
    let pair = bySideless[ItemLookup.words(text).joined(separator: " ")] ?? []
    guard let left = pair.first(where: { $0.demands.side == .left }),
      let right = pair.first(where: { $0.demands.side == .right })
    else { return .nothing }
    switch side {
    case .left: return .item(left)
    case .right: return .item(right)
    case .both, nil: return .bothSides(left: left, right: right)
    }
  }

  /// Up to three titles that share the most with a text, best first.
  func suggestions(for text: String) -> [String] {
    let wanted = Set(
      ItemLookup.words(text).map(ItemLookup.everyday).filter { !ItemLookup.filler.contains($0) })
    guard !wanted.isEmpty else { return [] }
    let scored = items.enumerated().map { index, item -> (shared: Int, length: Int, index: Int) in
      let words = Set(ItemLookup.words(item.title).map(ItemLookup.everyday))
      let shared = wanted.count { word in words.contains(word) }
      // A side that was named and is not the item's is worse than no side.
      let isOtherSide =
        wanted.contains("left") && words.contains("right")
        || wanted.contains("right") && words.contains("left")
      return (isOtherSide ? 0 : shared, words.count, index)
    }
    return scored.filter { $0.shared > 0 && $0.shared * 2 >= wanted.count }
      .sorted { ($1.shared, $0.length, $0.index) < ($0.shared, $1.length, $1.index) }
      .prefix(3).map { items[$0.index].title }
  }

  /// Lower case, without punctuation: what typing differs in.
  private static func key(_ text: String) -> String { words(text).joined(separator: " ") }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// The catalogue's word for a word that therapists write.
  private static func everyday(_ word: String) -> String {
    let known = [
      "l": "left", "lt": "left", "r": "right", "rt": "right", "rotation": "turn", "rotate": "turn",
      "rotating": "turn", "rot": "turn", "turning": "turn", "extension": "up", "ext": "up", "extend": "up",
      "flexion": "down", "flex": "down", "bend": "down", "sidebend": "tilt", "lateral": "tilt", "lat": "tilt",
      "side": "tilt", "sidebending": "tilt", "cervical": "head", "neck": "head", "reversing": "reverse",
      "driving": "drive", "looking": "look", "washing": "wash", "lifting": "lift", "carrying": "carry",
      "reading": "read", "sleeping": "sleep", "walking": "walk", "turns": "turn",
    ]
    return known[word] ?? word
  }

  private static let filler: Set<String> = [
    "the", "a", "an", "my", "your", "to", "of", "and", "in", "on", "at", "with", "for", "over",
  ]
}
