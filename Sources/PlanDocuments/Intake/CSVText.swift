/// Writes a table as CSV: commas, quotes where a cell needs them, one line feed a record.
enum CSVText {
  /// The records, the header first.
  static func table(_ records: [[String]]) -> String {
    records.map { $0.map(cell).joined(separator: ",") + "\n" }.joined()
  }

  private static func cell(_ text: String) -> String {
    guard text.contains(where: { "\",;\t\n\r".contains($0) }) else { return text }
    return "\"" + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}
