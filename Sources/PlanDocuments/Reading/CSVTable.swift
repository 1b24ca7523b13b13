/// A comma-separated table as clinics have it: comma, semicolon or tab; quoted cells with line breaks; any line
/// ending; UTF-8 with or without a byte-order mark.
struct CSVTable {
  /// A record with the line of the file on which it starts.
  struct Record {
    let line: Int
    let cells: [String]
  }

  static let bytesMost = 1 << 20
  static let recordsMost = 2_000
  static let columnsMost = 64
  static let cellMost = 4_000

  /// The column names as written; empty where the file has none.
  let header: Record
  let records: [Record]
  let problems: [InputProblem]

  /// Reads a table; what is wrong with it as a table is in `problems`, and the rest of it is still read.
  init(_ bytes: [UInt8], file: String) {
    var problems: [InputProblem] = []
    func stopped(_ problem: RatingsProblem, _ line: Int?) -> CSVTable {
      CSVTable(
        header: Record(line: 1, cells: []), records: [],
        problems: [InputProblem(file: file, line: line, .ratings(problem))])
    }
    guard bytes.count <= CSVTable.bytesMost else {
      self = stopped(.tooLarge(bytes: bytes.count, most: CSVTable.bytesMost), nil)
      return
    }
    if let at = bytes.firstIndex(where: { $0 < 0x20 && ![0x09, 0x0A, 0x0D].contains($0) || $0 == 0x7F }) {
      let line = 1 + bytes[..<at].count { $0 == 0x0A }
      self = stopped(.controlCharacter(code: bytes[at]), line)
      return
    }
    guard var text = String(validating: bytes, as: UTF8.self) else {
      self = stopped(.notUTF8, nil)
      return
    }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    var parser = CSVParser(text)
    var records: [Record] = []
    while let record = parser.next() {
      for problem in parser.takeProblems() {
        problems.append(InputProblem(file: file, line: problem.line, .ratings(problem.problem)))
      }
      if !record.cells.allSatisfy(\.isEmpty) { records.append(record) }
    }
    for problem in parser.takeProblems() {
      problems.append(InputProblem(file: file, line: problem.line, .ratings(problem.problem)))
    }
    header = records.first ?? Record(line: 1, cells: [])
    if records.isEmpty { problems.append(InputProblem(file: file, .ratings(.empty))) }
    if header.cells.count > CSVTable.columnsMost {
      problems.append(
        InputProblem(
          file: file, line: header.line,
          .ratings(.tooManyColumns(header.cells.count, most: CSVTable.columnsMost))))
    }
    if records.count > CSVTable.recordsMost + 1 {
      problems.append(
        InputProblem(file: file, .ratings(.tooManyRows(records.count - 1, most: CSVTable.recordsMost))))
      records = Array(records.prefix(CSVTable.recordsMost + 1))
    }
    for record in records.dropFirst() {
      let extra = record.cells.dropFirst(header.cells.count).filter { !$0.isEmpty }
      if !extra.isEmpty {
        problems.append(
          InputProblem(
            file: file, line: record.line,
            .ratings(.tooManyCells(record.cells.count, columns: header.cells.count))))
      }
      for cell in record.cells where cell.count > CSVTable.cellMost {
        problems.append(
          InputProblem(
            file: file, line: record.line, .ratings(.cellTooLong(cell.count, most: CSVTable.cellMost))))
      }
    }
    self.records = Array(records.dropFirst())
    self.problems = problems
  }

  private init(header: Record, records: [Record], problems: [InputProblem]) {
    self.header = header
    self.records = records
    self.problems = problems
  }
}
