import GradedExposure

/// Reads a value of the engine from an element, the other way round from `ElementEncoder`.
///
/// The element has been validated against its schema, so that a failure here is a disagreement between schema
/// and program; it still names its line.
enum ElementDecoder {
  /// What could not be read, and where.
  struct Failure: Error {
    let line: Int
    let field: String
    let reason: String
  }

  static func value<Value: Decodable>(_ type: Value.Type, from element: Element) throws -> Value {
    try Value(from: Place(parent: element, key: nil))
  }

  /// Where a value is read from: the element itself, or below it under a key.
  private struct Place: Decoder {
    let parent: Element
    let key: String?
    /// One entry of a list attribute.
    var word: String?
    var codingPath: [any CodingKey] { [] }
    var userInfo: [CodingUserInfoKey: Any] { [:] }

    private var element: Element? {
      guard let key else { return parent }
      return parent.children.first { $0.name == key }
    }

    func container<Key>(keyedBy type: Key.Type) throws -> KeyedDecodingContainer<Key> {
      guard let element else { throw failure("is missing") }
      return KeyedDecodingContainer(Fields<Key>(element: element))
    }

    func unkeyedContainer() -> any UnkeyedDecodingContainer { List(parent: parent, key: key ?? "") }

    func singleValueContainer() throws -> any SingleValueDecodingContainer {
      guard let text = word ?? key.flatMap({ parent[$0] }) else { throw failure("is missing") }
      return Scalar(text: text, place: self)
    }

    func failure(_ reason: String) -> Failure {
      Failure(line: parent.line, field: key ?? parent.name, reason: reason)
    }
  }

  private struct Fields<Key: CodingKey>: KeyedDecodingContainerProtocol {
    let element: Element
    var codingPath: [any CodingKey] { [] }
    var allKeys: [Key] {
      (element.attributes.map(\.name) + element.children.map(\.name)).compactMap(Key.init(stringValue:))
    }

    func contains(_ key: Key) -> Bool {
      key.stringValue == ElementEncoder.unnamed || element[key.stringValue] != nil
        || element.children.contains { $0.name == key.stringValue }
    }

    func decodeNil(forKey key: Key) -> Bool { !contains(key) }

    func decode<T: Decodable>(_ type: T.Type, forKey key: Key) throws -> T {
      let isUnnamed = key.stringValue == ElementEncoder.unnamed
      let place = Place(parent: element, key: isUnnamed ? nil : key.stringValue)
      if type == OwnWords.self, let child = element.children.first(where: { $0.name == key.stringValue }),
        let words = OwnWords(rawValue: child.text) as? T
      {
        return words
      }
      do {
        return try T(from: place)
      } catch is DecodingError {
        throw place.failure("is not a value that this program knows")
      }
    }

    func nestedContainer<Nested>(keyedBy type: Nested.Type, forKey key: Key) throws
      -> KeyedDecodingContainer<Nested>
    {
      try Place(parent: element, key: key.stringValue).container(keyedBy: type)
    }

    func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedDecodingContainer {
      List(parent: element, key: key.stringValue)
    }

    func superDecoder() -> any Decoder { Place(parent: element, key: nil) }
    func superDecoder(forKey key: Key) -> any Decoder { Place(parent: element, key: key.stringValue) }
  }

  private struct List: UnkeyedDecodingContainer {
    private let places: [Place]
    var currentIndex = 0
    var codingPath: [any CodingKey] { [] }
    var count: Int? { places.count }
    var isAtEnd: Bool { currentIndex >= places.count }

    init(parent: Element, key: String) {
      if let words = parent[key] {
        places = words.split(whereSeparator: \.isWhitespace)
          .map { Place(parent: parent, key: key, word: String($0)) }
      } else {
        let entry = ElementEncoder.singular(key)
        places = parent.children.filter { $0.name == entry }.map { Place(parent: $0, key: nil) }
      }
    }

    func decodeNil() -> Bool { false }

    mutating func decode<T: Decodable>(_ type: T.Type) throws -> T {
      let place = try next()
      do {
        return try T(from: place)
      } catch is DecodingError {
        throw place.failure("is not a value that this program knows")
      }
    }

    mutating func nestedContainer<Nested>(keyedBy type: Nested.Type) throws -> KeyedDecodingContainer<Nested>
    {
      try next().container(keyedBy: type)
    }

    mutating func nestedUnkeyedContainer() throws -> any UnkeyedDecodingContainer {
      try next().unkeyedContainer()
    }

    mutating func superDecoder() throws -> any Decoder { try next() }

    private mutating func next() throws -> Place {
      guard currentIndex < places.count else { throw Failure(line: 0, field: "", reason: "is missing") }
      currentIndex += 1
      return places[currentIndex - 1]
    }
  }

  private struct Scalar: SingleValueDecodingContainer {
    let text: String
    let place: Place
    var codingPath: [any CodingKey] { [] }

    func decodeNil() -> Bool { false }

    func decode<T: Decodable>(_ type: T.Type) throws -> T {
      let value: Any? =
        switch type {
        case is String.Type: text
        case is Bool.Type: text == "true" || text == "1" ? true : text == "false" || text == "0" ? false : nil
        case is Int.Type: Int(text)
        case is Double.Type: Double(text)
        default: try T(from: place)
        }
      guard let typed = value as? T else { throw place.failure("is not readable: \(text.prefix(40))") }
      return typed
    }
  }
}
