/// Words with places: `{name}` is filled with a value; `{name|day|days}` with the form of a noun for a number.
struct WordingTemplate {
  /// A piece of the words.
  enum Piece: Hashable {
    /// Words as they are.
    case words(String)
    /// A place; without forms for the value itself.
    case place(String, forms: [String])
  }

  /// The pieces in order.
  let pieces: [Piece]
  /// Whether every brace has its partner and every place a name.
  let isWellFormed: Bool

  init(_ text: String) {
    var pieces: [Piece] = []
    var isWellFormed = true
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      if open > rest.startIndex { pieces.append(.words(String(rest[..<open]))) }
      let inside = rest[rest.index(after: open)...]
      guard rest[open] == "{", let close = inside.firstIndex(where: { $0 == "{" || $0 == "}" }),
        inside[close] == "}"
      else {
        isWellFormed = false
        rest = inside
        continue
      }
      let parts = inside[..<close].split(separator: "|", omittingEmptySubsequences: false).map(String.init)
      if let name = parts.first, !name.isEmpty,
        name.utf8.allSatisfy({ (97...122).contains($0) || (65...90).contains($0) })
      {
        pieces.append(.place(name, forms: Array(parts.dropFirst())))
      } else {
        isWellFormed = false
      }
      rest = inside[inside.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.words(String(rest))) }
    self.pieces = pieces
    self.isWellFormed = isWellFormed
  }

  /// The names of the places, each once, sorted.
  var places: [String] {
    Set(pieces.compactMap { if case .place(let name, _) = $0 { name } else { nil } }).sorted()
  }

  /// The words with every place filled; a place without a value keeps its name, so that a lack is seen.
  func filled(with values: KeyValuePairs<String, any TextValue>, _ plural: PluralRule) -> String {
    pieces.map { piece in
      switch piece {
      case .words(let words): return words
      case .place(let name, let forms):
        guard let value = values.first(where: { $0.key == name })?.value else { return "{" + name + "}" }
        guard !forms.isEmpty, let number = value.number else { return value.printed }
        return forms[min(plural.form(of: number), forms.count - 1)]
      }
    }.joined()
  }
}
