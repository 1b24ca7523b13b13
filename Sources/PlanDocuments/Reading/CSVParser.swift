/// Reads records one after the other; keeps count of rows as a spreadsheet program counts them.
struct CSVParser {
  /// What stands between cells.
  enum Separator: CaseIterable {
    // In the order in which a tie between them is decided.
    case semicolon, tab, comma

    var scalar: Unicode.Scalar {
      switch self {
      case .semicolon: ";"
      case .tab: "\t"
      case .comma: ","
      }
    }
  }

  let separator: Separator
  private let scalars: [Unicode.Scalar]
  private var at = 0
  private var row = 0
  private var problems: [RatingsProblem] = []

  init(_ text: String) {
    // A carriage return ends a line by itself, or with the line feed behind it.
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(text.unicodeScalars.count)
    var afterReturn = false
    for scalar in text.unicodeScalars {
      if !(scalar == "\n" && afterReturn) { scalars.append(scalar == "\r" ? "\n" : scalar) }
      afterReturn = scalar == "\r"
    }
    self.scalars = scalars
    // Excel's own first line, which it shows to nobody and gives no row number.
    if let declared = CSVParser.declaredSeparator(scalars) {
      separator = declared.separator
      at = declared.end
    } else {
      separator = CSVParser.separator(of: scalars)
    }
  }

  /// The next record, its cells trimmed of white space; nil at the end.
  mutating func next() -> CSVTable.Record? {
    guard at < scalars.count else { return nil }
    row += 1
    problems = []
    var cells = [cell()]
    while at < scalars.count, scalars[at] == separator.scalar {
      at += 1
      cells.append(cell())
    }
    // The line feed.
    at += 1
    return CSVTable.Record(row: row, cells: cells, problems: problems)
  }

  /// One cell, up to the separator or the end of the line behind it.
  private mutating func cell() -> String {
    while at < scalars.count, scalars[at] == " " { at += 1 }
    guard at < scalars.count, scalars[at] == "\"" else {
      let value = plain()
      if value.contains("\"") { problems.append(.quoteInside) }
      return value.trimmed
    }
    let value = quoted()
    if !plain().allSatisfy(\.isWhitespace) { problems.append(.textAfterQuote) }
    return value.trimmed
  }

  private mutating func plain() -> String {
    var value = String.UnicodeScalarView()
    while at < scalars.count, scalars[at] != separator.scalar, scalars[at] != "\n" {
      value.append(scalars[at])
      at += 1
    }
    return String(value)
  }

  private mutating func quoted() -> String {
    var value = String.UnicodeScalarView()
    at += 1
    while at < scalars.count {
      if scalars[at] == "\"" {
        guard at + 1 < scalars.count, scalars[at + 1] == "\"" else {
          at += 1
          return String(value)
        }
        at += 1
      }
      value.append(scalars[at])
      at += 1
    }
    problems.append(.quoteNotClosed)
    return String(value)
  }

  /// The separator of a first line such as `sep=;`, and where the line behind it starts.
  private static func declaredSeparator(_ scalars: [Unicode.Scalar]) -> (separator: Separator, end: Int)? {
    let line = scalars.prefix { $0 != "\n" }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: line.prefix(5))
    guard String(text).lowercased().hasPrefix("sep="), line.count == 5 else { return nil }
    return Separator.allCases.first { $0.scalar == line[4] }.map { ($0, min(line.count + 1, scalars.count)) }
  }

  /// The most frequent separator in the first line that has any, outside quotes.
  private static func separator(of scalars: [Unicode.Scalar]) -> Separator {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars {
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == "\n", !isQuoted, !counts.isEmpty { break }
      if !isQuoted, Separator.allCases.contains(where: { $0.scalar == scalar }) {
        counts[scalar, default: 0] += 1
      }
    }
    return Separator.allCases.max { counts[$0.scalar, default: 0] < counts[$1.scalar, default: 0] } ?? .comma
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    let isSpace = { (character: Character) in character.isWhitespace }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
