internal import GradedExposure

/// The goals that the rows of a sheet mark.
struct SheetGoals {
  private var numbered: [(goal: Assessment.Goal, row: Int)] = []
  private var unnumbered: [ItemID] = []

  /// Takes what one row says of its item; a problem where an earlier row says another number.
  mutating func add(_ item: ItemID, priority: Int?, row: Int) -> RatingsProblem? {
    guard let priority else {
      append(item)
      return nil
    }
    if let earlier = numbered.first(where: { $0.goal.item == item }) {
      return earlier.goal.priority == priority ? nil : .goalDiffers(earlier.goal.priority, row: earlier.row)
    }
    numbered.append((.init(item: item, priority: priority), row))
    return nil
  }

  /// Takes an item that is a goal without a number.
  mutating func append(_ item: ItemID) { unnumbered.append(item) }

  /// Those with a number first, by number; then the others in the order of the rows; each item once.
  var finished: [Assessment.Goal] {
    var goals = numbered.map(\.goal).sorted { ($0.priority, $0.item) < ($1.priority, $1.item) }
    for item in unnumbered where !goals.contains(where: { $0.item == item }) {
      goals.append(.init(item: item, priority: (goals.last?.priority ?? 0) + 1))
    }
    return goals
  }
}
