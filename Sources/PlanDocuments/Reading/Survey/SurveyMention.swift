internal import GradedExposure

/// Where a text names an item of the catalogue.
struct SurveyMention {
  let range: Range<Int>
  /// The words as the item lookup takes them.
  let text: String
  /// What they fit without a side beside them; never empty.
  let items: [Item]

  /// The items that words name, by id or title; what stands inside a longer one is not meant.
  static func all(in words: [String], _ lookup: ItemLookup) -> [SurveyMention] {
    var found: [SurveyMention] = []
    var reach = 0
    for start in words.indices {
      for end in stride(from: min(words.count, start + lookup.wordsMost), to: max(start, reach), by: -1) {
        let range = start..<end
        guard let mention = SurveyMention(range, words[range], lookup) else { continue }
        found.append(mention)
        reach = end
        break
      }
    }
    return found
  }

  private init?(_ range: Range<Int>, _ words: ArraySlice<String>, _ lookup: ItemLookup) {
    self.range = range
    let text = words.joined(separator: " ")
    switch lookup.find(text, side: nil) {
    case .item(let item): (self.text, items) = (text, [item])
    case .bothSides(let left, let right): (self.text, items) = (text, [left, right])
    case .several(let several): (self.text, items) = (text, several)
    case .sideDiffers, .noSide, .nothing:
      guard words.count == 1, let item = lookup.item(glued: text) else { return nil }
      (self.text, items) = (item.id.rawValue, [item])
    }
  }

  /// A title to show.
  var title: String { items[0].title }
}
