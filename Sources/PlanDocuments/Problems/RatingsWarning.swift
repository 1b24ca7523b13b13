public import GradedExposure

/// Something in a sheet that is left aside, said so that nobody counts on it.
public enum RatingsWarning: Hashable, Sendable {
  /// A column that nobody reads; nothing of its cells is kept.
  case columnNotUsed(String)
  /// A column without a name, by its number.
  case columnUnnamed(Int)
  /// Rows that end before the last column does.
  case shortRows([Int])
  /// Demands that differ from the catalogue's, which are used.
  case demandsNotUsed(title: String)
  /// Own words that name one side, with another side as a demand.
  case sideUnlikeWords(title: String, side: Side)
}

extension RatingsWarning {
  /// That the words of an own item name another side than its demands; nil where they do not.
  public init?(sideOf item: Item) {
    guard let side = ItemWords.side(of: item.title), let own = item.demands.side, own != side else {
      return nil
    }
    self = .sideUnlikeWords(title: item.title, side: own)
  }
}
