import GradedExposure

/// Turns a value of the engine into an element.
///
/// Scalars become attributes, lists of scalars one space-separated attribute, structures child elements, lists
/// of structures repeated child elements named in the singular, a case with its facts a child element named
/// for the case, and a person's own words an element with text. Absent and empty are written alike: not at
/// all.
enum ElementEncoder {
  static func element(_ value: some Encodable, named name: String) throws -> Element {
    let node = Node(name)
    try value.encode(to: Place(parent: node, key: nil))
    return node.element
  }

  /// The name of one entry of a list.
  static func singular(_ name: String) -> String { name.hasSuffix("s") ? String(name.dropLast()) : name }

  /// The key that the compiler gives to a case's fact without a name; such a fact is the element of its case.
  static let unnamed = "_0"

  /// An element while it is built.
  private final class Node {
    let name: String
    var attributes: [(name: String, value: String)] = []
    var children: [Node] = []
    var text = ""

    init(_ name: String) { self.name = name }

    func child(_ name: String) -> Node {
      let child = Node(name)
      children.append(child)
      return child
    }

    /// Adds a word to an attribute: the whole value of a scalar, one entry of a list.
    func add(_ value: String, to name: String) {
      if let at = attributes.firstIndex(where: { $0.name == name }) {
        attributes[at].value += " " + value
      } else {
        attributes.append((name, value))
      }
    }

    var element: Element {
      var element = Element(name: name)
      element.attributes = attributes
      element.children = children.map(\.element)
      element.text = text
      return element
    }
  }

  /// Where a value goes: into the element itself, or below it under a key.
  private struct Place: Encoder {
    let parent: Node
    let key: String?
    /// The list that the value is an entry of names its attribute in the plural.
    var list: String?
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
      KeyedEncodingContainer(Fields<Key>(node: key.map(parent.child) ?? parent))
    }

    func unkeyedContainer() -> any UnkeyedEncodingContainer { List(parent: parent, key: key ?? "") }

    func singleValueContainer() -> any SingleValueEncodingContainer {
      Scalar(parent: parent, key: list ?? key ?? "", place: self)
    }
  }

  private struct Fields<Key: CodingKey>: KeyedEncodingContainerProtocol {
    let node: Node
    var codingPath: [any CodingKey] { [] }

    func encodeNil(forKey key: Key) {}

    func encode<T: Encodable>(_ value: T, forKey key: Key) throws {
      if key.stringValue == ElementEncoder.unnamed {
        try value.encode(to: Place(parent: node, key: nil))
      } else if T.self == OwnWords.self, let words = value as? OwnWords {
        node.child(key.stringValue).text = words.rawValue
      } else {
        try value.encode(to: Place(parent: node, key: key.stringValue))
      }
    }

    func nestedContainer<Nested>(keyedBy type: Nested.Type, forKey key: Key) -> KeyedEncodingContainer<Nested>
    {
      KeyedEncodingContainer(Fields<Nested>(node: node.child(key.stringValue)))
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
      List(parent: node, key: key.stringValue)
    }

    func superEncoder() -> any Encoder { Place(parent: node, key: nil) }
    func superEncoder(forKey key: Key) -> any Encoder { Place(parent: node, key: key.stringValue) }
  }

  private struct List: UnkeyedEncodingContainer {
    let parent: Node
    let key: String
    var count = 0
    var codingPath: [any CodingKey] { [] }
    private var entry: Place { Place(parent: parent, key: ElementEncoder.singular(key), list: key) }

    init(parent: Node, key: String) {
      self.parent = parent
      self.key = key
    }

    func encodeNil() {}

    mutating func encode<T: Encodable>(_ value: T) throws {
      count += 1
      try value.encode(to: entry)
    }

    func nestedContainer<Nested>(keyedBy type: Nested.Type) -> KeyedEncodingContainer<Nested> {
      entry.container(keyedBy: type)
    }

    func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer { entry.unkeyedContainer() }
    func superEncoder() -> any Encoder { entry }
  }

  private struct Scalar: SingleValueEncodingContainer {
    let parent: Node
    let key: String
    let place: Place
    var codingPath: [any CodingKey] { [] }

    func encodeNil() {}

    func encode<T: Encodable>(_ value: T) throws {
      switch value {
      case let value as String: parent.add(value, to: key)
      case let value as Double:
        parent.add(
          value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : value.description, to: key)
      case let value as Int: parent.add(String(value), to: key)
      case let value as Bool: parent.add(value ? "true" : "false", to: key)
      default: try value.encode(to: place)
      }
    }
  }
}
