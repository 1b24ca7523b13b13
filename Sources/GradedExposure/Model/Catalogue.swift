/// A versioned list of items with their demands.
public struct Catalogue: Hashable, Sendable, Codable {
  /// Its name.
  public var id: String
  /// Its version, counted up with every change.
  public var version: Int
  /// The language of its titles, as in `xml:lang`.
  public var lang: String
  /// The clinic's own catalogue whose items were added; nil where none was.
  public var addition: Addition?
  /// The items, in the order in which they are shown.
  public var items: [Item]

  /// A clinic's own catalogue beside the one that it was added to. Its items start with its name and a hyphen.
  public struct Addition: Hashable, Sendable, Codable {
    /// Its name.
    public var id: String
    /// Its version.
    public var version: Int
    /// The language of its titles.
    public var lang: String
  }

  /// The catalogue with the items of a clinic's own behind its own items.
  public func adding(_ clinic: Catalogue) -> Catalogue {
    var both = self
    both.addition = Addition(id: clinic.id, version: clinic.version, lang: clinic.lang)
    both.items += clinic.items
    return both
  }

  /// Whether an item came with the clinic's own catalogue.
  public func isAdded(_ item: ItemID) -> Bool {
    addition.map { item.rawValue.hasPrefix($0.id + "-") } ?? false
  }
}
