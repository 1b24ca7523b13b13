public import GradedExposure

/// What a sheet of ratings says.
public struct RatingsSheet: Hashable, Sendable {
  /// The ratings, in the order of the rows.
  public var ratings: [Rating] = []
  /// The goals: those with a number first, then the others in the order of the rows.
  public var goals: [Assessment.Goal] = []
  /// Items in the patient's own words.
  public var ownItems: [Item] = []
  /// The scale of the fear ratings as it was declared; nil where nobody did.
  public var scaleDeclared: RatingScale?
  /// What was left aside, or is to be looked at.
  public var warnings: Set<RatingsWarning> = []
  /// The row of each item, the header being row 1.
  public var lines: [ItemID: Int] = [:]

  /// The sentences of the warnings, sorted.
  public var notes: [String] { warnings.map(\.sentence).sorted() }
}

extension Assessment {
  /// Takes the ratings, the goals and the own items of a sheet, with the scale that was declared for them.
  public mutating func take(_ sheet: RatingsSheet) {
    scaleDeclared = sheet.scaleDeclared
    ratings = sheet.ratings
    goals = sheet.goals
    ownItems = sheet.ownItems
  }
}
