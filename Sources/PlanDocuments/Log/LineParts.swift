/// A line on paper, cut into its parts and each part into its words.
struct LineParts {
  /// The version that the line names; nil where it names none.
  let version: Int?
  /// The words of each part.
  let parts: [[String]]

  /// Parts end at a semicolon or a new line; what stands in parentheses is one word, and space around > means nothing.
  init(_ line: String) {
    var parts: [[String]] = [[]]
    var word = ""
    var depth = 0
    var joins = false
    func close() {
      if !word.isEmpty { parts[parts.count - 1].append(word) }
      word = ""
    }
    for character in line {
      if depth > 0 {
        if character == "(" { depth += 1 } else if character == ")" { depth -= 1 }
        word.append(character)
      } else if character == ";" || character.isNewline {
        close()
        parts.append([])
        joins = false
      } else if character.isWhitespace {
        if !word.hasSuffix(">") { close() } else { joins = true }
      } else if character == ">" {
        // Space before it: the number is the word before.
        if word.isEmpty, let last = parts[parts.count - 1].last, let end = last.last,
          end.isNumber || end == "?"
        {
          parts[parts.count - 1].removeLast()
          word = last
        }
        word.append(character)
      } else {
        if joins, !character.isNumber, character != "?" { close() }
        joins = false
        if character == "(" { depth += 1 }
        word.append(character)
      }
    }
    close()
    var version: Int?
    if let first = parts[0].first, let colon = first.firstIndex(of: ":"), "vV".contains(first.prefix(1)),
      let number = Int(first[first.index(after: first.startIndex)..<colon])
    {
      version = number
      let rest = String(first[first.index(after: colon)...])
      parts[0].removeFirst()
      if !rest.isEmpty { parts[0].insert(rest, at: 0) }
    }
    self.version = version
    self.parts = parts.filter { !$0.isEmpty }
  }
}
