extension SchemaComplaint {
  /// What is wrong, what was expected, and what to do. A patient's id that is none may be a name: it is never
  /// repeated.
  public var sentence: String {
    if attribute == "patient" {
      return "this is no patient id. Write letters, digits, hyphens, underscores and dots, at least one "
        + "digit, at most 32: P-017. Never a name."
    }
    return valueSentence ?? structureSentence
  }

  private var valueSentence: String? {
    switch kind {
    case .notListed(let value, let allowed): notListed(value, allowed)
    case .notMatching(let value, let pattern):
      "\(quoted(value)) cannot stand here. Write " + SchemaComplaint.expected(pattern) + "."
    case .empty: "there is nothing in it. Write something, or leave it out where it may be left out."
    case .tooLong(let count, let most, let value):
      SchemaComplaint.isCharacters(count, value)
        ? "\(count) characters are more than fit. Shorten it to at most \(most)."
        : "\(count) entries are more than fit. Leave at most \(most)."
    case .below(let value, let least):
      "\(quoted(value)) is too low. The lowest value that can stand here is \(least)."
    case .above(let value, let most):
      "\(quoted(value)) is too high. The highest value that can stand here is \(most)."
    case .tooManyDecimals(let value, let most):
      "\(quoted(value)) has more decimals than can stand here, which is \(most). Round it."
    case .notOfType(let value, let type):
      "\(quoted(value)) cannot stand here. Write " + SchemaComplaint.expected(ofType: type) + "."
    case .notOfListType(let value):
      "\(quoted(value)) cannot stand here. Write names with blanks between them, or leave it out."
    default: nil
    }
  }

  private var structureSentence: String {
    switch kind {
    case .attributeMissing(let name): "its attribute \(name) is missing. Add \(name)=\"...\"."
    case .attributeUnknown: "there is no such attribute here. Correct its name, or take it out."
    case .elementUnexpected(let expected):
      "it cannot stand here. "
        + (expected.isEmpty
          ? "Take it out."
          : "Here can stand: \(expected.phrase(joinedBy: .or)). Move it, or correct its name.")
    case .elementMissing(let expected):
      "something is missing in it: \(expected.phrase(joinedBy: .or)). Add it."
    case .textNotAllowed: "there is text where none can be. Take it out, or put it into an attribute."
    case .repeated(let keys):
      "\(quoted(keys.joined(separator: " "))) is there twice. Keep one, or give this one another name."
    case .undefined(let keys):
      "\(quoted(keys.joined(separator: " "))) is named here and stands nowhere in the document. "
        + "Correct the name."
    case .keyIncomplete: "what tells it apart from its neighbours is missing. Give it a name of its own."
    case .other(let words): "against the schema: \(words)"
    default: ""
    }
  }

  /// The names that can stand in place of one that cannot: all of a few, the nearest of many.
  private func notListed(_ value: String, _ allowed: [String]) -> String {
    let start = "\(quoted(value)) cannot stand here. "
    let all = allowed.phrase(joinedBy: .or)
    if all.count <= 160 { return start + "Write " + all + "." }
    let nearest = NearestNames.of(value, among: allowed)
    return start + (nearest.isEmpty ? "" : "Did you mean \(nearest.phrase(joinedBy: .or))? ")
      + (element == "setting"
        ? "\"neckplan protocol\" prints all \(allowed.count) names."
        : "The schema lists all \(allowed.count) names.")
  }

  /// A length is counted in characters, for a list in entries.
  private static func isCharacters(_ count: Int, _ value: String?) -> Bool {
    value.map { $0.unicodeScalars.count == count } ?? true
  }

  /// What fits a pattern of our schemas, in words.
  static func expected(_ pattern: String) -> String {
    switch pattern {
    case "[a-z0-9]+(-[a-z0-9]+)*": "lowercase letters and digits with hyphens between them, such as turn-left"
    case #"[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)?"#:
      "the id of a step, such as turn-left or turn-left.extremity-50"
    case "session-[0-9]{4}-[0-9]{2}-[0-9]{2}": "the id of a session, such as session-2026-12-03"
    case "[a-zA-Z]{2,8}(-[a-zA-Z0-9]{1,8})*": "a language tag, such as en or de-CH"
    case "[0-9]{4}-[0-9]{2}-[0-9]{2}": expected(ofType: "Day")
    case "true|false": expected(ofType: "YesNo")
    case #"[0-9]+(\.[0-9]{1,4})?"#: expected(ofType: "SettingValue")
    case "[a-z]+(-[a-z]+)*-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{12}":
      "the id of an entry, such as session-2026-12-03-0123456789ab; neckplan log lists them"
    case "[0-9a-f]{64}": "a digest of 64 digits from 0 to f, as neckplan sign writes it"
    default: "what fits the pattern " + pattern
    }
  }

  /// What a value of a type of our schemas is, in words; all but these six are whole numbers.
  private static func expected(ofType type: String) -> String {
    switch type {
    case "Day": "a day as year-month-day, such as 2026-12-01"
    case "Level": "a level of that demand, such as 50, slow or clinic"
    case "LastTrauma": "the day as year-month-day, such as 2026-12-01, or none"
    case "YesNo": "true or false"
    case "SettingValue": "a number with a decimal point and at most four decimals, such as 10 or 0.35"
    case "Total": "a number with a decimal point and at most two decimals, such as 40 or 37.5"
    default: "a whole number"
    }
  }
}
