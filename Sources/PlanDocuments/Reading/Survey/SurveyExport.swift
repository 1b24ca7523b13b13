/// What a survey tool exported, as columns and responses; what the columns mean is not yet known.
struct SurveyExport {
  let tool: SurveyTool?
  let columns: [SurveyColumn]
  /// The column of the clinic's pseudonyms; a number that a tool gives a response is none.
  let pseudonyms: SurveyColumn?
  /// The column of the number that a tool gives each response; nil where there is none.
  let recordIDs: SurveyColumn?
  let responses: [CSVTable.Record]
  /// The row of the column names.
  let headerRow: Int

  init(_ table: CSVTable) {
    let tool = SurveyTool.of(table)
    let names = Array(table.header.cells.prefix(table.columns))
    var heads = 0
    if tool == .qualtrics {
      heads =
        SurveyTool.importIDs(table).map { $0 + 1 } ?? SurveyExport.questions(below: names, table.records)
    }
    let questions = heads > 0 && SurveyTool.importIDs(table) != 0 ? table.records[0].cells : []
    let counts = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
    let columns = names.enumerated().map { place, name in
      let question = place < questions.count ? questions[place] : ""
      return SurveyColumn(
        name: name, question: question.isEmpty ? name : question, place: place,
        isRepeated: counts[name, default: 0] > 1)
    }
    self.tool = tool
    self.columns = columns
    pseudonyms = SurveyExport.pseudonyms(tool, columns)
    recordIDs = SurveyExport.recordIDs(tool, columns)
    responses = Array(table.records.dropFirst(heads))
    headerRow = table.header.row
  }

  /// The text of a cell; empty where the row is short.
  static func text(_ record: CSVTable.Record, _ column: SurveyColumn) -> String {
    column.place < record.cells.count ? record.cells[column.place] : ""
  }

  /// Whether the row below the names holds the questions, where the import ids were deleted.
  private static func questions(below names: [String], _ records: [CSVTable.Record]) -> Int {
    guard let place = names.firstIndex(where: { ItemWords.key($0) == "responseid" }),
      let first = records.first,
      place < first.cells.count
    else { return 0 }
    return first.cells[place].hasPrefix("R_") ? 0 : 1
  }

  /// REDCap's first column, whatever its name; elsewhere the one that says so.
  private static func pseudonyms(_ tool: SurveyTool?, _ columns: [SurveyColumn]) -> SurveyColumn? {
    if tool == .redcap { return columns.first.flatMap { $0.isKeptOut ? nil : $0 } }
    return columns.first { $0.isPseudonym && !$0.isKeptOut }
  }

  private static func recordIDs(_ tool: SurveyTool?, _ columns: [SurveyColumn]) -> SurveyColumn? {
    let names: [String] =
      switch tool {
      case .limeSurvey: ["id", "response id", "id response id"]
      case .qualtrics: ["responseid"]
      case .microsoftForms, nil: ["id"]
      case .redcap, .googleForms: []
      }
    return columns.first { names.contains(ItemWords.key($0.name)) }
  }
}
