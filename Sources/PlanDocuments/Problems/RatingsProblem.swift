public import GradedExposure

/// One thing that can be wrong with a sheet of ratings, with its value.
public enum RatingsProblem: Hashable, Sendable {
  // The file
  case empty
  case tooLarge(bytes: Int, most: Int)
  case foreign(ForeignFormat)
  case notUTF8
  case tooManyRows(Int, most: Int)
  case tooManyColumns(Int, most: Int)
  case noRows
  /// A needed column is not there; `near` is a header that starts like it.
  case columnMissing(String, near: String?)
  case headerBelow(row: Int)
  case columnTwice(String)
  /// A column that says the scale row by row, which no row can.
  case scaleColumn(String)
  // A row
  case tooManyCells(Int, columns: Int, separator: String)
  case controlCharacter(code: UInt32)
  case cellTooLong(Int, most: Int)
  case quoteNotClosed
  case quoteInside
  case textAfterQuote
  // A cell
  case itemMissing
  case itemUnknown(String, suggestions: [String])
  case sideOpen(String, left: String, right: String)
  /// The words fit two items, and a side does not say which.
  case itemOpen(String, titles: [String])
  case sideDiffers(String, title: String)
  case noSide(String, title: String)
  case level(String, column: String)
  case incoherent(String)
  case ownItemDiffers(String, row: Int)
  case titleTooLong(Int, most: Int)
  case yesOrNo(String)
  /// No goal mark; nil for words, which may be a name and are not repeated.
  case goal(String?)
  case goalDiffers(Int, row: Int)
  case notANumber(String, RatingScale)
  /// Words where a number belongs; they may be a name, so they are not repeated.
  case words(RatingScale)
  case date(RatingScale)
  case outOf(String, RatingScale)
  case decimals(String, RatingScale)
  case offScale(String, RatingScale)
  // A step of the therapist's own
  case ownStepWord(String)
  case ownStepWithoutDirection
  // A column
  case scaleOpen(column: String, highest: Int)
  case scaleMixed(column: String, low: Int, of: Int, highest: Int)
  /// What planning finds wrong with what a row says.
  case request(RequestProblem)
}
