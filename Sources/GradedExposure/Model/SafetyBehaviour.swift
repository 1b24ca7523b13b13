/// Something that the patient does in many situations to feel protected, beyond what a single rating names.
public struct SafetyBehaviour: Hashable, Sendable, Codable {
  /// What it is, in the patient's words.
  public var words: OwnWords
  /// When it is done, in the patient's words.
  public var when: OwnWords?

  /// That behaviour, with nothing said on when.
  public init(words: OwnWords) { self.words = words }
}
