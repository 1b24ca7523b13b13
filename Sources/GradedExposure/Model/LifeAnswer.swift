/// What the patient said about one side of their life, in their own words.
public struct LifeAnswer: Hashable, Sendable, Codable {
  /// What was asked about; each topic at most once.
  public var topic: LifeTopic
  /// A short answer, 0...10, where the topic has one.
  public var level: Int?
  /// The answer in the patient's words; one of the two is given.
  public var words: OwnWords?

  /// That answer.
  public init(_ topic: LifeTopic, level: Int? = nil, words: OwnWords? = nil) {
    self.topic = topic
    self.level = level
    self.words = words
  }
}
