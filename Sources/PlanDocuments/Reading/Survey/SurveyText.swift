internal import GradedExposure

/// The words of a column name or question, with the breaks between its parts and the scale that it states.
struct SurveyText {
  /// A word, and whether a bracket, a colon, a dash or the end of a sentence stands between it and the one
  /// before.
  struct Word {
    let text: String
    var isAfterBreak: Bool
    /// Whether a dash alone stands there, as in `0-10`.
    let isAfterDash: Bool
  }

  let words: [Word]
  /// The scale that the text states, as in `0-10` or `0 to 100`; nil for none, and for two.
  let scale: RatingScale?
  /// Whether it says that the highest number is no fear, as in `10 = not afraid`.
  var isReversed: Bool {
    zip(words, words.dropFirst()).contains {
      ["10", "100"].contains($0.text) && ["no", "not", "none"].contains($1.text)
    }
  }

  /// The one side that it names; `both` where it names two.
  var side: Side? { SurveyText.side(words.map(\.text)) }

  /// The one side of some words. "Right now" is none.
  static func side(_ words: [String]) -> Side? {
    let sides = Set(
      zip(words, words.dropFirst() + [""]).compactMap { word, next in
        ["now", "away"].contains(next) ? nil : ItemWords.side[word]
      })
    return sides.count > 1 ? .both : sides.first
  }

  init(_ text: String) {
    var words: [Word] = []
    var word = ""
    var between = ""
    func isBreak(_ between: String) -> Bool {
      between.contains { "[]():;?!\"“”–—|/.=".contains($0) || $0.isNewline } || between.contains(" - ")
    }
    for character in text.lowercased() + " " {
      if character.isLetter || character.isNumber {
        word.append(character)
        continue
      }
      if !word.isEmpty {
        let joint = between.filter { !$0.isWhitespace }
        words.append(
          Word(
            text: word, isAfterBreak: isBreak(between),
            isAfterDash: joint.count == 1 && joint.allSatisfy(RatingsColumn.dashes.contains)))
        (word, between) = ("", "")
      }
      between.append(character)
    }
    let scales = SurveyText.scales(&words)
    scale = scales.count == 1 ? scales.first : nil
    self.words = words
  }

  /// Takes the stated scales out of the words.
  private static func scales(_ words: inout [Word]) -> Set<RatingScale> {
    var found: Set<RatingScale> = []
    for (ends, scale) in [(["0", "10"], RatingScale.ten), (["0", "100"], .hundred)] {
      for stated in [ends, [ends[0], "to", ends[1]]] {
        var kept: [Word] = []
        var isAfterScale = false
        for var word in words {
          // What follows a scale stands after a break, as what follows its bracket does.
          if isAfterScale { word.isAfterBreak = true }
          kept.append(word)
          let last = kept.suffix(stated.count)
          // Without a dash, as in q_0_10, the numbers may count questions.
          isAfterScale =
            last.map(\.text) == stated && (stated.count == 3 || last.dropFirst().allSatisfy(\.isAfterDash))
          if isAfterScale {
            kept.removeLast(stated.count)
            found.insert(scale)
          }
        }
        words = kept
      }
    }
    return found
  }
}
