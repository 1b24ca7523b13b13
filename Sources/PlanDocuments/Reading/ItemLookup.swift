internal import GradedExposure

/// Finds catalogue items by id or title.
///
/// A side is never guessed. An item's sides are those that its id, its title and its demands name: they can
/// differ, as where the right hand serves and the head turns left, and then no side cell says which item it is.
struct ItemLookup: Sendable {
  /// What a text and a side cell lead to.
  enum Found {
    case item(Item)
    /// The text fits both sides, and no side is given.
    case bothSides(left: Item, right: Item)
    /// The text fits several items, and a side cannot say which.
    case several([Item])
    /// The text names one side and the side cell another.
    case sideDiffers(Item)
    /// The side cell names a side, and the item has none.
    case noSide(Item)
    case nothing
  }

  /// The most words that an id or title has.
  let wordsMost: Int
  private let byKey: [String: Item]
  /// Items under their ids written as one word.
  private let byGluedID: [String: Item]
  /// Items under the text that is left once the side is taken out.
  private let bySideless: [String: [Item]]

  init(_ catalogue: Catalogue) {
    var byKey: [String: Item] = [:]
    var byGluedID: [String: Item] = [:]
    var bySideless: [String: [Item]] = [:]
    var wordsMost = 0
    for item in catalogue.items {
      byGluedID[ItemWords.words(item.id.rawValue).joined()] = item
      for text in [item.id.rawValue, item.title] {
        byKey[ItemWords.key(text)] = item
        let words = ItemWords.words(text)
        wordsMost = max(wordsMost, words.count)
        let sideless = words.filter { ItemWords.side[$0] == nil }
        if sideless.count + 1 == words.count {
          bySideless[sideless.joined(separator: " "), default: []].append(item)
        }
      }
    }
    self.wordsMost = wordsMost
    self.byKey = byKey
    self.byGluedID = byGluedID
    self.bySideless = bySideless
  }

  /// The item of a text; a side cell picks between left and right, and never contradicts.
  func find(_ text: String, side: Side?) -> Found {
    if let item = byKey[ItemWords.key(text)] {
      let sides = ItemLookup.sides(of: item)
      guard let side, sides != [side] else { return .item(item) }
      if sides.isEmpty { return side == .both ? .item(item) : .noSide(item) }
      return .sideDiffers(item)
    }
    let found = bySideless[ItemWords.key(text)] ?? []
    guard !found.isEmpty else { return .nothing }
    let (left, right) = (
      found.filter { ItemLookup.sides(of: $0) == [.left] },
      found.filter { ItemLookup.sides(of: $0) == [.right] }
    )
    guard found.count == 2, let left = left.first, let right = right.first else { return .several(found) }
    switch side {
    case .left: return .item(left)
    case .right: return .item(right)
    case .both, nil: return .bothSides(left: left, right: right)
    }
  }

  /// The item whose id is this word once its hyphens are taken out, for tools whose codes take letters alone.
  func item(glued word: String) -> Item? { byGluedID[word] }

  /// Every side that anything about the item names.
  private static func sides(of item: Item) -> Set<Side> {
    let named = [item.id.rawValue, item.title].compactMap { text -> Side? in
      let sides = Set(ItemWords.words(text).compactMap { ItemWords.side[$0] })
      return sides.count > 1 ? .both : sides.first
    }
    return Set(named + [item.demands.side].compactMap(\.self))
  }
}
