public import GradedExposure

/// One thing that can be wrong with a sheet of ratings, with its value.
public enum RatingsProblem: Hashable, Sendable {
  // The file
  case empty
  case tooLarge(bytes: Int, most: Int)
  case notUTF8
  case controlCharacter(code: UInt8)
  case tooManyRows(Int, most: Int)
  case tooManyColumns(Int, most: Int)
  case noRows
  case columnMissing(String)
  case columnTwice(String)
  // A row
  case tooManyCells(Int, columns: Int)
  case cellTooLong(Int, most: Int)
  case quoteNotClosed
  case quoteInside
  case textAfterQuote
  // A cell
  case itemMissing
  case itemUnknown(String, suggestions: [String])
  case sideOpen(String, left: String, right: String)
  case sideDiffers(String, title: String)
  case level(String, column: String)
  case incoherent(String)
  case ownItemDiffers(String, row: Int)
  case titleTooLong(Int, most: Int)
  case yesOrNo(String)
  case goal(String)
  case notANumber(String, RatingScale)
  case decimal(String)
  case offScale(String, RatingScale)
}

/// Something in a sheet that is left aside, said so that nobody counts on it.
public enum RatingsWarning: Hashable, Sendable {
  /// A column that nobody reads; nothing of its cells is kept.
  case columnNotUsed(String)
  /// Demands that differ from the catalogue's, which are used.
  case demandsNotUsed(title: String)
}
