/// What a signature covers: the content of an element, written so that equal contents have equal bytes.
///
/// Attributes stand in the order of their names, and children of one name keep their order among themselves; what
/// is absent is not written. So the order in which another program writes attributes makes no difference, nor does
/// a part that a later schema adds and this document does not have. Each value has its length before it: no value
/// can pass for markup.
enum CanonicalForm {
  static func bytes(_ element: Element) -> [UInt8] {
    var bytes: [UInt8] = []
    write(element, to: &bytes)
    return bytes
  }

  private static func write(_ element: Element, to bytes: inout [UInt8]) {
    add("(", element.name, to: &bytes)
    for attribute in element.attributes.sorted(by: { $0.name < $1.name }) {
      add("@", attribute.name, to: &bytes)
      add("=", attribute.value, to: &bytes)
    }
    if !element.text.isEmpty { add("\"", element.text, to: &bytes) }
    let children = element.children.enumerated().sorted {
      ($0.element.name, $0.offset) < ($1.element.name, $1.offset)
    }
    for child in children { write(child.element, to: &bytes) }
    bytes += ")\n".utf8
  }

  private static func add(_ mark: String, _ value: String, to bytes: inout [UInt8]) {
    bytes += mark.utf8
    bytes += String(value.utf8.count).utf8
    bytes += ":".utf8
    bytes += value.utf8
    bytes.append(UInt8(ascii: "\n"))
  }
}
