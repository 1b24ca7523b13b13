internal import GradedExposure

extension RatingsWarning {
  /// What was left aside, or is to be looked at.
  public var sentence: String {
    switch self {
    case .columnNotUsed(let name): "Column \(quoted(name)) is not used; nothing in it is read or kept."
    case .columnUnnamed(let number):
      "Column \(number) has no name in the first row; nothing in it is read or kept."
    case .shortRows(let rows):
      (rows.count == 1 ? "Row " : "Rows ") + rows.map(String.init).phrase()
        + (rows.count == 1 ? " has" : " have")
        + " fewer cells than there are columns. What is missing at the end "
        + "counts as empty; look whether a cell is missing before it."
    case .demandsNotUsed(let title):
      "\"\(title)\" is in the catalogue: its demands are used, and those in the row are not."
    case .sideUnlikeWords(let title, let side):
      "\(quoted(title)) names one side, and its side is \(side.rawValue). Look whether the head turns or tilts to the "
        + "\(side.rawValue)."
    }
  }
}
