internal import GradedExposure

extension RatingsProblem {
  /// What is wrong, what was expected, and what to do.
  public var sentence: String { sheetSentence ?? itemSentence ?? numberSentence }

  /// About the file, its header, or a row as a row.
  private var sheetSentence: String? {
    switch self {
    case .empty: "the file is empty. Export the sheet again as CSV."
    case .tooLarge(let bytes, let most):
      "\(bytes) bytes are more than a sheet of ratings has (at most \(most)). Name the right file."
    case .foreign(let format):
      "this is \(format.inWords), whatever its name ends in. Open it in the spreadsheet program and save it as "
        + "\"CSV UTF-8\"."
    case .notUTF8:
      "the text is not UTF-8, so that letters such as ä and é cannot be read. Save the sheet as \"CSV UTF-8\"."
    case .tooManyRows(let count, let most):
      "\(count) rows are too many; at most \(most) are read. Keep the rows of this patient."
    case .tooManyColumns(let count, let most):
      "\(count) columns are too many; at most \(most) are read. Delete those that are not about the items."
    case .noRows: "there is a header and no row below it. Add a row for each rated item."
    case .columnMissing(let name, let near):
      "the first row has to name the columns, and none is \"\(name)\""
        + (near.map { "; \(quoted($0)) is not understood" } ?? "") + ". Write "
        + RatingsProblem.header(of: name) + "."
    case .headerBelow(let row):
      "the first row has to name the columns, and row \(row) does. Delete the rows above it."
    case .columnTwice(let name): "the column \"\(name)\" is there twice. Keep one."
    case .scaleColumn(let name):
      "the column \(quoted(name)) cannot say the scale of each row. Write all ratings on one scale, say it in the "
        + "header, as in \"fear (0-10)\", and delete this column."
    case .tooManyCells(let count, let columns, let separator):
      "\(count) cells stand under \(columns.counting("column", "columns")). A \(separator) inside a cell splits it: "
        + (separator == "comma" ? "put such a cell in quotes, as in \"7,5\"." : "put such a cell in quotes.")
    case .controlCharacter(let code):
      "a cell holds a character that no text has (code \(code)). Type the cell again."
    case .cellTooLong(let count, let most):
      "a cell has \(count) characters; at most \(most) are read. Shorten it."
    case .quoteNotClosed:
      "a quoted cell starts here and never ends. Close the quote, or write it twice inside."
    case .quoteInside:
      "a quote stands inside a cell. Put the whole cell in quotes and write the inner one twice."
    case .textAfterQuote: "text follows a closed quote. Write a quote inside a quoted cell twice."
    default: nil
    }
  }

  /// About an item, its side and demands, or its goal.
  private var itemSentence: String? {
    switch self {
    case .itemMissing:
      "the row names no item. Write a catalogue id, a catalogue title or the patient's own words, or delete the row."
    case .itemUnknown(let text, let suggestions):
      "\(quoted(text)) is not in the catalogue. "
        + (suggestions.isEmpty
          ? "Delete the row if it is no item, such as a total. "
          : "Did you mean " + suggestions.map(\.quoted).phrase(joinedBy: .or) + "? ")
        + "For an item in the patient's own words, fill in the column direction."
    case .sideOpen(let text, let left, let right):
      "\(quoted(text)) is there for both sides. Write left or right in the column side, or \"\(left)\" or \"\(right)\"."
    case .itemOpen(let text, let titles):
      "\(quoted(text)) can be two things. Write " + titles.map(\.quoted).phrase(joinedBy: .or) + "."
    case .sideDiffers(let side, let title):
      "the side is \(quoted(side)), but the item is \"\(title)\". Correct the one that is wrong, or leave the side "
        + "empty: the title says it."
    case .noSide(let side, let title):
      "the side is \(quoted(side)), but \"\(title)\" has none. Leave the side empty, or write the item that was meant."
    case .level(let text, let column):
      "\(quoted(text)) is no level of \(column). Write " + RatingsProblem.levels(of: column)
        + ", or leave the cell empty."
    case .incoherent(let text):
      "the demands of \(quoted(text)) do not fit together. Rotation and lateral-flexion have a side; every "
        + "direction but none has an extremity; combined has two or more parts, and only combined has them."
    case .ownItemDiffers(let text, let row):
      "\(quoted(text)) has other demands in row \(row). State the same ones in both rows."
    case .ownStepWord(let word):
      "\(quoted(word)) is no demand or strain with its level, or is said twice. Write direction=rotation, side=left, "
        + "extremity=50 or contact=no."
    case .ownStepWithoutDirection:
      "the direction is not named. Add --demand direction=rotation or another; direction=none for a step without one."
    case .titleTooLong(let count, let most):
      "the item has \(count) characters; at most \(most) fit. Shorten it."
    case .yesOrNo(let text):
      "\(quoted(text)) is neither yes nor no. Write one, or leave the cell empty where nobody knows."
    case .goal(let text):
      (text.map { "\(quoted($0)) is no goal mark" } ?? "words stand where a goal mark belongs")
        + ". Write yes, or 1 for the most important goal, 2 for the next, up to 99."
    case .goalDiffers(let priority, let row):
      "the same item is goal \(priority) in row \(row). Write the same number in both rows, or in one alone."
    default: nil
    }
  }

