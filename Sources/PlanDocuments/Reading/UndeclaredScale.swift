internal import GradedExposure

/// HIER-1: the numbers of a column whose scale nobody declared, and whether they can be trusted to be 0-100.
struct UndeclaredScale {
  /// The highest value of the other scale.
  private static let low = RatingScale.ten.highest

  private var values: [Int] = []

  mutating func add(_ points: Int) { values.append(points) }

  /// What is to be asked about the column: no value is above 10, or most are not. A 0 is the same on both scales.
  func problem(in column: RatingsColumn) -> RatingsProblem? {
    let told = values.filter { $0 > 0 }
    guard let highest = told.max() else { return nil }
    if highest <= UndeclaredScale.low { return .scaleOpen(column: column.rawValue, highest: highest) }
    let low = told.count { $0 <= UndeclaredScale.low }
    guard low * 2 > told.count else { return nil }
    return .scaleMixed(column: column.rawValue, low: low, of: told.count, highest: highest)
  }
}
