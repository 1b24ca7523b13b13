import GradedExposure
import Testing

@testable import PlanDocuments

/// A side is never guessed, whatever the catalogue calls its items.
@Suite struct ItemLookupTests {
  private let catalogue: Catalogue
  private let lookup: ItemLookup

  init() throws {
    catalogue = try StandardDocuments.catalogue()
    lookup = ItemLookup(catalogue)
  }

  private func found(_ text: String, _ side: Side?) -> ItemID? {
    if case .item(let item) = lookup.find(text, side: side) { item.id } else { nil }
  }

  @Test func everyIdAndTitleLeadsToItsItem() {
    for item in catalogue.items {
      #expect(found(item.id.rawValue, nil) == item.id)
      #expect(found(item.title.uppercased(), nil) == item.id)
    }
  }

  /// Every text with its side taken out: a side cell leads to an item that names that side everywhere, or to none.
  @Test func aSideCellNeverLeadsToAnItemThatNamesTheOtherSide() {
    var picked = 0
    for item in catalogue.items {
      for text in [item.id.rawValue, item.title] {
        let sideless = ItemWords.words(text).filter { $0 != "left" && $0 != "right" }.joined(separator: " ")
        for (side, other) in [(Side.left, Side.right), (.right, .left)] {
          guard case .item(let found) = lookup.find(sideless, side: side) else { continue }
          picked += 1
          #expect(ItemWords.side(of: found.id.rawValue) != other, "\(sideless)")
          #expect(ItemWords.side(of: found.title) != other, "\(sideless)")
          #expect(found.demands.side != other, "\(sideless)")
        }
      }
    }
    #expect(picked > 100)
  }

  @Test func noSideCellContradictsInSilence() {
    for item in catalogue.items {
      for (side, other) in [(Side.left, Side.right), (.right, .left)] {
        guard found(item.id.rawValue, side) != nil else { continue }
        #expect(item.demands.side == nil || item.demands.side == side)
        #expect(ItemWords.side(of: item.title) != other, "\(item.id)")
      }
    }
  }

  /// The head turns away from the hand that serves: "right" alone once picked the serve with the left hand.
  @Test(arguments: [
    "Serve a ball with a racket in your hand", "Throw a ball overarm with your hand",
    "Swing a golf club handed",
    "Lie on your side and lift your head", "lift-head-side-lying",
  ])
  func aSideThatTitleAndNeckDoNotSharePicksNothing(_ text: String) {
    for side in [Side.left, .right, nil] {
      guard case .several(let items) = lookup.find(text, side: side) else {
        Issue.record("\(text), \(String(describing: side))")
        continue
      }
      #expect(items.count == 2)
    }
  }

  @Test func suggestionsNeverNameTheOtherSide() {
    let suggestions = ItemSuggestions(catalogue)
    for (text, side, other) in [
      ("L rotation", Side?.none, "right"), ("rotation", .left, "right"), ("R side bending", nil, "left"),
      ("neck rotation to the right", nil, "left"), ("blind spot", .right, "left"),
    ] {
      let titles = suggestions.titles(for: text, side: side)
      #expect(!titles.isEmpty && titles.count <= 3, "\(text)")
      #expect(!titles.contains { ItemWords.words($0).contains(other) }, "\(text)")
    }
    #expect(suggestions.titles(for: "quarterly tax return", side: nil).isEmpty)
    #expect(suggestions.titles(for: "nonsense", side: .left).isEmpty)
  }
}
