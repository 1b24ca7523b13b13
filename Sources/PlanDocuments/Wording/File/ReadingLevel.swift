/// How hard an English text is to read: the grade of Flesch and Kincaid (Kincaid 1975, published), with syllables counted
/// by groups of vowels.
struct ReadingLevel {
  /// The sentences, as words.
  let sentences: [[String]]

  init(_ texts: [String]) {
    sentences = texts.flatMap { text in
      text.split { ".!?".contains($0) }.map { sentence in
        sentence.split { !$0.isLetter && $0 != "'" && $0 != "-" }.map { $0.lowercased() }
          .filter { $0.contains { $0.isLetter } }
      }
    }.filter { !$0.isEmpty }
  }

  /// Whole sentences, which a colon does not end.
  static func longest(_ texts: [String]) -> (words: Int, text: String) {
    let found = texts.flatMap { text in
      text.split { ".!?".contains($0) }.map { sentence in
        (
          words: sentence.split { $0.isWhitespace }.count { $0.contains { $0.isLetter } },
          text: String(sentence)
        )
      }
    }
    return found.max { $0.words < $1.words } ?? (0, "")
  }

  /// The Flesch-Kincaid grade.
  var grade: Double {
    let words = sentences.flatMap(\.self)
    let syllables = words.reduce(0) { $0 + ReadingLevel.syllables($1) }
    return 0.39 * Double(words.count) / Double(sentences.count) + 11.8 * Double(syllables)
      / Double(words.count)
      - 15.59
  }

  /// Groups of vowels, without a silent e at the end.
  static func syllables(_ word: String) -> Int {
    var count = 0
    var inVowel = false
    for letter in word {
      let isVowel = "aeiouy".contains(letter)
      if isVowel, !inVowel { count += 1 }
      inVowel = isVowel
    }
    if word.hasSuffix("e"), !word.hasSuffix("le"), count > 1 { count -= 1 }
    if word.hasSuffix("ed"), !word.hasSuffix("ted"), !word.hasSuffix("ded"), count > 1 { count -= 1 }
    return max(1, count)
  }
}
