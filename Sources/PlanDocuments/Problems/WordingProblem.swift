/// One thing that is wrong with a wording file.
public enum WordingProblem: Hashable, Sendable {
  case tooLarge(bytes: Int, most: Int)
  case notUTF8
  /// A line that is no comment and has no key.
  case noKey(String)
  case controlCharacter(String)
  case twice(String, earlier: Int)
  case noLanguage
  case noPlural
  case unknownPlural(String)
  /// A key that the program does not have; the nearest that it has.
  case unknownKey(String, nearest: [String])
  /// A key without a line, in a language that has to have all.
  case missing(String)
  /// No words where the program has some.
  case empty(String)
  /// Braces without a partner, or a place without a name.
  case brokenPlace(String)
  /// Places that the program fills and the words do not have, and the other way round.
  case places(String, lacking: [String], unknown: [String])
  /// Another number of forms than the language's plural rule needs.
  case forms(String, place: String, found: Int, needed: Int)
}

extension WordingProblem {
  /// What is wrong, and what to do.
  public var sentence: String {
    switch self {
    case .tooLarge(let bytes, let most): "\(bytes) bytes; a wording file has at most \(most)."
    case .notUTF8: "this line is not UTF-8. Save the file as UTF-8."
    case .noKey(let line):
      "\(PlanDocuments.quoted(line)) has no key. Write \"key: words\", or # before a comment."
    case .controlCharacter(let key): "the words of \(key) hold a control character. Take it out."
    case .twice(let key, let earlier): "\(key) stands in line \(earlier) too. Keep one of the two."
    case .noLanguage: "the language is not said. Add a line such as \"language: en\"."
    case .noPlural: "how the language makes plurals is not said. Add a line such as \"plural: one-other\"."
    case .unknownPlural(let words):
      "\(PlanDocuments.quoted(words)) is no plural rule. Choose one of "
        + PluralRule.allCases.map(\.rawValue).phrase(joinedBy: .or) + "."
    case .unknownKey(let key, let nearest):
      "\(PlanDocuments.quoted(key)) is no key of the program."
        + (nearest.isEmpty ? "" : " Did you mean \(nearest.phrase(joinedBy: .or))?")
        + " \"neckplan wording\" prints them all."
    case .missing(let key): "\(key) has no line. A language other than the program's own needs every key."
    case .empty(let key): "\(key) has no words. Write some, or leave the line out."
    case .brokenPlace(let key):
      "the braces in the words of \(key) are no places. A place is {name} or {name|day|days}."
    case .places(let key, let lacking, let unknown):
      "the words of \(key)"
        + [
          lacking.isEmpty ? nil : " lack " + lacking.map { "{" + $0 + "}" }.phrase(),
          unknown.isEmpty
            ? nil : " have " + unknown.map { "{" + $0 + "}" }.phrase() + ", which nothing fills",
        ].compactMap(\.self).joined(separator: " and") + "."
    case .forms(let key, let place, let found, let needed):
      "{\(place)|…} in the words of \(key) has \(found.counting("form", "forms")); this plural rule has \(needed)."
    }
  }
}
