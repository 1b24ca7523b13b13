import GradedExposure

/// One mark of a line on paper, read by itself.
enum LineMark: Hashable {
  /// Up to three numbers as written, nil where nobody asked: before, most or after, and at the end or on the next day.
  case numbers(LineNumber, [String?])
  case outcome(TrialRecord.Outcome, TrialRecord.Reason?)
  case feared(Bool?)
  case protected(Bool?)
  case flare(Bool)
  case fearedWords(String)
  case protectedWords(String)
  case learned(String)

  /// The marks of a word; an exclamation mark may hang on the end of another mark.
  static func read(_ word: String) throws(RecordProblem) -> [LineMark] {
    if word.count > 1, word.hasSuffix("!") {
      return try read(String(word.dropLast())) + [.feared(true)]
    }
    if let open = word.firstIndex(of: "(") { return try words(word, open) }
    let text = word.lowercased()
    switch text {
    case "!": return [.feared(true)]
    case "!no": return [.feared(false)]
    case "!?": return [.feared(nil)]
    case "s", "+s": return [.protected(true)]
    case "sno": return [.protected(false)]
    case "s?": return [.protected(nil)]
    case "f": return [.flare(true)]
    case "fno": return [.flare(false)]
    case "+": return [.outcome(.unplanned, nil)]
    default: break
    }
    let rest = String(text.dropFirst())
    if let first = text.first, first.isLetter, rest.contains(where: \.isLetter) { throw .unread(word) }
    switch text.first {
    case "~": return try outcome(.partly, rest)
    case "/": return try outcome(.stoppedEarly, rest)
    case "-":
      guard !rest.isEmpty else { throw .reasonMissing }
      return try outcome(.notDone, rest)
    case "x": return try count(.repetitions, rest, word)
    case "t": return try count(.seconds, rest, word)
    case "h": return try pair(.harm, rest, word)
    case "p": return try pair(.pain, rest, word)
    case let first? where first.isNumber || "?>".contains(first): return try pair(.fear, text, word)
    default: throw .unread(word)
    }
  }

  /// The reasons as they are written.
  static let reasonWords = TrialRecord.Reason.allCases.map(\.rawValue) + ["asked", "time"]

  private static func outcome(_ outcome: TrialRecord.Outcome, _ word: String) throws(RecordProblem)
    -> [LineMark]
  {
    if word.isEmpty { return [.outcome(outcome, nil)] }
    let reason: TrialRecord.Reason? =
      switch word {
      case "asked": .patientAsked
      case "time": .noTime
      default: TrialRecord.Reason(rawValue: word)
      }
    guard let reason else { throw .unknownReason(word) }
    return [.outcome(outcome, reason)]
  }

  private static func words(_ word: String, _ open: String.Index) throws(RecordProblem) -> [LineMark] {
    let inside = String(word[word.index(after: open)...].dropLast()).trimmed
    guard word.hasSuffix(")") else {
      throw word.contains(")") ? RecordProblem.unread(word) : .openParenthesis(word)
    }
    guard inside.contains(where: \.isLetter) else { throw .noWords(word) }
    switch word[..<open].lowercased() {
    case "h": return [.fearedWords(inside)]
    case "s", "+s": return [.protected(true), .protectedWords(inside)]
    case "l": return [.learned(inside)]
    default: throw .unread(word)
    }
  }

  private static func count(_ kind: LineNumber, _ digits: String, _ word: String) throws(RecordProblem)
    -> [LineMark]
  {
    guard isDigits(digits) else { throw .notWhole(word, kind) }
    return [.numbers(kind, [digits])]
  }

  /// Numbers around > and /: each kind has its places, and none is filled in for another.
  private static func pair(_ kind: LineNumber, _ text: String, _ word: String) throws(RecordProblem)
    -> [LineMark]
  {
    let sides = text.split(separator: ">", omittingEmptySubsequences: false).map(String.init)
    let left = sides[0].split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let right = sides.dropFirst().first?.split(separator: "/", omittingEmptySubsequences: false)
      .map(String.init)
    let places: [String]? =
      switch (kind, left.count, right?.count) {
      case (.fear, 1, 1?): ["?", left[0], right?[0] ?? ""]
      case (.fear, 2, 1?): [left[0], left[1], right?[0] ?? ""]
      case (.harm, 1, 1?): [left[0], right?[0] ?? ""]
      case (.pain, 1, 1?): [left[0], right?[0] ?? "", "?"]
      case (.pain, 1, 2?): [left[0], right?[0] ?? "", right?[1] ?? ""]
      case (.pain, 2, nil): [left[0], "?", left[1]]
      default: nil
      }
    guard sides.count <= 2, let places, places.allSatisfy({ $0 == "?" || isNumber($0) }) else {
      throw .notTwoNumbers(word, kind)
    }
    return [.numbers(kind, places.map { $0 == "?" ? nil : $0 })]
  }

  private static func isNumber(_ text: String) -> Bool {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    return parts.count <= 2 && parts.allSatisfy { isDigits(String($0)) }
  }

  private static func isDigits(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { (48...57).contains($0) }
  }
}
