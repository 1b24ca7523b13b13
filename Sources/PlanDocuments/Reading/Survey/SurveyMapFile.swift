internal import GradedExposure

/// A mapping file: which column of an export says what, one row for each column.
///
/// `column`, `item` and `field` are needed; `scale` declares the scale of one column; `side` and the demands say of
/// an item in the patient's own words what a sheet of ratings says of one.
struct SurveyMapFile {
  /// What the file says of one column.
  struct Row {
    let column: SurveyColumn
    let field: SurveyField
    let item: Item?
    let scale: RatingScale?
  }

  private let lookup: ItemLookup
  private let suggestions: ItemSuggestions
  private let columns: [SurveyColumn]
  private let file: String
  private(set) var rows: [Row] = []
  private(set) var problems: [InputProblem] = []
  private(set) var warnings: Set<RatingsWarning>
  /// Own items by their words, with the row that states their demands.
  private var own: [String: (item: Item, row: Int)] = [:]

  init(_ bytes: [UInt8], file: String, columns: [SurveyColumn], _ catalogue: Catalogue) {
    lookup = ItemLookup(catalogue)
    suggestions = ItemSuggestions(catalogue)
    self.columns = columns
    self.file = file
    let table = CSVTable(bytes, file: file, bounds: .survey)
    problems = table.problems
    let heads = Heads(table.header)
    warnings = heads.warnings
    for name in ["column", "item", "field"] where heads.places[name] == nil && !table.header.cells.isEmpty {
      problems.append(InputProblem(file: file, line: table.header.row, .survey(.mapColumnMissing(name))))
    }
    guard problems.isEmpty else { return }
    // Whoever states the demands comes first, so that other rows can name the item alone.
    let stating = table.records.filter { !heads.row($0, file: file).text(.direction).isEmpty }
    let others = table.records.filter { heads.row($0, file: file).text(.direction).isEmpty }
    for record in stating + others { read(record, heads) }
    rows.sort { $0.column.place < $1.column.place }
  }

  /// Reads one row; a row with a problem is not taken: what it names is not looked at.
  private mutating func read(_ record: CSVTable.Record, _ heads: Heads) {
    let before = problems.count
    func complain(_ field: String, _ problem: SurveyProblem) {
      problems.append(InputProblem(file: file, line: record.row, field: field, .survey(problem)))
    }
    let (name, written) = (heads.text("column", record), heads.text("field", record))
    let found = column(name)
    if case .failure(let problem) = found { complain("column", problem) }
    guard let field = SurveyField(rawValue: ItemWords.words(written).joined(separator: "-")) else {
      complain("field", .fieldUnknown(written))
      return
    }
    let item = field.ratings == nil ? nil : item(heads.row(record, file: file))
    let scaleText = heads.text("scale", record)
    let scale = RatingScale(rawValue: scaleText)
    if !scaleText.isEmpty, scale == nil { complain("scale", .scaleUnknown(scaleText)) }
    if scale != nil, !field.isRated, field != .ignore { complain("scale", .scaleNotNeeded(field)) }
    guard case .success(let column) = found else { return }
    if rows.contains(where: { $0.column == column }) { complain("column", .columnTwice(name)) }
    if column.isKeptOut, field != .ignore { complain("column", .keptOut(name)) }
    if column.isTickBox, field != .goal, field != .ignore { complain("field", .tickBoxRated(name)) }
    if field == .record || field == .patient, rows.contains(where: { $0.field == field }) {
      complain("field", .fieldTwice(field))
    }
    guard problems.count == before else { return }
    rows.append(Row(column: column, field: field, item: item, scale: scale))
  }

  /// The column that a name, or # and a place, stands for.
  private func column(_ name: String) -> Result<SurveyColumn, SurveyProblem> {
    func spelled(_ name: String) -> String {
      name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
    if name.isEmpty { return .failure(.columnMissing) }
    let named = columns.filter { spelled($0.name) == spelled(name) }
    if let column = named.first, named.count == 1 { return .success(column) }
    if named.count > 1 { return .failure(.columnRepeated(name, count: named.count)) }
    if name.hasPrefix("#"), let place = Int(name.dropFirst()), columns.indices.contains(place - 1) {
      return .success(columns[place - 1])
    }
    return .failure(.columnUnknown(name))
  }

  /// The item of a row: of the catalogue, or in the patient's own words with the demands of this row or another.
  private mutating func item(_ row: RatingsRow) -> Item? {
    var row = row
    let key = ItemWords.key(row.text(.item))
    if row.text(.direction).isEmpty, let known = own[key] { return known.item }
    let item = row.item(lookup, suggestions)
    problems += row.problems
    guard let item else { return nil }
    guard item.kind == .own else {
      if row.demandsDiffer(from: item) { warnings.insert(.demandsNotUsed(title: item.title)) }
      return item
    }
    guard let known = own[key] else {
      own[key] = (item, row.record.row)
      return item
    }
    var same = item
    // In another spelling, such as with a capital letter.
    same.title = known.item.title
    if same != known.item {
      problems.append(
        InputProblem(
          file: file, line: row.record.row, field: "item",
          .ratings(.ownItemDiffers(item.title, row: known.row))))
    }
    return known.item
  }

  /// The columns of the file.
  private struct Heads {
    var places: [String: Int] = [:]
    private(set) var warnings: Set<RatingsWarning> = []
    private var items: [RatingsRows.Column] = []

    init(_ header: CSVTable.Record) {
      for (place, name) in header.cells.enumerated() {
        places[ItemWords.key(name)] = place
        if let (column, _) = RatingsColumn.named(name) {
          items.append(RatingsRows.Column(column: column, place: place, scale: nil))
        } else if !name.isEmpty, !["column", "field", "scale"].contains(ItemWords.key(name)) {
          warnings.insert(.columnNotUsed(name))
        }
      }
    }

    func text(_ name: String, _ record: CSVTable.Record) -> String {
      guard let place = places[name], place < record.cells.count else { return "" }
      return record.cells[place]
    }

    func row(_ record: CSVTable.Record, file: String) -> RatingsRow {
      RatingsRow(record: record, columns: items, file: file)
    }
  }
}
