/// The words that sheets and answers are made of, in one language, read from a wording file.
///
/// The file is the one place where words live: a line `key: words` for each case of a ``TextKey``. Another language is
/// another file. The words in use are those of the task, `Wording.current`, so that no sentence has to be handed them.
///
/// A new sentence is a case of the `Text` enum beside the code that says it (`Text.myGoals.inWords`, or
/// `Text.doItTimes.inWords(["times": 3])` for words with places), a line in the file, and for a new enum a place in
/// `Wording.areas`. A test keeps the three together. Sentences stay whole: no piece of one is joined to another.
public struct Wording: Sendable {
  /// The language of the words, as in `xml:lang`.
  public let language: String
  let plural: PluralRule
  private let texts: [String: String]

  init(language: String, plural: PluralRule, texts: [String: String]) {
    self.language = language
    self.plural = plural
    self.texts = texts
  }

  /// The words in use.
  @TaskLocal static var current = standard

  /// The words that are compiled into the program, in English.
  static let standard: Wording = {
    let file = WordingFile(EmbeddedFile.bytes(WordingFile.standardName).map { Array($0) } ?? [])
    return Wording(language: file.language ?? "", plural: file.plural ?? .oneOther, texts: file.texts)
  }()

  /// Every key, sorted.
  var keys: [String] { texts.keys.sorted() }

  /// The words of a key, with places; the key itself in brackets where there are none, so that a lack is seen.
  func words(_ key: String) -> String { texts[key] ?? "[" + key + "]" }

  /// The words of a key; nil where there are none.
  func text(_ key: String) -> String? { texts[key] }

  /// All texts, with others in place of those of the same keys.
  func merging(_ others: [String: String]) -> [String: String] { texts.merging(others) { $1 } }

  /// Runs `body` with these words in use.
  public func speaking<Result>(_ body: () throws -> Result) rethrows -> Result {
    try Wording.$current.withValue(self, operation: body)
  }
}
