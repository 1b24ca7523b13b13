/// The kinds of document; each root element has its schema.
public enum DocumentKind: String, CaseIterable, Hashable, Sendable {
  case assessment, catalogue, session
  case settings = "protocol"
  case plan

  /// The file of its schema.
  var schema: String { rawValue + ".xsd" }
}
