/// A comma-separated table as clinics have it: comma, semicolon or tab; quoted cells with line breaks; any line
/// ending; UTF-8 with or without a byte-order mark; Excel's first line `sep=;`.
struct CSVTable {
  /// A record, with its row as a spreadsheet program numbers it, and what is wrong with it as a record.
  struct Record {
    let row: Int
    let cells: [String]
    var problems: [RatingsProblem]
  }

  /// The most that is read of a table.
  struct Bounds {
    let bytes: Int
    let records: Int
    let columns: Int
    let cell: Int

    /// A sheet of ratings: one patient, one row for each item.
    static let ratings = Bounds(bytes: 1 << 20, records: 2_000, columns: 64, cell: 4_000)
    /// What a survey tool exports: everybody who answered, one column for each question and for each tick box.
    static let survey = Bounds(bytes: 8 << 20, records: 10_000, columns: 2_000, cell: 32_000)
  }

  /// The column names as written; empty where the file has none.
  let header: Record
  /// The rows below the header that hold anything.
  let rows: [Record]
  let problems: [InputProblem]

  /// The rows that are whole: none whose cells may stand in wrong columns.
  var records: [Record] { rows.filter(\.problems.isEmpty) }

  /// Rows that end before the last column does.
  var short: [Int] { records.filter { $0.cells.count < columns }.map(\.row) }

  /// How many columns there are up to the last one with a name.
  var columns: Int { CSVTable.columns(header) }

  /// Reads a table; what is wrong with it as a table is in `problems`, and the rest of it is still read.
  init(_ bytes: [UInt8], file: String, bounds: Bounds = .ratings) {
    if let problem = CSVTable.unreadable(bytes, most: bounds.bytes) {
      self.init(
        header: Record(row: 1, cells: [], problems: []),
        problems: [InputProblem(file: file, .ratings(problem))])
      return
    }
    var text = String(decoding: bytes, as: UTF8.self)
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    var parser = CSVParser(text)
    var all: [Record] = []
    while let record = parser.next() {
      if !record.cells.allSatisfy(\.isEmpty) || !record.problems.isEmpty { all.append(record) }
    }
    guard var header = all.first else {
      self.init(
        header: Record(row: 1, cells: [], problems: []),
        problems: [InputProblem(file: file, .ratings(.empty))])
      return
    }
    header.problems += CSVTable.problems(of: header, cellMost: bounds.cell)
    if header.cells.count > bounds.columns {
      header.problems.append(.tooManyColumns(header.cells.count, most: bounds.columns))
    }
    let named = CSVTable.columns(header)
    let rows = all.dropFirst().prefix(bounds.records).map { record in
      var record = record
      record.problems += CSVTable.problems(of: record, cellMost: bounds.cell)
      let overfull = record.cells.dropFirst(named).contains { !$0.isEmpty }
      // In a comma file an empty cell too many may be what is left of a 7,5.
      if overfull || record.cells.count > header.cells.count && parser.separator == .comma {
        record.problems.append(
          .tooManyCells(record.cells.count, columns: named, separator: "\(parser.separator)"))
      }
      return record
    }
    var problems = ([header] + rows).flatMap { record in
      record.problems.map { InputProblem(file: file, line: record.row, .ratings($0)) }
    }
    if all.count > bounds.records + 1 {
      problems.append(
        InputProblem(file: file, .ratings(.tooManyRows(all.count - 1, most: bounds.records))))
    }
    self.init(header: header, rows: rows, problems: problems)
  }

  private init(header: Record, rows: [Record] = [], problems: [InputProblem]) {
    self.header = header
    self.rows = rows
    self.problems = problems
  }

  private static func columns(_ header: Record) -> Int { 1 + (header.cells.lastIndex { !$0.isEmpty } ?? -1) }

  /// Why nothing can be read at all.
  private static func unreadable(_ bytes: [UInt8], most: Int) -> RatingsProblem? {
    if bytes.count > most { return .tooLarge(bytes: bytes.count, most: most) }
    if let format = ForeignFormat(bytes) { return .foreign(format) }
    return String(validating: bytes, as: UTF8.self) == nil ? .notUTF8 : nil
  }

  private static func problems(of record: Record, cellMost: Int) -> [RatingsProblem] {
    record.cells.flatMap { cell -> [RatingsProblem] in
      let control = cell.unicodeScalars.first {
        $0.value < 0x20 && $0 != "\t" && $0 != "\n" || $0.value == 0x7F || $0.value == 0xFFFE
          || $0.value == 0xFFFF
      }
      return (control.map { [.controlCharacter(code: $0.value)] } ?? [])
        + (cell.count > cellMost ? [.cellTooLong(cell.count, most: cellMost)] : [])
    }
  }
}
