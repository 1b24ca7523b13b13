/// An XML element as a value: what the engine's values are turned into and read from.
///
/// Namespaces, comments and processing instructions are not kept: every element is in the document namespace.
struct Element: Equatable {
  /// The namespace of every document of this major version.
  static let namespace = "urn:x-neckplan:1"

  var name: String
  var attributes: [(name: String, value: String)] = []
  var children: [Element] = []
  /// Character content; empty for an element that holds elements.
  var text = ""
  /// The line of the start tag; 0 where the element was not read.
  var line = 0

  init(name: String) { self.name = name }

  /// The value of an attribute.
  subscript(attribute: String) -> String? { attributes.first { $0.name == attribute }?.value }

  static func == (left: Element, right: Element) -> Bool {
    left.name == right.name && left.text == right.text && left.children == right.children
      && left.attributes.elementsEqual(right.attributes) { $0 == $1 }
  }
}
