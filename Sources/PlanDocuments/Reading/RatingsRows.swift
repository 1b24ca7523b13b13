internal import GradedExposure

/// Reads the rows of a sheet one by one, and keeps what they say and what is wrong with them.
struct RatingsRows {
  /// A column that is read, where it stands, the scale that its header declares, and what problems call it.
  struct Column {
    let column: RatingsColumn
    let place: Int
    let scale: RatingScale?
    let label: String

    init(column: RatingsColumn, place: Int, scale: RatingScale?, label: String? = nil) {
      self.column = column
      self.place = place
      self.scale = scale
      self.label = label ?? column.rawValue
    }
  }

  private let lookup: ItemLookup
  private let suggestions: ItemSuggestions
  private let columns: [Column]
  /// The scale declared for the whole sheet.
  private let declared: RatingScale?
  private let file: String

  private(set) var problems: [InputProblem] = []
  private var sheet = RatingsSheet()
  private var goals = SheetGoals()
  private var undeclared: [RatingsColumn: UndeclaredScale] = [:]

  init(_ catalogue: Catalogue, columns: [Column], declared: RatingScale?, file: String) {
    lookup = ItemLookup(catalogue)
    suggestions = ItemSuggestions(catalogue)
    self.columns = columns
    self.declared = declared
    self.file = file
    sheet.scaleDeclared = RatingsRows.declared(columns) ?? declared
  }

  /// What the rows say together.
  var finished: RatingsSheet {
    var sheet = sheet
    sheet.goals = goals.finished
    return sheet
  }

  /// What is to be asked about whole columns.
  var scaleProblems: [(column: RatingsColumn, problem: RatingsProblem)] {
    RatingsColumn.rated.compactMap { column in undeclared[column]?.problem(in: column).map { (column, $0) } }
  }

  /// Reads one row.
  mutating func read(_ record: CSVTable.Record) {
    var row = RatingsRow(record: record, columns: columns, file: file)
    take(row.item(lookup, suggestions), row)
  }

  /// Reads what a row says of its item; nil where it names none, and has said why.
  mutating func take(_ item: Item?, _ row: RatingsRow) {
    var row = row
    let (answer, values) = (row.fear(declared), row.numbers(declared))
    let goal = row.goal()
    problems += row.problems
    // Also from a row with a problem: it is on the same scale as the others.
    for (column, value) in values
    where row.columns.first(where: { $0.column == column })?.scale ?? declared == nil {
      undeclared[column, default: UndeclaredScale()].add(value.points)
    }
    guard let item, row.problems.isEmpty else { return }
    keep(item, row)
    sheet.lines[item.id] = sheet.lines[item.id] ?? row.record.row
    sheet.ratings.append(RatingsRows.rating(of: item.id, answer, values, row))
    if let goal, let problem = goals.add(item.id, priority: goal, row: row.record.row) {
      complain(.goal, problem, row: row.record.row)
    }
  }

  /// Takes an item as a goal, behind those with a number.
  mutating func takeGoal(_ item: ItemID) { goals.append(item) }

  /// Keeps an item in own words; the same words again have to mean the same.
  private mutating func keep(_ item: Item, _ row: RatingsRow) {
    guard item.kind == .own else {
      if row.demandsDiffer(from: item) { sheet.warnings.insert(.demandsNotUsed(title: item.title)) }
      return
    }
    if let warning = RatingsWarning(sideOf: item) { sheet.warnings.insert(warning) }
    guard var known = sheet.ownItems.first(where: { $0.id == item.id }) else {
      sheet.ownItems.append(item)
      return
    }
    // In another spelling, such as with a capital letter.
    known.title = item.title
    if known != item {
      complain(.item, .ownItemDiffers(item.title, row: sheet.lines[item.id] ?? 0), row: row.record.row)
    }
  }

  private mutating func complain(_ column: RatingsColumn, _ problem: RatingsProblem, row: Int) {
    problems.append(InputProblem(file: file, line: row, field: column.rawValue, .ratings(problem)))
  }

  /// The scale that every column of fear declares: points where two scales meet.
  private static func declared(_ columns: [Column]) -> RatingScale? {
    let scales = Set(columns.filter { $0.column == .fear }.map(\.scale))
    guard let scale = scales.first, !scales.contains(nil) else { return nil }
    return scales.count == 1 ? scale : .hundred
  }

  private static func rating(
    of item: ItemID, _ answer: Rating.Unrated?, _ values: [RatingsColumn: RatingsRow.Number],
    _ row: RatingsRow
  ) -> Rating {
    var rating = Rating(
      item: item, fear: values[.fear]?.points, unrated: answer, harm: values[.harm]?.points,
      avoidance: values[.avoidance]?.points)
    for (column, value) in values where value.scale == .ten {
      rating.givenScale = .ten
      switch column {
      case .fear: rating.fearGiven = value.written
      case .harm: rating.harmGiven = value.written
      default: rating.avoidanceGiven = value.written
      }
    }
    rating.fearedOutcome = row.words(.fearedOutcome)
    rating.safetyBehaviour = row.words(.safetyBehaviour)
    return rating
  }
}
