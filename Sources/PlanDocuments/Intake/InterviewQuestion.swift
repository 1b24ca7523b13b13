/// A question of the interview, as it is put to the person who types.
public struct InterviewQuestion: Hashable, Sendable {
  /// The part of the interview that it belongs to.
  public var part: String
  /// The question.
  public var text: String
  /// What an answer looks like, and what an empty one means.
  public var hint: String
  /// What can be chosen by its number, in order, 1 for the first.
  public var choices: [String]
}
