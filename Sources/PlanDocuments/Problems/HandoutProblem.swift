/// One thing that keeps a handout from being printed.
public enum HandoutProblem: Hashable, Sendable {
  /// Words with characters that ASCII does not have.
  case notASCII([Character], in: String)
}

extension HandoutProblem {
  /// What is wrong, and what to do.
  public var sentence: String {
    switch self {
    case .notASCII(let characters, let words):
      characters.map { quoted(String($0)) + " (" + HandoutProblem.codes(of: $0) + ")" }.phrase() + " in "
        + quoted(words)
        + " cannot be written in ASCII, and nobody's words are changed. Print the sheet without "
        + "--ascii, or agree on other words and plan again."
    }
  }

  private static func codes(of character: Character) -> String {
    character.unicodeScalars.map { scalar in
      let hex = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    }.joined(separator: " ")
  }
}
