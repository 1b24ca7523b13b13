extension [Block] {
  /// The blocks as running text for a terminal, without pages; every line is ended, none is left over.
  func terminalText(width: Int = 80) -> String {
    let lines = flatMap { $0.lines(width: width) }
    let end = lines.lastIndex { !$0.isEmpty } ?? -1
    return lines.prefix(end + 1).map { $0 + "\n" }.joined()
  }
}
