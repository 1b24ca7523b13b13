internal import GradedExposure

/// Reads the rows of a sheet one by one, and keeps what they say and what is wrong with them.
struct RatingsRows {
  /// A column that is read, where it stands, and the scale that its header declares.
  struct Column {
    let column: RatingsColumn
    let place: Int
    let scale: RatingScale?
  }

  let lookup: ItemLookup
  let columns: [Column]
  /// The scale declared for the whole sheet.
  let declared: RatingScale?
  let file: String

  private(set) var problems: [InputProblem] = []
  private var sheet = RatingsSheet()
  private var numbered: [Assessment.Goal] = []
  private var unnumbered: [ItemID] = []
  /// Values in columns whose scale nobody declared.
  private var undeclared: [RatingsColumn: [Int]] = [:]

  init(
    lookup: ItemLookup, columns: [Column], declared: RatingScale?, file: String, warnings: [RatingsWarning]
  ) {
    self.lookup = lookup
    self.columns = columns
    self.declared = declared
    self.file = file
    sheet.warnings = warnings
  }

  /// What the rows say together.
  var finished: RatingsSheet {
    var sheet = sheet
    sheet.goals = numbered.sorted { ($0.priority, $0.item) < ($1.priority, $1.item) }
    let next = (sheet.goals.map(\.priority).max() ?? 0) + 1
    let named = Set(sheet.goals.map(\.item))
    for (offset, item) in unnumbered.filter({ !named.contains($0) }).enumerated() {
      sheet.goals.append(.init(item: item, priority: next + offset))
    }
    sheet.warnings = Set(sheet.warnings).sorted { $0.sentence < $1.sentence }
    return sheet
  }

  /// HIER-1: columns on which every value is 10 or less, and nobody said which scale that is.
  var scaleProblems: [InputProblem] {
    RatingsColumn.rated.compactMap { column in
      guard let highest = undeclared[column]?.max(), highest > 0, highest <= 10 else { return nil }
      return InputProblem(
        file: file, field: column.rawValue,
        .request(.ambiguousScale(field: column.rawValue, highest: highest)))
    }
  }

  /// Reads one row.
  mutating func read(_ record: CSVTable.Record) {
    var row = RatingsRow(record: record, columns: columns, file: file)
    let item = row.item(lookup)
    let (answer, values) = (row.fear(declared), row.numbers(declared))
    let goal = row.goal()
    problems += row.problems
    guard let item, row.problems.isEmpty else {
      collect(values)
      return
    }
    if item.kind == .own, !sheet.ownItems.contains(where: { $0.id == item.id }) {
      sheet.ownItems.append(item)
    } else if item.kind == .own, sheet.ownItems.first(where: { $0.id == item.id }) != item {
      problems.append(
        InputProblem(
          file: file, line: record.line, field: "item",
          .ratings(.ownItemDiffers(item.title, row: sheet.lines[item.id] ?? 0))))
    } else if item.kind != .own, row.demandsDiffer(from: item) {
      sheet.warnings.append(.demandsNotUsed(title: item.title))
    }
    sheet.lines[item.id] = sheet.lines[item.id] ?? record.line
    var rating = Rating(
      item: item.id, fear: values[.fear]?.points, unrated: answer, harm: values[.harm]?.points,
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
    sheet.ratings.append(rating)
    collect(values)
    switch goal {
    case .none: break
    case .some(.none): unnumbered.append(item.id)
    case .some(.some(let priority)):
      if !numbered.contains(where: { $0.item == item.id }) {
        numbered.append(.init(item: item.id, priority: priority))
      }
    }
  }

  private mutating func collect(_ values: [RatingsColumn: RatingsRow.Number]) {
    for (column, value) in values where !value.isDeclared {
      undeclared[column, default: []].append(value.points)
    }
  }
}
