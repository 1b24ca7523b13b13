/// One activity of the Patient-Specific Functional Scale: chosen and named by the patient.
public struct OwnFunction: Hashable, Sendable, Codable {
  /// The activity, in the patient's words.
  public var words: OwnWords
  /// How well it can be done, 0...10: 0 is unable, 10 as before the problem.
  public var ability: Int
  /// The day of the rating.
  public var on: CivilDay

  /// That activity.
  public init(words: OwnWords, ability: Int, on: CivilDay) {
    self.words = words
    self.ability = ability
    self.on = on
  }
}
