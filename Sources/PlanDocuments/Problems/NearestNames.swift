/// The names that a mistyped one may have meant.
enum NearestNames {
  /// Up to three of the names that few changed letters turn into the text, nearest first.
  static func of(_ text: String, among names: some Sequence<String>) -> [String] {
    let wanted = Array(text.lowercased().unicodeScalars.prefix(80))
    let most = max(1, wanted.count / 4)
    return names.map { (changes(wanted, Array($0.lowercased().unicodeScalars)), $0) }
      .filter { $0.0 <= most }
      .sorted { ($0.0, $0.1) < ($1.0, $1.1) }
      .prefix(3).map(\.1)
  }

  /// Letters to add, drop, replace or swap with their neighbour until one text is the other.
  static func changes(_ from: [Unicode.Scalar], _ to: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var last = Array(0...to.count)
    for (row, scalar) in from.enumerated() {
      var current = [row + 1]
      for (column, other) in to.enumerated() {
        var least = min(last[column + 1] + 1, current[column] + 1, last[column] + (scalar == other ? 0 : 1))
        if row > 0, column > 0, scalar == to[column - 1], from[row - 1] == other {
          least = min(least, before[column - 1] + 1)
        }
        current.append(least)
      }
      (before, last) = (last, current)
    }
    return last[to.count]
  }
}
