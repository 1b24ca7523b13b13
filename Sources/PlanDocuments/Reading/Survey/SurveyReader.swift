public import GradedExposure

/// Reads what a survey tool exported: one response becomes the ratings of one patient.
///
/// Names, addresses and times are never read. What a column means is told as a mapping, for somebody to confirm;
/// what is unclear is a problem with its row and column, and all problems are told at once.
public struct SurveyReader: Sendable {
  private let catalogue: Catalogue
  private let scale: RatingScale?

  /// A reader for items of this catalogue; `scale` is what the therapist declared for all columns that declare
  /// none themselves.
  public init(catalogue: Catalogue, scale: RatingScale?) {
    self.catalogue = catalogue
    self.scale = scale
  }

  /// What is read, and what it was taken to mean.
  public struct Reading: Sendable {
    /// What the columns were taken to mean; nil where the file is no table of responses.
    public var mapping: SurveyMapping?
    /// The row of the response that is read, where that is clear.
    public var row: Int?
    /// What the response has in the column of pseudonyms, where it is a pseudonymous id; nothing else of it is kept.
    public var patient: PatientID?
    /// What the response says, or everything that is wrong.
    public var sheet: Result<RatingsSheet, InputProblems>
  }

  /// Reads one response.
  ///
  /// - Parameters:
  ///   - bytes: The whole export.
  ///   - file: The name that problems give it.
  ///   - map: A mapping file and its name; it counts before what a column says of itself.
  ///   - choice: Which response.
  public func read(
    _ bytes: [UInt8], file: String, map: (bytes: [UInt8], file: String)?, _ choice: SurveyChoice
  ) -> Reading {
    let table = CSVTable(bytes, file: file, bounds: .survey)
    guard !table.header.cells.isEmpty else { return Reading(sheet: .failure(InputProblems(table.problems))) }
    let export = SurveyExport(table)
    if export.tool == nil, RatingsHeader(table).isComplete {
      let problem = InputProblem(file: file, line: table.header.row, .survey(.ratingsSheet))
      return Reading(sheet: .failure(InputProblems([problem])))
    }
    let mapFile = map.map { SurveyMapFile($0.bytes, file: $0.file, columns: export.columns, catalogue) }
    let mapper = SurveyMapper(
      export, file: file, map: mapFile?.rows ?? [], lookup: ItemLookup(catalogue), scale: scale)
    let mapping = mapper.mapping
    var problems = table.problems + (mapFile?.problems ?? []) + mapper.problems
    if problems.isEmpty, !mapping.entries.contains(where: { $0.field == .fear }) {
      problems.append(InputProblem(file: file, .survey(.nothingRead)))
    }
    var reading = Reading(mapping: mapping, sheet: .success(RatingsSheet()))
    switch export.response(choice, mapping) {
    case .failure(let problem):
      // Among rows that are not whole may be the one that is meant.
      if table.problems.isEmpty { problems.append(InputProblem(file: file, .survey(problem))) }
    case .success(let record):
      let answers = SurveyAnswers(record, mapping, catalogue, file: file)
      problems += answers.problems
      var sheet = answers.sheet
      sheet.warnings.formUnion(mapFile?.warnings ?? [])
      if table.short.contains(record.row) { sheet.warnings.insert(.shortRows([record.row])) }
      reading.row = record.row
      reading.patient = mapping.patient.flatMap { PatientID(rawValue: SurveyExport.text(record, $0)) }
      reading.sheet = .success(sheet)
    }
    if !problems.isEmpty { reading.sheet = .failure(InputProblems(problems)) }
    return reading
  }
}
