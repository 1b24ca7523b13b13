/// A JSON value, written as text: machine-readable results without Foundation.
///
/// The bytes depend on nothing but the value: members stay in the order given, two spaces a level.
public indirect enum JSON: Hashable, Sendable {
  case null
  case bool(Bool)
  /// A number; one that JSON has no form for is written as null.
  case number(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  /// One named value of an object.
  public struct Member: Hashable, Sendable {
    let name: String
    let value: JSON
  }

  /// An object of these members.
  static func members(_ members: KeyValuePairs<String, JSON>) -> JSON {
    .object(members.map { Member(name: $0.key, value: $0.value) })
  }

  /// The text, or null where there is none.
  static func text(_ text: String?) -> JSON { text.map { .string($0) } ?? .null }

  /// Texts as an array.
  static func texts(_ texts: some Sequence<String>) -> JSON { .array(texts.map { .string($0) }) }

  /// A whole number, or null where there is none.
  static func whole(_ number: Int?) -> JSON { number.map { .number(Double($0)) } ?? .null }

  /// The value as a document, with a line break at its end.
  public var document: String { lines(indent: "") + "\n" }

  private func lines(indent: String) -> String {
    let deeper = indent + "  "
    switch self {
    case .null: return "null"
    case .bool(let value): return value ? "true" : "false"
    case .number(let value): return value.isFinite ? value.plainDecimal : "null"
    case .string(let text): return JSON.quoted(text)
    case .array(let values):
      if values.isEmpty { return "[]" }
      return "[\n" + values.map { deeper + $0.lines(indent: deeper) }.joined(separator: ",\n")
        + "\n\(indent)]"
    case .object(let members):
      if members.isEmpty { return "{}" }
      let inner = members.map {
        deeper + JSON.quoted($0.name) + ": " + $0.value.lines(indent: deeper)
      }
      return "{\n" + inner.joined(separator: ",\n") + "\n\(indent)}"
    }
  }

  private static func quoted(_ text: String) -> String {
    var quoted = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }
}
