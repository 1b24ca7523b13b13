/// The survey tools whose exports are known by their shape.
public enum SurveyTool: String, CaseIterable, Hashable, Sendable {
  case redcap = "REDCap"
  case limeSurvey = "LimeSurvey"
  case qualtrics = "Qualtrics"
  case googleForms = "Google Forms"
  case microsoftForms = "Microsoft Forms"

  /// The tool that a table comes from; nil where its shape is none of theirs.
  static func of(_ table: CSVTable) -> SurveyTool? {
    let names = table.header.cells
    let keys = names.map(ItemWords.key)
    if importIDs(table) != nil || keys.contains("responseid") && keys.contains("recordeddate") {
      return .qualtrics
    }
    if keys.prefix(3) == ["id", "start time", "completion time"] { return .microsoftForms }
    if let first = keys.first, timestamps.contains(first) { return .googleForms }
    let limeSurvey = [
      "submitdate", "date submitted", "lastpage", "last page", "startlanguage", "start language",
    ]
    if keys.contains(where: { key in limeSurvey.contains { key.hasPrefix($0) } }) { return .limeSurvey }
    let isREDCap = names.contains { name in
      name.hasPrefix("redcap_") || name.hasSuffix("_complete") || name.contains("___") || name == "Complete?"
        || name.contains("(choice=")
    }
    return isREDCap ? .redcap : nil
  }

  /// The place of the row of import ids, the last header row of Qualtrics, among the rows below the names.
  static func importIDs(_ table: CSVTable) -> Int? {
    table.records.prefix(2).firstIndex { record in
      record.cells.first { !$0.isEmpty }?.hasPrefix("{\"ImportId\"") == true
    }
  }

  /// How Google Forms calls the moment of an answer, in the languages that we have met.
  private static let timestamps: Set<String> = [
    "timestamp", "zeitstempel", "horodateur", "marca temporal", "tijdstempel", "informazioni cronologiche",
    "carimbo de data hora", "tidsstempel", "tidstämpel", "aikaleima",
  ]
}
