/// The words of questions besides those of items and fields.
enum SurveyVocabulary {
  /// Whether a word says nothing of a movement: a word of a question, of a scale, of a field, or a number such
  /// as q12.
  static func isPlain(_ word: String) -> Bool {
    plain.contains(word) || SurveyField.words.contains(word)
      || word.first == "q" && word.count > 1 && word.dropFirst().allSatisfy { $0.isASCII && $0.isNumber }
  }

  private static let plain: Set<String> = [
    "how", "what", "which", "much", "would", "do", "does", "did", "is", "are", "am", "was", "were",
    "you", "your", "i", "me", "my", "feel", "feeling", "be", "been", "being", "when", "if", "to", "of",
    "the", "a", "an", "for", "at", "in", "on", "it", "its", "this", "that", "these", "those", "each",
    "every", "following", "below", "movement", "movements", "activity", "activities", "item", "items",
    "task", "tasks", "please", "rate", "rating", "score", "scale", "level", "from", "no", "not", "none",
    "all", "little", "some", "moderate", "moderately", "quite", "very", "extreme", "extremely",
    "maximum", "max", "most", "highest", "worst", "imagine", "imaginable", "can", "could", "will",
    "possible", "totally", "completely", "now", "right", "left", "today", "or", "and", "think", "expect",
    "expected", "doing", "statement", "question", "number", "choose", "0", "10", "100",
  ]

  /// Words of questions about something else than the fields that we know.
  static let otherMeasures: Set<String> = [
    "pain", "painful", "hurt", "hurts", "confidence", "confident", "able", "ability", "difficult",
    "difficulty", "often", "frequency", "stiff", "stiffness", "dizzy", "dizziness", "important",
    "importance", "comfortable", "safe", "time", "points", "feedback", "order", "click", "submit",
    "agree", "disagree",
  ]
}
