/// A column of a survey export: one question, one row of a grid, or one tick box.
public struct SurveyColumn: Hashable, Sendable {
  /// The name in the first row; for most tools the question itself.
  public let name: String
  /// The question as it was asked, where the export has it in a row of its own; otherwise the name.
  public let question: String
  /// Where it stands, 0 for the first column.
  let place: Int
  /// Whether another column has the same name.
  let isRepeated: Bool

  /// What problems call it: short enough for a line, with the end, where a grid names its row.
  public var label: String {
    let line = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let short = line.count > 70 ? line.prefix(20) + " ... " + line.suffix(45) : line
    return (line.contains(" ") ? "\"\(short)\"" : short) + (isRepeated ? " (#\(place + 1))" : "")
  }

  /// What a mapping file calls it: the name, or where it stands if another column has the same name.
  var mapName: String { isRepeated ? "#\(place + 1)" : name }

  /// Whether its cells are ticks of one answer of a question: REDCap's `field___code`.
  var isTickBox: Bool { name.contains("___") || name.contains("(choice=") }

  /// Whether it holds who answered, when, from where, or what the tool notes about the answer: never read,
  /// whatever a mapping file says.
  var isKeptOut: Bool {
    [ItemWords.key(name), ItemWords.key(question)].contains { key in
      SurveyColumn.notes.contains(key) || SurveyColumn.isPersonal(ItemWords.words(key))
        || key.hasPrefix("redcap ") || key.hasSuffix(" complete") || key.hasSuffix(" timestamp")
        || key.hasPrefix("grouptime")
    }
  }

  /// Whether a question asks who somebody is. One that asks for fear does not, whatever else it names, and a phone
  /// is a thing to hold unless it has a number.
  private static func isPersonal(_ words: [String]) -> Bool {
    let words = Set(words)
    guard words.isDisjoint(with: SurveyField.words) else { return false }
    return !words.isDisjoint(with: personal)
      || words.contains("phone") && (words.count == 1 || !words.isDisjoint(with: phones))
  }

  /// Whether it holds the pseudonym that the clinic gave the patient.
  var isPseudonym: Bool {
    let words = ItemWords.words(question)
    return words == ["pseudonym"]
      || zip(words, words.dropFirst()).contains { who, what in
        ["patient", "participant", "study", "subject", "record", "case"].contains(who)
          && ["id", "code", "pseudonym"].contains(what)
      }
  }

  private static let personal: Set<String> = [
    "name", "names", "firstname", "lastname", "surname", "username", "email", "mail", "telephone",
    "address", "ip", "ipaddr", "ipaddress", "birth", "birthday", "birthdate", "dob", "latitude", "longitude",
    "recipientlastname", "recipientfirstname", "recipientemail", "locationlatitude", "locationlongitude",
    "timestamp", "zeitstempel", "horodateur", "refurl", "token", "signature", "mrn", "medical", "insurance",
    "ssn",
  ]

  private static let phones: Set<String> = ["number", "mobile", "cell", "home", "contact"]

  private static let notes: Set<String> = [
    "startdate", "enddate", "recordeddate", "submitdate", "datestamp", "start date", "end date",
    "recorded date", "date submitted", "date started", "date last action", "start time", "completion time",
    "last modified time", "status", "response type", "progress", "finished", "duration in seconds",
    "externalreference", "external data reference", "distributionchannel", "distribution channel",
    "userlanguage", "user language", "startlanguage", "start language", "lastpage", "last page", "seed",
    "interviewtime", "total time", "referrer url", "access code", "event name", "repeat instrument",
    "repeat instance", "survey identifier", "data access group", "complete", "total points", "quiz feedback",
    "score", "q recaptchascore",
  ]
}
