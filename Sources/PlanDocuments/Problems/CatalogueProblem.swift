public import GradedExposure

/// One thing that can be wrong with a catalogue, with its value.
public enum CatalogueProblem: Hashable, Sendable {
  // The catalogue
  case empty
  case standardAgain
  /// A name that other ids start with.
  case nameTaken(String, by: String)
  case holdsAddition(String)
  // An item
  case wrongPrefix(ItemID, prefix: String)
  case standardItem(ItemID, prefix: String)
  case itemTwice(ItemID)
  case ownKind(ItemID)
  case titleTwice(ItemID, title: String, other: ItemID)
  case standardTitle(ItemID, title: String, other: ItemID)
  case howMissing(ItemID)
  case noSideInTitle(ItemID, title: String)
  case sideNotSaid(ItemID, title: String, side: Side)
  case longSentence(ItemID, words: Int, most: Int, text: String)
}
