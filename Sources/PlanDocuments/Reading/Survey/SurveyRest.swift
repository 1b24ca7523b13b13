internal import GradedExposure

/// What a text says besides the item that it names.
struct SurveyRest {
  let words: Set<String>
  /// Whether no word in front says anything of the movement, and none behind.
  let isPlain: Bool
  let isPlainBehind: Bool
  /// Whether the words in front are a question of their own: they name a field, and a break sets them apart.
  let isAsked: Bool
  /// The one side that it names; `both` where it names two.
  let side: Side?

  init(_ words: [SurveyText.Word], without range: Range<Int>) {
    let front = words[..<range.lowerBound].map(\.text)
    let behind = words[range.upperBound...].map(\.text)
    self.words = Set(front + behind)
    side = SurveyText.side(front + behind)
    isPlainBehind = behind.allSatisfy(SurveyVocabulary.isPlain)
    let isSetApart = words[range.lowerBound].isAfterBreak
    isPlain =
      isPlainBehind
      && front.allSatisfy { word in
        // "3. Turn your head" numbers the question.
        SurveyVocabulary.isPlain(word) || isSetApart && word.allSatisfy { $0.isASCII && $0.isNumber }
      }
    isAsked = isSetApart && !SurveyField.named(by: Set(front)).isEmpty
  }
}
