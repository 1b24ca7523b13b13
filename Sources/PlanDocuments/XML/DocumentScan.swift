/// Looks over the bytes of a document before any parser sees them, and refuses what is dangerous to parse:
/// too much of it, a NUL, anything but UTF-8, a document type, a tag with very many attributes.
///
/// A document type can hold entities that grow without end; tags cost the parser quadratic time.
enum DocumentScan {
  static let bytesMost = 8 << 20
  static let tagBytesMost = 64 << 10
  static let depthMost = 64

  /// The first thing that is wrong, with its line.
  static func problem(in bytes: [UInt8]) -> (line: Int?, problem: DocumentProblem)? {
    if bytes.isEmpty { return (nil, .empty) }
    if bytes.count > bytesMost { return (nil, .tooLarge(bytes: bytes.count, most: bytesMost)) }
    if let nul = bytes.firstIndex(of: 0) { return (line(of: nul, in: bytes), .holdsNUL) }
    if String(validating: bytes, as: UTF8.self) == nil { return (nil, .notUTF8) }
    return markup(bytes)
  }

  private static func markup(_ bytes: [UInt8]) -> (line: Int?, problem: DocumentProblem)? {
    var at = 0
    var depth = 0
    while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
      if starts(bytes, open, "<!--") {
        at = end(bytes, from: open + 4, "-->")
      } else if starts(bytes, open, "<![CDATA[") {
        at = end(bytes, from: open + 9, "]]>")
      } else if starts(bytes, open, "<?") {
        at = end(bytes, from: open + 2, "?>")
      } else if starts(bytes, open, "<!") {
        return (line(of: open, in: bytes), .doctype)
      } else {
        at = tagEnd(bytes, from: open)
        if at - open > tagBytesMost {
          return (line(of: open, in: bytes), .tagTooLarge(bytes: at - open, most: tagBytesMost))
        }
        let closes = starts(bytes, open, "</")
        let isEmpty = at >= 2 && at <= bytes.count && bytes[at - 2] == UInt8(ascii: "/")
        depth += closes ? -1 : isEmpty ? 0 : 1
        if depth > depthMost { return (line(of: open, in: bytes), .tooDeep(most: depthMost)) }
      }
    }
    return nil
  }

  /// The position behind the tag's `>`, quoted values skipped.
  private static func tagEnd(_ bytes: [UInt8], from open: Int) -> Int {
    var quote: UInt8 = 0
    for index in open..<bytes.count {
      let byte = bytes[index]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index + 1
      }
    }
    return bytes.count
  }

  private static func starts(_ bytes: [UInt8], _ at: Int, _ text: StaticString) -> Bool {
    let length = text.utf8CodeUnitCount
    guard at + length <= bytes.count else { return false }
    return (0..<length).allSatisfy { bytes[at + $0] == text.utf8Start[$0] }
  }

  private static func end(_ bytes: [UInt8], from start: Int, _ mark: StaticString) -> Int {
    var at = min(start, bytes.count)
    while at < bytes.count {
      if starts(bytes, at, mark) { return at + mark.utf8CodeUnitCount }
      at += 1
    }
    return bytes.count
  }

  private static func line(of index: Int, in bytes: [UInt8]) -> Int {
    1 + bytes[..<index].count { $0 == UInt8(ascii: "\n") }
  }
}
