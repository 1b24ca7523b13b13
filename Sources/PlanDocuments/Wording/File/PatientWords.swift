/// What holds for words that a patient reads: short sentences, everyday words, and nothing that commands or frightens.
enum PatientWords {
  /// The most words of a sentence.
  static let wordsMost = 15
  /// The highest reading grade.
  static let gradeMost = 6.0

  /// Words that no sentence to a patient has: they command, blame, promise or frighten, or only the trade knows them.
  static let unwanted: Set<String> = [
    "must", "should", "safe", "safely", "safety", "failed", "failure", "fail", "damage", "damaged",
    "overload", "danger",
    "dangerous", "harmful", "worn", "degenerated", "cure", "cured", "guarantee", "guaranteed",
    "compliance", "compliant", "noncompliant", "adherence", "catastrophizing", "kinesiophobia", "exposure",
    "stimulus",
    "hierarchy", "dose", "baseline", "cervical", "extension", "flexion", "rotation", "lateral", "chronic",
    "avoidance",
    "avoidant", "cognitive", "desensitization", "habituation", "pathology", "dysfunction", "impairment",
  ]

  /// The areas of the wording file whose words a patient reads.
  static let areas: Set<String> = [
    PatientSheet.Text.area, PatientLadders.Text.area, PatientStop.Text.area, PatientTasks.Text.area,
    PatientHome.Text.area, PatientHow.Text.area, PatientSigns.Text.area, LogSheet.Text.area,
    ScreenSheet.Text.area,
    BlankSheet.Text.area,
  ]

  /// The areas with signs of an emergency, which are plain imperatives and name what is there.
  static let emergency: Set<String> = [PatientSigns.Text.area, PatientStop.Text.area]

  /// The words of a wording for patients, by key.
  static func texts(_ wording: Wording) -> [(key: String, words: String)] {
    wording.keys.filter { areas.contains(String($0.prefix { $0 != "." })) }.map { ($0, wording.words($0)) }
  }

  /// The unwanted words in a text, each once.
  static func unwanted(in text: String) -> [String] {
    Set(text.lowercased().split { !$0.isLetter }.map(String.init)).intersection(unwanted).sorted()
  }
}
