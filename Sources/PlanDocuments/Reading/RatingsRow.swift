internal import GradedExposure

/// One row of a sheet: its cells by column, and what is wrong with them.
struct RatingsRow {
  /// A rated number, as points and as written.
  struct Number {
    let points: Int
    let written: String
    let scale: RatingScale
  }

  let record: CSVTable.Record
  let columns: [RatingsRows.Column]
  let file: String
  private(set) var problems: [InputProblem] = []

  init(record: CSVTable.Record, columns: [RatingsRows.Column], file: String) {
    self.record = record
    self.columns = columns
    self.file = file
  }

  /// The text of a cell; empty where there is none.
  func text(_ column: RatingsColumn) -> String {
    guard let place = columns.first(where: { $0.column == column })?.place, place < record.cells.count else {
      return ""
    }
    return record.cells[place]
  }

  /// A person's own words; nil where there are none.
  func words(_ column: RatingsColumn) -> OwnWords? {
    let text = text(column)
    return text.isEmpty ? nil : OwnWords(rawValue: text)
  }

  mutating func complain(_ column: RatingsColumn, _ problem: RatingsProblem) {
    let label = columns.first { $0.column == column }?.label ?? column.rawValue
    problems.append(InputProblem(file: file, line: record.row, field: label, .ratings(problem)))
  }

  /// Why there is no fear rating, where there is none.
  mutating func fear(_ declared: RatingScale?) -> Rating.Unrated? {
    let text = text(.fear)
    if let why = RatingsRow.unrated(text) { return why }
    if number(.fear, declared) == nil { complain(.fear, UnreadNumber.problem(text, scale(.fear, declared))) }
    return nil
  }

  /// The rated numbers of the row.
  mutating func numbers(_ declared: RatingScale?) -> [RatingsColumn: Number] {
    var numbers: [RatingsColumn: Number] = [:]
    for column in RatingsColumn.rated {
      let text = text(column)
      if RatingsRow.unrated(text) != nil { continue }
      numbers[column] = number(column, declared)
      if numbers[column] == nil, column != .fear {
        complain(column, UnreadNumber.problem(text, scale(column, declared)))
      }
    }
    return numbers
  }

  /// Nil for no goal; the priority, or none where the cell only says that it is one.
  mutating func goal() -> Int?? {
    guard let mark = RatingsRow.goalMark(text(.goal)) else {
      let written = text(.goal)
      complain(.goal, .goal(UnreadNumber.mayBeName(written) ? nil : written))
      return nil
    }
    return mark.isGoal ? .some(mark.priority) : nil
  }

  private func number(_ column: RatingsColumn, _ declared: RatingScale?) -> Number? {
    let scale = scale(column, declared)
    let written = text(column)
    guard let points = scale.points(written) else { return nil }
    return Number(points: points, written: written, scale: scale)
  }

  /// The scale of a column: its header's, else the whole sheet's, else 0-100.
  private func scale(_ column: RatingsColumn, _ declared: RatingScale?) -> RatingScale {
    columns.first { $0.column == column }?.scale ?? declared ?? .hundred
  }

  /// What a cell says of a goal; nil where it is no mark.
  static func goalMark(_ text: String) -> (isGoal: Bool, priority: Int?)? {
    let text = text.lowercased()
    if ["", "no", "n", "0", "false", "-"].contains(text) { return (false, nil) }
    if ["yes", "y", "x", "true"].contains(text) { return (true, nil) }
    guard let priority = Int(text), (1...99).contains(priority) else { return nil }
    return (true, priority)
  }

  static func unrated(_ text: String) -> Rating.Unrated? {
    switch text.lowercased() {
    case "", "-", "not rated": .notRated
    case "declined", "refused": .declined
    case "n/a", "n.a.", "na", "not applicable": .notApplicable
    case "not tried", "untried": .notTried
    default: nil
    }
  }
}
