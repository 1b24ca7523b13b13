/// Reads records one after the other; keeps count of lines, and of what is wrong on the way.
struct CSVParser {
  private let scalars: [Unicode.Scalar]
  private let separator: Unicode.Scalar
  private var at = 0
  private var line = 1
  private var problems: [(line: Int, problem: RatingsProblem)] = []

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
    separator = CSVParser.separator(of: scalars)
  }

  /// What was wrong since this was last asked.
  mutating func takeProblems() -> [(line: Int, problem: RatingsProblem)] {
    defer { problems = [] }
    return problems
  }

  /// The next record, its cells trimmed of white space; nil at the end.
  mutating func next() -> CSVTable.Record? {
    guard at < scalars.count else { return nil }
    let start = line
    var cells = [cell()]
    while at < scalars.count, scalars[at] == separator {
      at += 1
      cells.append(cell())
    }
    if at < scalars.count {
      at += 1
      line += 1
    }
    return CSVTable.Record(line: start, cells: cells)
  }

  /// One cell, up to the separator or the end of the line behind it.
  private mutating func cell() -> String {
    while at < scalars.count, scalars[at] == " " { at += 1 }
    var value = ""
    if at < scalars.count, scalars[at] == "\"" { value = quoted() }
    let rest = plain()
    if !value.isEmpty, !rest.allSatisfy(\.isWhitespace) { problems.append((line, .textAfterQuote)) }
    if value.isEmpty, rest.contains("\"") { problems.append((line, .quoteInside)) }
    return value.isEmpty ? rest.trimmed : value.trimmed
  }

  private mutating func plain() -> String {
    var value = String.UnicodeScalarView()
    while at < scalars.count, scalars[at] != separator, scalars[at] != "\n" {
      value.append(scalars[at])
      at += 1
    }
    return String(value)
  }

  private mutating func quoted() -> String {
    let start = line
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
      if scalars[at] == "\n" { line += 1 }
      value.append(scalars[at])
      at += 1
    }
    problems.append((start, .quoteNotClosed))
    return String(value)
  }

  /// The most frequent of semicolon, tab and comma in the first line that says anything, outside quotes.
  private static func separator(of scalars: [Unicode.Scalar]) -> Unicode.Scalar {
    var counts: [Unicode.Scalar: Int] = [:]
    var isQuoted = false
    for scalar in scalars.drop(while: { $0 == "\n" || $0 == " " }) {
      if scalar == "\"" { isQuoted.toggle() }
      if scalar == "\n", !isQuoted { break }
      if !isQuoted { counts[scalar, default: 0] += 1 }
    }
    let candidates: [Unicode.Scalar] = [";", "\t", ","]
    return candidates.max { counts[$0, default: 0] < counts[$1, default: 0] } ?? ","
  }
}

extension String {
  /// Without white space at either end.
  var trimmed: String {
    let isSpace = { (character: Character) in character.isWhitespace }
    return String(drop(while: isSpace).reversed().drop(while: isSpace).reversed())
  }
}