  /// About a number or a column of numbers.
  private var numberSentence: String {
    switch self {
    case .notANumber(let text, let scale):
      "\(quoted(text)) is not a number from 0 to \(scale.highest). " + RatingsProblem.writeOne
    case .words(let scale):
      "words stand where a number from 0 to \(scale.highest) belongs. " + RatingsProblem.writeOne
    case .date(let scale):
      "a date stands where a number from 0 to \(scale.highest) belongs; spreadsheet programs make dates of ratings. "
        + "Format the column as text and type the rating again."
    case .outOf(let text, .ten):
      "\(quoted(text)) is not a number from 0 to 10. Write the number before the slash alone."
    case .outOf(let text, .hundred):
      "\(quoted(text)) is not a number from 0 to 100. Write the number before the slash alone; if it is out of 10, "
        + "also write (0-10) behind the name of the column in the first row."
    case .decimals(let text, .ten):
      "\(quoted(text)) has more than one decimal. Write the rating as the patient gave it, such as 7 or 7.5."
    case .decimals(let text, .hundred):
      "\(quoted(text)) is not a whole number from 0 to 100. "
        + (RatingScale.ten.points(text) == nil
          ? "Write the whole number that the patient means."
          : "If the patient rated from 0 to 10, write (0-10) behind the name of the column in the first row.")
    case .offScale(let text, let scale):
      "\(quoted(text)) is off the scale of 0 to \(scale.highest). Ask the patient again, or correct the scale."
    case .scaleOpen(let column, let highest):
      "every value is \(highest) or less, and nobody said on which scale. If the most that the patient could give "
        + "was 10, write \"\(column) (0-10)\" in the first row; if it was 100, write \"\(column) (0-100)\"."
    case .scaleMixed(let column, let low, let count, let highest):
      "\(low) of \(count) values are 10 or less, the highest is \(highest), and nobody said on which scale. Correct "
        + "what was written on another scale; then write \"\(column) (0-10)\" or \"\(column) (0-100)\" in the first row."
    case .request(let problem): problem.sentence
    default: ""
    }
  }

  private static let writeOne =
    "Write one with the digits 0 to 9, or leave the cell empty, or write declined, n/a or not tried."

  /// What to write where a needed column has no name that is understood.
  private static func header(of column: String) -> String {
    column == "fear"
      ? "fear, fear (0-10) or fear (0-100) above the ratings" : "item above the movements and activities"
  }

  private static func levels(of column: String) -> String {
    let levels: [String] =
      switch column {
      case "side": ["left", "right", "both"]
      case "direction", "parts": Direction.allCases.map(\.rawValue)
      case "extremity": Extremity.allCases.map(\.rawValue)
      case "arms": Arms.allCases.map(\.rawValue)
      case "load": Load.allCases.map(\.rawValue)
      case "speed": Speed.allCases.map(\.rawValue)
      case "hold": Hold.allCases.map(\.rawValue)
      case "position": Position.allCases.map(\.rawValue)
      case "aid": Aid.allCases.map(\.rawValue)
      default: Context.allCases.map(\.rawValue)
      }
    return levels.phrase(joinedBy: .or)
  }
}

extension ForeignFormat {
  /// The format with its article.
  var inWords: String {
    switch self {
    case .workbook: "a workbook"
    case .webPage: "a web page"
    case .pdf: "a PDF"
    case .utf16: "text in UTF-16"
    }
  }
}
