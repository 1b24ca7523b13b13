/// What a column of a survey says about an item, or about the response.
public enum SurveyField: String, CaseIterable, Hashable, Sendable {
  case fear, harm, avoidance, goal
  case fearedOutcome = "feared-outcome"
  case safetyBehaviour = "safety-behaviour"
  /// Items that are goals, listed in one cell.
  case goals
  /// The pseudonym that the clinic gave the patient.
  case patient
  /// What tells responses apart, such as the number that a tool gives each.
  case record
  /// Nothing that is read.
  case ignore

  /// The column of a sheet of ratings that says the same of one item.
  var ratings: RatingsColumn? { RatingsColumn(rawValue: rawValue) }
  /// Whether its answers are numbers on a scale.
  var isRated: Bool { ratings.map(RatingsColumn.rated.contains) ?? false }

  /// What the words of a question ask about; empty where they do not say.
  static func named(by words: Set<String>) -> Set<SurveyField> {
    if words.contains("safety"),
      !words.isDisjoint(with: ["behaviour", "behaviours", "behavior", "behaviors"])
    {
      return [.safetyBehaviour]
    }
    if !words.isDisjoint(with: ["happen", "happens", "outcome", "outcomes"]) { return [.fearedOutcome] }
    return Set(fieldWords.filter { !words.isDisjoint(with: $0.words) }.map(\.field))
  }

  /// Every word that names a field.
  static let words = fieldWords.reduce(
    into: Set(["safety", "behaviour", "behaviours", "behavior", "behaviors", "happen", "happens", "outcome"])
  ) { $0.formUnion($1.words) }

  private static let fieldWords: [(field: SurveyField, words: Set<String>)] = [
    (.fear, ["fear", "fears", "feared", "fearful", "afraid", "scared", "anxious", "anxiety"]),
    (.harm, ["harm", "harmful", "damage", "damaging", "danger", "dangerous", "injure", "injury"]),
    (.avoidance, ["avoid", "avoids", "avoided", "avoiding", "avoidance"]),
    (.goal, ["goal", "goals"]),
  ]
}
