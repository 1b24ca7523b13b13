/// The codes that the text of a sheet has at the foot of its pages.
public enum PrintedCode {
  /// Every code in a text, each once, in order. A code is known by its signs and its two groups of four, whatever the
  /// language of the sheet; whether its last sign fits is not asked here.
  public static func all(in text: String) -> [String] {
    var found: [String] = []
    for word in text.split(whereSeparator: { $0.isWhitespace || $0 == "," || $0 == "." }) {
      if isShaped(word), !found.contains(String(word)) { found.append(String(word)) }
    }
    return found
  }

  private static func isShaped(_ word: Substring) -> Bool {
    let groups = word.split(separator: "-", omittingEmptySubsequences: false)
    return groups.count == 2 && groups.allSatisfy { $0.count == 4 && $0.allSatisfy(SheetCode.signs.contains) }
  }
}
