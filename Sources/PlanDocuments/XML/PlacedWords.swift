/// Words in a document with characters that ASCII does not have, and where they stand first.
struct PlacedWords: Hashable {
  /// The element or attribute that holds them.
  let field: String
  let line: Int
  let words: String

  /// All of them below an element, each once, in the order of the document.
  static func all(in root: Element) -> [PlacedWords] {
    var found: [PlacedWords] = []
    var seen: Set<String> = []
    func look(_ element: Element) {
      for (field, words) in element.attributes + [(element.name, element.text)]
      where !words.utf8.allSatisfy({ $0 < 128 }) && seen.insert(words).inserted {
        found.append(PlacedWords(field: field, line: element.line, words: words))
      }
      element.children.forEach(look)
    }
    look(root)
    return found
  }
}

extension Lines {
  /// What is to be said of texts that ASCII cannot hold: the places of the document whose words are in them, and
  /// the texts themselves for characters that no such place explains.
  func unheld(_ texts: [(text: String, characters: [Character])], in file: String) -> [InputProblem] {
    let folded = texts.map { $0.text.lowercased() }
    // A sentence may begin with somebody's words, and then with a capital letter.
    let placed = words.filter { entry in
      let words = entry.words.lowercased()
      return !ASCIIText(entry.words).unheld.isEmpty && folded.contains { $0.contains(words) }
    }
    let explained = Set(placed.flatMap { ASCIIText($0.words.lowercased()).unheld })
    var seen: Set<String> = []
    let others = texts.filter { text, characters in
      !characters.allSatisfy { explained.contains(Character($0.lowercased())) } && seen.insert(text).inserted
    }
    return placed.map { entry in
      InputProblem(
        file: file, line: entry.line, field: entry.field,
        .handout(.notASCII(ASCIIText(entry.words).unheld, in: entry.words)))
    } + others.map { InputProblem(file: file, .handout(.notASCII($0.characters, in: $0.text))) }
  }
}
