/// One thing that a schema says against a document, taken out of libxml2's words.
public struct SchemaComplaint: Hashable, Sendable {
  /// The element that it is about.
  public var element: String
  /// The attribute of that element; nil where it is about the element itself.
  public var attribute: String?
  /// What is wrong, with the value.
  public var kind: Kind

  /// What is wrong, and what was expected.
  public enum Kind: Hashable, Sendable {
    case notListed(String, allowed: [String])
    case notMatching(String, pattern: String)
    case empty
    /// More characters, or entries of the list that `value` is, than fit.
    case tooLong(Int, most: Int, value: String?)
    case below(String, least: String)
    case above(String, most: String)
    case tooManyDecimals(String, most: String)
    case notOfType(String, type: String)
    /// What `notOfType` says once more of a whole list.
    case notOfListType(String)
    case attributeMissing(String)
    case attributeUnknown
    case elementUnexpected(expected: [String])
    case elementMissing(expected: [String])
    case textNotAllowed
    case repeated([String])
    /// A name that nothing in the document has.
    case undefined([String])
    /// A key whose parts are missing or invalid; another complaint says which.
    case keyIncomplete
    /// Anything else, in libxml2's own words.
    case other(String)
  }

  /// A complaint about an element or one of its attributes.
  public init(element: String, attribute: String? = nil, _ kind: Kind) {
    self.element = element
    self.attribute = attribute
    self.kind = kind
  }

  /// The value that it is about; nil where it is about none.
  public var value: String? {
    switch kind {
    case .notListed(let value, _), .notMatching(let value, _), .below(let value, _), .above(let value, _),
      .tooManyDecimals(let value, _), .notOfType(let value, _), .notOfListType(let value):
      value
    default: nil
    }
  }

  /// Where in a file it stands, as people say it: "attribute side of demands", "element demands".
  var place: String { attribute.map { "attribute \($0) of \(element)" } ?? "element \(element)" }
}
