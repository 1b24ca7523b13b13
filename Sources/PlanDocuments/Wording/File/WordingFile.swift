/// A wording file as it is written: lines `key: words`, comments after `#`, its language and how that makes plurals.
struct WordingFile {
  /// The file that is compiled into the program.
  static let standardName = "wording-en.txt"
  /// The most bytes that are read.
  static let bytesMost = 1 << 20

  /// `language: en`; nil where it is not said.
  private(set) var language: String?
  /// `plural: one-other`; nil where it is not said, or no rule of that name.
  private(set) var plural: PluralRule?
  /// The words by their keys.
  private(set) var texts: [String: String] = [:]
  /// On which line each key stands, 1 for the first.
  private(set) var lines: [String: Int] = [:]
  /// Lines that cannot be read, with the reason.
  private(set) var problems: [(line: Int, problem: WordingProblem)] = []

  init(_ bytes: [UInt8]) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var number = 0
    for bytes in bytes[start...].split(separator: 0x0A, omittingEmptySubsequences: false) {
      number += 1
      guard let line = String(validating: bytes, as: UTF8.self) else {
        problems.append((number, .notUTF8))
        continue
      }
      read(line.trimmed, number)
    }
    if language == nil { problems.append((1, .noLanguage)) }
    if plural == nil { problems.append((1, .noPlural)) }
  }

  private mutating func read(_ line: String, _ number: Int) {
    guard let first = line.first, first != "#" else { return }
    guard let colon = line.firstIndex(of: ":"), colon > line.startIndex else {
      return problems.append((number, .noKey(line)))
    }
    let key = String(line[..<colon]).trimmed
    let words = String(line[line.index(after: colon)...]).trimmed
    guard words.unicodeScalars.allSatisfy({ $0.properties.generalCategory != .control }) else {
      return problems.append((number, .controlCharacter(key)))
    }
    switch key {
    case "language": language = words.isEmpty ? nil : words
    case "plural":
      plural = PluralRule(rawValue: words)
      if plural == nil { problems.append((number, .unknownPlural(words))) }
    default:
      if let earlier = lines.updateValue(number, forKey: key) {
        problems.append((number, .twice(key, earlier: earlier)))
      }
      texts[key] = words
    }
  }
}
