/// Writes an element as a document: UTF-8, two spaces a level, one element a line. The bytes depend on nothing
/// but the element.
enum XMLText {
  /// The document, or the first character that XML 1.0 cannot hold.
  static func document(_ root: Element) throws(ForbiddenCharacter) -> [UInt8] {
    var text = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
    var root = root
    root.attributes.insert(("xmlns", Element.namespace), at: 0)
    try write(root, depth: 0, to: &text)
    return text
  }

  /// A character that no XML document can hold, not even escaped.
  struct ForbiddenCharacter: Error {
    let code: UInt32
    let element: String
  }

  private static func write(_ element: Element, depth: Int, to text: inout [UInt8]) throws(ForbiddenCharacter)
  {
    for _ in 0..<depth { text += "  ".utf8 }
    text += "<".utf8
    text += element.name.utf8
    for attribute in element.attributes {
      text += " ".utf8
      text += attribute.name.utf8
      text += "=\"".utf8
      try escape(attribute.value, inAttribute: true, element, to: &text)
      text += "\"".utf8
    }
    if element.children.isEmpty, element.text.isEmpty {
      text += "/>\n".utf8
      return
    }
    if element.children.isEmpty {
      text += ">".utf8
      try escape(element.text, inAttribute: false, element, to: &text)
    } else {
      text += ">\n".utf8
      for child in element.children { try write(child, depth: depth + 1, to: &text) }
      for _ in 0..<depth { text += "  ".utf8 }
    }
    text += "</".utf8
    text += element.name.utf8
    text += ">\n".utf8
  }

  private static func escape(
    _ value: String, inAttribute: Bool, _ element: Element, to text: inout [UInt8]
  ) throws(ForbiddenCharacter) {
    // Nearly every value is plain, and a plain one goes out in one piece.
    let wasPlain = value.utf8.withContiguousStorageIfAvailable { bytes in
      guard bytes.allSatisfy({ isPlain[Int($0)] }) else { return false }
      text.append(contentsOf: bytes)
      return true
    }
    if wasPlain == true { return }
    if let code = forbidden(value) { throw ForbiddenCharacter(code: code, element: element.name) }
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "&"): text += "&amp;".utf8
      case UInt8(ascii: "<"): text += "&lt;".utf8
      case UInt8(ascii: ">"): text += "&gt;".utf8
      case UInt8(ascii: "\"") where inAttribute: text += "&quot;".utf8
      // A parser would turn these into spaces or drop them.
      case UInt8(ascii: "\r"): text += "&#13;".utf8
      case UInt8(ascii: "\n") where inAttribute: text += "&#10;".utf8
      case UInt8(ascii: "\t") where inAttribute: text += "&#9;".utf8
      default: text.append(byte)
      }
    }
  }

  /// Bytes that need neither an escape nor a closer look: 0xEF begins U+FFFE and U+FFFF.
  private static let isPlain: [Bool] = (0...255).map { byte in
    byte >= 0x20 && byte != 0xEF && !"&<>\"".utf8.contains(UInt8(byte))
  }

  /// The first character outside XML 1.0's `Char`: a control, or U+FFFE or U+FFFF.
  private static func forbidden(_ value: String) -> UInt32? {
    value.unicodeScalars.first {
      ($0.value < 0x20 && !["\t", "\n", "\r"].contains($0)) || $0.value == 0xFFFE || $0.value == 0xFFFF
    }?.value
  }
}
