internal import GradedExposure

/// Makes the mapping of an export: what a mapping file says of a column, otherwise what the column itself says.
struct SurveyMapper {
  private(set) var mapping: SurveyMapping
  private(set) var problems: [InputProblem] = []
  private let export: SurveyExport
  private let file: String

  init(
    _ export: SurveyExport, file: String, map: [SurveyMapFile.Row], lookup: ItemLookup, scale: RatingScale?
  ) {
    self.export = export
    self.file = file
    mapping = SurveyMapping(tool: export.tool, scale: scale)
    func column(_ field: SurveyField, _ own: SurveyColumn?) -> SurveyColumn? {
      map.first { $0.field == field }?.column
        ?? own.flatMap { own in map.contains { $0.column == own } ? nil : own }
    }
    mapping.patient = column(.patient, export.pseudonyms)
    mapping.record = column(.record, mapping.patient == nil ? export.recordIDs : nil)
    let recogniser = SurveyRecogniser(lookup: lookup)
    for column in export.columns where column != mapping.patient && column != mapping.record {
      if let row = map.first(where: { $0.column == column }) {
        take(row)
      } else {
        take(column, recogniser.reading(of: column))
      }
    }
    findAlike()
  }

  private mutating func take(_ row: SurveyMapFile.Row) {
    if row.field == .ignore {
      mapping.unused.append(.init(column: row.column, doubt: nil))
    } else {
      mapping.entries.append(.init(column: row.column, field: row.field, item: row.item, scale: row.scale))
    }
  }

  private mutating func take(_ column: SurveyColumn, _ reading: SurveyRecogniser.Reading) {
    switch reading {
    case .read(let item, let field, _, let stated):
      let scale = field.isRated ? stated : nil
      if let scale, let declared = mapping.scale, declared != scale {
        complain(column, .scaleDiffers(stated: scale, declared: declared))
      }
      if let other = sameQuestion(column) { complain(column, .nameRepeated(other.label)) }
      mapping.entries.append(.init(column: column, field: field, item: item, scale: scale))
    case .goals: mapping.entries.append(.init(column: column, field: .goals, item: nil, scale: nil))
    case .problem(let problem):
      complain(column, problem)
      mapping.unused.append(.init(column: column, doubt: nil))
    case .doubt(let doubt): mapping.unused.append(.init(column: column, doubt: doubt))
    case .nothing: mapping.unused.append(.init(column: column, doubt: nil))
    }
  }

  private mutating func complain(_ column: SurveyColumn, _ problem: SurveyProblem) {
    problems.append(
      InputProblem(file: file, line: export.headerRow, field: column.label, .survey(problem)))
  }

  /// Microsoft Forms names the second question of the same words with a 2 behind them, and says of neither to
  /// which grid it belongs.
  private func sameQuestion(_ column: SurveyColumn) -> SurveyColumn? {
    guard export.tool == .microsoftForms else { return nil }
    return export.columns.first {
      $0.name.hasPrefix(column.name) && $0.name != column.name
        && $0.name.dropFirst(column.name.count).allSatisfy { $0.isASCII && $0.isNumber }
    }
  }

  /// Two columns that say the same of an item: which of them holds, nobody knows.
  private mutating func findAlike() {
    var seen: [String: SurveyColumn] = [:]
    for entry in mapping.entries {
      guard let item = entry.item else { continue }
      let key = entry.field.rawValue + " " + item.id.rawValue
      if let other = seen[key] {
        complain(entry.column, .alike(other.label, title: item.title, field: entry.field))
      } else {
        seen[key] = entry.column
      }
    }
  }
}
