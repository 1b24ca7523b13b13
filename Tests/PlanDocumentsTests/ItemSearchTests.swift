import Testing

@testable import GradedExposure
@testable import PlanDocuments

/// Items are found by what therapists write, best first, and never on the wrong side.
@Suite struct ItemSearchTests {
  static let searches: [(words: String, first: [String])] = [
    ("rotation left", ["turn-left"]), ("Rotation RIGHT", ["turn-right"]), ("rot lt", ["turn-left"]),
    ("turn-left", ["turn-left"]), ("Turn your head right as far as you can", ["turn-right"]),
    ("blind spot", ["check-blind-spot-left", "check-blind-spot-right"]),
    ("blind spot right", ["check-blind-spot-right"]),
    ("reversing", ["reverse-car-left", "reverse-car-right"]),
    ("side bend left", ["tilt-left"]), ("lateral flexion right", ["tilt-right"]),
    ("neck extension", ["look-up"]), ("cervical flexion", ["look-down"]),
    ("swimming", ["swim-breaststroke"]), ("computer", ["work-at-computer"]), ("shoes", ["tie-shoes"]),
  ]

  @Test(arguments: searches) func isFound(_ search: (words: String, first: [String])) throws {
    let found = ItemSearch(try StandardDocuments.catalogue()).items(for: search.words).map(\.id.rawValue)
    #expect(Array(found.prefix(search.first.count)) == search.first)
  }

  @Test(arguments: ["turn left", "tilt left", "rotation left", "side bend left", "lateral flexion lt"])
  func aDirectionIsNeverFoundOnTheOtherSide(_ words: String) throws {
    let catalogue = try StandardDocuments.catalogue()
    let left = ItemSearch(catalogue).items(for: words)
    let right = ItemSearch(catalogue).items(
      for: words.replacing("left", with: "right").replacing(" lt", with: " rt"))
    #expect(!left.isEmpty && left.allSatisfy { $0.demands.side != .right })
    #expect(!right.isEmpty && right.allSatisfy { $0.demands.side != .left })
    #expect(Set(left.map(\.id)).isDisjoint(with: right.filter { $0.demands.side != .both }.map(\.id)))
  }

  @Test(arguments: ["", "the", "zzz", "neck", "zzz qqq turn"]) func nothingIsFound(_ words: String) throws {
    #expect(ItemSearch(try StandardDocuments.catalogue()).items(for: words) == [])
  }

  @Test func aMistypedIDHasItsLikes() throws {
    let search = ItemSearch(try StandardDocuments.catalogue())
    #expect(search.items(like: "turn-lift").map(\.id.rawValue) == ["turn-left"])
    #expect(search.items(like: "hang-wash-ing").map(\.id.rawValue) == ["hang-washing"])
    #expect(search.items(like: "blind spot").map(\.id.rawValue).first == "check-blind-spot-left")
    #expect(search.items(like: "qqq") == [])
    #expect(search.item("Jog or run")?.id.rawValue == "jog")
    #expect(search.item("jog")?.id.rawValue == "jog")
    #expect(search.item("jogging") == nil)
  }
}
