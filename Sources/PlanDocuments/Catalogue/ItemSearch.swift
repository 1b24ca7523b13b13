public import GradedExposure

/// Finds catalogue items by what a therapist writes: an id, a title, or everyday words, best first.
public struct ItemSearch: Sendable {
  private let items: [Item]

  /// A search among the items of that catalogue.
  public init(_ catalogue: Catalogue) { items = catalogue.items }

  /// The items that share the most with a text: those that have all its words, or else those that have the most,
  /// at least half of them. An item of the other side is none of them.
  public func items(for text: String) -> [Item] {
    let wanted = ItemSearch.wanted(text)
    guard !wanted.isEmpty else { return [] }
    let scored = items.enumerated().compactMap { index, item -> (hit: Hit, index: Int)? in
      hit(item, wanted, ItemWords.key(text)).map { ($0, index) }
    }
    let most = scored.map(\.hit.found).max() ?? 0
    guard most * 2 >= wanted.count else { return [] }
    return scored.filter { $0.hit.found == most }
      .sorted { ($1.hit.weight, $0.hit.length, $0.index) < ($0.hit.weight, $1.hit.length, $1.index) }
      .map { items[$0.index] }
  }

  /// The item of that id or title.
  public func item(_ text: String) -> Item? {
    let key = ItemWords.key(text)
    return items.first { $0.id.rawValue == text }
      ?? items.first { ItemWords.key($0.id.rawValue) == key || ItemWords.key($0.title) == key }
  }

  /// Up to three items that a mistyped id may have meant, best first.
  public func items(like id: String) -> [Item] {
    let nearest = NearestNames.of(id, among: items.map(\.id.rawValue))
    let found = nearest.compactMap { name in items.first { $0.id.rawValue == name } }
    return Array((found.isEmpty ? items(for: id) : found).prefix(3))
  }

  /// A word that is looked for, as the catalogue says it, and the direction that it names.
  private struct Word {
    let everyday: String
    let direction: Direction?

    init(_ everyday: String, as written: String = "") {
      self.everyday = everyday
      direction =
        switch everyday {
        case "turn": .rotation
        case "tilt": .lateralFlexion
        default: Direction(rawValue: written)
        }
    }
  }

  /// How many of the wanted words an item has, and where: its title says more of it than its other forms do.
  private struct Hit {
    let found: Int
    let weight: Int
    let length: Int
  }

  private func hit(_ item: Item, _ wanted: [Word], _ key: String) -> Hit? {
    let title = ItemSearch.words(item.title)
    let id = ItemSearch.words(item.id.rawValue)
    let sides = Set(wanted.map(\.everyday)).intersection(["left", "right"])
    if sides.count == 1, let side = item.demands.side, side != .both {
      // Where a direction is asked for, its side is meant, and not that of a hand or of lying.
      let isDirection = wanted.contains { $0.direction != nil }
      let named = isDirection ? [side.rawValue] : Set(title + id).intersection(["left", "right"])
      if !named.isEmpty, named.isDisjoint(with: sides) { return nil }
    }
    let places: [(weight: Int, words: [String])] = [
      (8, title), (7, id), (4, ItemSearch.words(item.area.inWords + " " + item.area.rawValue)),
      (2, ItemSearch.words(ItemSearch.demands(item))),
      (1, ItemSearch.words(([item.how ?? ""] + item.variants.map(\.title)).joined(separator: " "))),
    ]
    let weights = wanted.compactMap { word in
      item.demands.direction == word.direction
        ? 9 : places.first { $0.words.contains { ItemSearch.means($0, word.everyday) } }?.weight
    }
    guard !weights.isEmpty else { return nil }
    let isExact =
      [item.id.rawValue, item.title].contains { ItemWords.key($0) == key } || id == wanted.map(\.everyday)
    // Of two that fit as well, the plain movement first.
    let start = (isExact ? 100 : 0) + (item.kind == .movement ? 1 : 0)
    return Hit(found: weights.count, weight: weights.reduce(start, +), length: title.count)
  }

  /// What makes an item hard, as words to be found by; its plain levels say nothing of it.
  private static func demands(_ item: Item) -> String {
    let plain = Demands(direction: .none)
    return Demand.allCases.filter { item.demands.level(of: $0) != plain.level(of: $0) }
      .map { item.demands.levelInWords($0) + " " + item.demands.level(of: $0) }
      .joined(separator: " ")
  }

  /// The words to look for. All of it is about the neck; a bend or flexion to the side is a tilt.
  private static func wanted(_ text: String) -> [Word] {
    var words: [Word] = []
    var before = ""
    for word in ItemWords.words(text)
    where !ItemSuggestions.filler.union(["neck", "cervical"]).contains(word) {
      let isBend = ["bend", "bending", "flexion", "flex"].contains(word)
      if isBend, ["side", "lateral", "lat"].contains(before) {
        words[words.count - 1] = Word("tilt")
      } else {
        words.append(Word(word == "side" ? word : ItemSuggestions.known[word] ?? word, as: word))
      }
      before = word
    }
    return words
  }

  private static func words(_ text: String) -> [String] {
    ItemWords.words(text).filter { !ItemSuggestions.filler.contains($0) }
      .map { $0 == "side" ? $0 : ItemSuggestions.known[$0] ?? $0 }
  }

  /// The same word, or one that only its ending tells apart: swim and swimming.
  private static func means(_ word: String, _ wanted: String) -> Bool {
    if word == wanted { return true }
    let (short, long) = word.count < wanted.count ? (word, wanted) : (wanted, word)
    return short.count >= 4 && long.hasPrefix(short) && long.count - short.count <= 4
  }
}
