internal import GradedExposure

extension RatingsProblem {
  /// What is wrong, what was expected, and what to do.
  public var sentence: String {
    switch self {
    case .empty: "the file is empty. Export the sheet again as CSV."
    case .tooLarge(let bytes, let most):
      "\(bytes) bytes are more than a sheet of ratings has (at most \(most)). Name the right file."
    case .notUTF8: "the text is not UTF-8. Save the sheet as \"CSV UTF-8\"."
    case .controlCharacter(let code):
      "there is a character that no text has (code \(code)). Export the sheet again as CSV, not as a workbook."
    case .tooManyRows(let count, let most): "\(count) rows are too many; at most \(most) are read."
    case .tooManyColumns(let count, let most): "\(count) columns are too many; at most \(most) are read."
    case .noRows: "there is a header and no row below it. Add a row for each rated item."
    case .columnMissing(let name):
      "there is no column \"\(name)\". The first row names the columns; item and fear are needed."
    case .columnTwice(let name): "the column \"\(name)\" is there twice. Keep one."
    case .tooManyCells(let count, let columns):
      "\(count) cells stand under \(columns) columns. Put quotes around a cell that holds the separator."
    case .cellTooLong(let count, let most):
      "a cell has \(count) characters; at most \(most) are read. Shorten it."
    case .quoteNotClosed:
      "a quoted cell starts here and never ends. Close the quote, or write it twice inside."
    case .quoteInside:
      "a quote stands inside a cell. Put the whole cell in quotes and write the inner one twice."
    case .textAfterQuote: "text follows a closed quote. Write a quote inside a quoted cell twice."
    default: cellSentence
    }
  }

  private var cellSentence: String {
    switch self {
    case .itemMissing:
      "the row names no item. Write a catalogue id, a catalogue title or the patient's own words."
    case .itemUnknown(let text, let suggestions):
      "\(quoted(text)) is not in the catalogue. "
        + (suggestions.isEmpty
          ? "" : "Did you mean " + suggestions.map { "\"\($0)\"" }.joined(separator: ", or ") + "? ")
        + "For an item in the patient's own words, fill in the column direction."
    case .sideOpen(let text, let left, let right):
      "\(quoted(text)) is there for both sides. Write left or right in the column side, or \"\(left)\" or \"\(right)\"."
    case .sideDiffers(let side, let title):
      "the side is \(quoted(side)), but the item is \"\(title)\". Correct the one that is wrong."
    case .level(let text, let column):
      "\(quoted(text)) is no level of \(column). Write " + RatingsProblem.levels(of: column) + "."
    case .incoherent(let text):
      "the demands of \(quoted(text)) do not fit together. Rotation and lateral-flexion have a side; every "
        + "direction but none has an extremity; combined has two or more parts, and only combined has them."
    case .ownItemDiffers(let text, let row):
      "\(quoted(text)) has other demands in row \(row). State the same ones in both rows."
    case .titleTooLong(let count, let most):
      "the item has \(count) characters; at most \(most) fit. Shorten it."
    case .yesOrNo(let text): "\(quoted(text)) is neither yes nor no. Leave the cell empty where nobody knows."
    case .goal(let text):
      "\(quoted(text)) is no goal mark. Write yes, or 1 for the most important goal, 2 for the next, up to 99."
    case .notANumber(let text, let scale):
      "\(quoted(text)) is not a number from 0 to \(scale.highest). Write one, or leave the cell empty, or write "
        + "declined, n/a or not tried."
    case .decimal(let text):
      "\(quoted(text)) is not a whole number from 0 to 100. If the sheet uses 0 to 10, run again with --scale 0-10."
    case .offScale(let text, let scale):
      "\(quoted(text)) is off the scale of 0 to \(scale.highest). Ask the patient again, or correct the scale."
    default: ""
    }
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
    return levels.dropLast().joined(separator: ", ") + " or " + (levels.last ?? "")
  }
}

extension RatingsWarning {
  /// What was left aside.
  public var sentence: String {
    switch self {
    case .columnNotUsed(let name): "Column \(quoted(name)) is not used; nothing in it is read or kept."
    case .demandsNotUsed(let title):
      "\"\(title)\" is in the catalogue: its demands are used, and those in the row are not."
    }
  }
}
