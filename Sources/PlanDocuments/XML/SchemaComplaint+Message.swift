extension SchemaComplaint {
  /// What libxml2 2.9 says, taken apart; nil for a remark that says nothing of the document.
  init?(_ message: String) {
    var rest = Substring(message)
    guard rest.hasPrefix("Element '"), let element = rest.between("Element '", "'") else {
      self.init(element: "", .other(message))
      return
    }
    rest = rest.dropFirst("Element '".count + element.count + 1)
    var attribute: String?
    if rest.hasPrefix(", attribute '") {
      attribute = rest.between(", attribute '", "'").map(String.init)
      rest = rest.dropFirst(", attribute '".count + (attribute ?? "").count + 1)
    }
    guard rest.hasPrefix(": ") else {
      self.init(element: String(element), .other(message))
      return
    }
    rest = rest.dropFirst(2)
    // "No precomputed value available": follows from another complaint about the same value.
    if rest.hasPrefix("Warning: ") { return nil }
    self.init(
      element: String(element), attribute: attribute,
      SchemaComplaint.facet(rest) ?? SchemaComplaint.structure(rest) ?? SchemaComplaint.key(rest)
        ?? .other(String(rest)))
  }

  /// `[facet 'enumeration'] The value 'x' is not an element of the set {'a', 'b'}.`, and types.
  private static func facet(_ text: Substring) -> Kind? {
    let value = text.between("The value '", "' ").map(String.init)
    func about(_ mark: String, _ end: String) -> (value: String, bound: String)? {
      guard let value = text.between("The value '", mark), let bound = text.between(mark, end) else {
        return nil
      }
      return (String(value), String(bound))
    }
    func length(_ mark: String) -> (count: Int, bound: Int)? {
      guard let count = text.between("has a length of '", "'; ").flatMap({ Int($0) }),
        let bound = text.between(mark, "'.").flatMap({ Int($0) })
      else { return nil }
      return (count, bound)
    }
    switch text.between("[facet '", "'") {
    case "enumeration":
      return about("' is not an element of the set {'", "'}.")
        .map { .notListed($0.value, allowed: SchemaComplaint.list($0.bound)) }
    case "pattern":
      return about("' is not accepted by the pattern '", "'.")
        .map { .notMatching($0.value, pattern: $0.bound) }
    case "minInclusive":
      return about("' is less than the minimum value allowed ('", "').")
        .map { .below($0.value, least: $0.bound) }
    case "maxInclusive":
      return about("' is greater than the maximum value allowed ('", "').")
        .map { .above($0.value, most: $0.bound) }
    case "fractionDigits":
      return about("' has more fractional digits than are allowed ('", "').")
        .map { .tooManyDecimals($0.value, most: $0.bound) }
    case "minLength":
      return length("underruns the allowed minimum length of '")?.bound == 1 ? .empty : nil
    case "maxLength":
      return length("exceeds the allowed maximum length of '")
        .map { .tooLong($0.count, most: $0.bound, value: value) }
    case nil:
      guard text.hasPrefix("'") else { return nil }
      if let value = text.between("'", "' is not a valid value of the list type '") {
        return .notOfListType(String(value))
      }
      for kind in ["atomic", "union"] {
        let mark = "' is not a valid value of the \(kind) type '"
        if let value = text.between("'", mark), let type = text.between(mark, "'.") {
          return .notOfType(String(value), type: String(type))
        }
      }
      return nil
    default: return nil
    }
  }

  private static func structure(_ text: Substring) -> Kind? {
    if text.hasSuffix("is required but missing.") {
      return text.between("The attribute '", "'").map { .attributeMissing(String($0)) }
    }
    if text.hasPrefix("The attribute '"), text.hasSuffix("is not allowed.") { return .attributeUnknown }
    if text.hasPrefix("Character content ") { return .textNotAllowed }
    let names = text.between("( ", " )").map { list in
      list.split(separator: ", ").map(String.init)
    }
    if text.hasPrefix("This element is not expected.") { return .elementUnexpected(expected: names ?? []) }
    if text.hasPrefix("Missing child element(s).") { return .elementMissing(expected: names ?? []) }
    return nil
  }

  private static func key(_ text: Substring) -> Kind? {
    if text.hasPrefix("Not all fields of key identity-constraint") { return .keyIncomplete }
    guard let keys = text.between("key-sequence ['", "'] ") else { return nil }
    if text.hasPrefix("Duplicate ") { return .repeated(list(String(keys))) }
    if text.hasPrefix("No match found for ") { return .undefined(list(String(keys))) }
    return nil
  }

  /// The entries of `a', 'b`.
  private static func list(_ text: String) -> [String] {
    text.split(separator: "', '", omittingEmptySubsequences: false).map(String.init)
  }
}

extension Substring {
  /// What stands between the first `start` and the last `end` after it: a value may hold either.
  fileprivate func between(_ start: String, _ end: String) -> Substring? {
    guard let opening = firstRange(of: start) else { return nil }
    let rest = self[opening.upperBound...]
    guard let closing = end == "'" ? rest.firstRange(of: end) : rest.lastRange(of: end) else { return nil }
    return rest[..<closing.lowerBound]
  }

  private func firstRange(of text: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
  }

  private func lastRange(of text: String) -> Range<Index>? {
    indices.last { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
  }
}
