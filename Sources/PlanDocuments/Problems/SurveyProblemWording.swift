internal import GradedExposure

extension SurveyProblem {
  /// What is wrong, what was expected, and what to do.
  public var sentence: String {
    switch self {
    case .ratingsSheet:
      "this is a sheet of ratings, one row for each item. Give it to neckplan plan as it is."
    case .noResponses: "there are column names and no response below them. Export again with the responses."
    case .severalResponses(let count, let recordIDs):
      "there are \(count) responses, and an assessment is about one patient. Choose one with "
        + (recordIDs.map { "--record and its id in the column \($0), or with " } ?? "")
        + "--row and its row as a spreadsheet program numbers it."
    case .noRecordIDs:
      "the export has no column of record ids. Choose the response with --row, or name the column with the field "
        + "record in a mapping file."
    case .recordUnknown(let responses, let recordIDs):
      "none of the \(responses) responses has that record id. The ids stand in the column \(recordIDs)."
    case .recordTwice(let rows):
      "the record id belongs to \(rows.count) responses, in rows \(rows.map(String.init).phrase()). Choose one "
        + "with --row."
    case .rowUnknown(let row, let responses):
      "row \(row) holds no response; there \(responses == 1 ? "is 1" : "are \(responses)"). Count rows as a spreadsheet "
        + "program does: the names of the columns are in row 1."
    case .goalUnknown(let place, let suggestions):
      "number \(place) of what is listed is no item of the catalogue, so it cannot be a goal. "
        + (suggestions.isEmpty
          ? "" : "Did you mean " + suggestions.map(\.quoted).phrase(joinedBy: .or) + "? ")
        + "Correct it, or give the column the field ignore in a mapping file."
    case .tick: "the box is neither ticked nor not. Write 1 or 0, or Checked or Unchecked."
    case .goalWords:
      "words stand where a goal mark belongs. Write yes, or 1 for the most important goal, 2 for the next, up to 99."
    case .scaleOpen(let field, let highest):
      "every \(field) value is \(highest) or less, and nobody said on which scale. If the most that the patient could "
        + "give was 10, add --scale 0-10; if it was 100, --scale 0-100."
    case .scaleMixed(let field, let low, let count, let highest):
      "\(low) of \(count) \(field) values are 10 or less, the highest is \(highest), and nobody said on which scale. Add "
        + "--scale 0-10 or --scale 0-100, or write the scale of each column in a mapping file."
    default: columnSentence ?? mapSentence
    }
  }

  private var columnSentence: String? {
    switch self {
    case .nothingRead:
      "no column is read as fear of an item. Name the columns in a mapping file: write one with --write-map, "
        + "fill in item and field, and run again with --map."
    case .itemOpen(let titles):
      "the question can be \(titles.map(\.quoted).phrase(joinedBy: .or)). Say in a mapping file which it is."
    case .sideDiffers(let side, let title):
      "the question says \(side) beside \"\(title)\". Say in a mapping file which item it is."
    case .fieldOpen(let title):
      "the question about \"\(title)\" names more than one of fear, harm, avoidance and goal. Say in a mapping "
        + "file which it is."
    case .questionDiffers(let named, let asked):
      "the name of the column says \"\(named)\" and its question \"\(asked)\", or another thing about it. Say in "
        + "a mapping file which holds."
    case .scaleDiffers(let stated, let declared):
      "the question states \(stated.rawValue), and --scale says \(declared.rawValue). Leave --scale out, or write "
        + "the scale of the column in a mapping file."
    case .alike(let other, let title, let field):
      "it is read as \(field.rawValue) of \"\(title)\", and so is \(other). Give one of them the field ignore in "
        + "a mapping file."
    case .nameRepeated(let other):
      "the same question stands in \(other), and Microsoft Forms left out what each of them asks. Say in a "
        + "mapping file which field each is."
    default: nil
    }
  }

  private var mapSentence: String {
    switch self {
    case .mapColumnMissing(let name):
      "there is no column \"\(name)\". The first row of a mapping file names the columns column, item and field."
    case .columnMissing:
      "the row names no column of the export. Write its name, or # and its place, as in #7."
    case .columnUnknown(let name):
      "\(quoted(name)) is no column of the export. Write the name as in the first row of the export."
    case .columnRepeated(let name, let count):
      "\(count) columns of the export are named \(quoted(name)). Write # and the place instead, as in #7."
    case .columnTwice(let name): "\(quoted(name)) is there twice. Keep one row for each column."
    case .keptOut(let name):
      "\(quoted(name)) holds names, addresses, times or notes of the tool, and is never read. Take the row out."
    case .fieldUnknown(let text):
      "\(quoted(text)) is no field. Write "
        + SurveyField.allCases.map(\.rawValue).phrase(joinedBy: .or) + "."
    case .scaleUnknown(let text): "\(quoted(text)) is no scale. Write 0-10 or 0-100, or leave the cell empty."
    case .scaleNotNeeded(let field):
      "the field \(field.rawValue) has no scale. Leave the cell empty."
    case .tickBoxRated(let name):
      "\(quoted(name)) holds ticks, which are no ratings. Give it the field goal or ignore."
    case .fieldTwice(let field): "another column has the field \(field.rawValue) already. Keep one."
    default: ""
    }
  }
}
