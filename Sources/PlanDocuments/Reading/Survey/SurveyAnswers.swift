internal import GradedExposure

/// The answers of one response, read by the rules of a sheet of ratings: one row for each item, whose cells
/// stand in the columns of the export.
struct SurveyAnswers {
  private(set) var sheet: RatingsSheet
  private(set) var problems: [InputProblem] = []

  init(_ record: CSVTable.Record, _ mapping: SurveyMapping, _ catalogue: Catalogue, file: String) {
    let own = mapping.entries.compactMap(\.item).filter { $0.kind == .own }
    let reading = SurveyAnswer(catalogue, own: own, tool: mapping.tool)
    var problems: [InputProblem] = []
    func complain(_ entry: SurveyMapping.Entry, _ problem: SurveyProblem) {
      problems.append(
        InputProblem(file: file, line: record.row, field: entry.column.label, .survey(problem)))
    }
    var cells = record.cells
    var goals: [Item] = []
    for entry in mapping.entries where entry.column.place < cells.count {
      do throws(SurveyProblem) {
        if entry.field == .goals {
          goals += try reading.goals(cells[entry.column.place])
        } else {
          cells[entry.column.place] = try reading.text(cells[entry.column.place], entry)
        }
      } catch {
        complain(entry, error)
        cells[entry.column.place] = ""
      }
    }
    var rows = RatingsRows(
      catalogue, columns: mapping.entries.compactMap(\.asked), declared: mapping.scale, file: file)
    var items: [Item] = []
    for case let item? in mapping.entries.map(\.item) where !items.contains(item) { items.append(item) }
    for item in items {
      let columns = mapping.entries.filter { $0.item == item }.compactMap(\.asked)
      rows.take(
        item,
        RatingsRow(
          record: CSVTable.Record(row: record.row, cells: cells, problems: []), columns: columns, file: file))
    }
    for item in goals { rows.takeGoal(item.id) }
    sheet = rows.finished
    // What was only offered as a goal was not asked for a rating.
    let rated = Set(mapping.entries.filter { $0.field != .goal }.compactMap { $0.item?.id })
    sheet.ratings.removeAll { !rated.contains($0.item) }
    self.problems =
      problems + rows.problems
      + rows.scaleProblems.compactMap { column, problem in
        SurveyProblem(column, problem).map { InputProblem(file: file, .survey($0)) }
      }
  }
}

extension SurveyMapping.Entry {
  /// The column as one of a sheet of ratings; nil for a list of goals.
  fileprivate var asked: RatingsRows.Column? {
    field.ratings.map { .init(column: $0, place: column.place, scale: scale, label: column.label) }
  }
}

extension SurveyProblem {
  /// The question about a scale, as an export can answer it: it has no column of all ratings.
  fileprivate init?(_ column: RatingsColumn, _ problem: RatingsProblem) {
    switch problem {
    case .scaleOpen(_, let highest): self = .scaleOpen(column.rawValue, highest: highest)
    case .scaleMixed(_, let low, let count, let highest):
      self = .scaleMixed(column.rawValue, low: low, of: count, highest: highest)
    default: return nil
    }
  }
}
