public import GradedExposure

/// Items of a catalogue that somebody chose by name.
public struct NamedItems: Sendable {
  /// The items, in the order of their names, each once.
  public private(set) var items: [Item] = []
  /// A sentence for each name that leads to no item or to two.
  public private(set) var problems: [String] = []

  /// Finds the items of these ids and titles.
  public init(_ names: [String], in catalogue: Catalogue) {
    let (lookup, suggestions) = (ItemLookup(catalogue), ItemSuggestions(catalogue))
    for name in names.map(\.trimmed) where !name.isEmpty {
      switch lookup.find(name, side: nil) {
      case .item(let item): if !items.contains(item) { items.append(item) }
      case .bothSides(let left, let right):
        problems.append(
          "\(quoted(name)) is there for both sides: \(left.title.quoted) and \(right.title.quoted).")
      case .several(let items):
        problems.append("\(quoted(name)) may be \(items.map(\.title.quoted).phrase(joinedBy: .or)).")
      case .sideDiffers, .noSide, .nothing:
        let titles = suggestions.titles(for: name, side: nil).map(\.quoted)
        problems.append(
          "\(quoted(name)) is not in the catalogue."
            + (titles.isEmpty ? "" : " Did you mean " + titles.phrase(joinedBy: .or) + "?"))
      }
    }
  }
}
