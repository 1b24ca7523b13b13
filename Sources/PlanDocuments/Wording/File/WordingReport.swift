/// What a wording file holds, and how hard its words for patients are to read.
public struct WordingReport {
  private let wording: Wording
  private let file: String

  /// The report on those words, read from that file.
  public init(_ wording: Wording, file: String) {
    self.wording = wording
    self.file = file
  }

  /// The report, for a terminal.
  public var text: String {
    let own = wording.keys.filter { wording.words($0) != Wording.standard.words($0) }.count
    let counts = Block.paragraph(
      "\(file): language \(wording.language), \(wording.keys.count) keys, all there, every place right; \(own) worded "
        + "otherwise than by the program.")
    return ([counts] + reading).terminalText()
  }

  /// Only for English: its syllables are counted.
  private var reading: [Block] {
    guard wording.language.hasPrefix("en") else {
      return [.paragraph("The reading grade is for English alone; have a patient read the sheets.")]
    }
    let texts = PatientWords.texts(wording)
    let grade = ReadingLevel(texts.map(\.words)).grade
    return [
      .paragraph(
        "What patients read has a Flesch-Kincaid grade of \((Double(Int((grade * 10).rounded())) / 10).plainDecimal); "
          + "\(PatientWords.gradeMost.plainDecimal) or less is aimed at.")
    ]
      + texts.compactMap { key, words -> Block? in
        let longest = ReadingLevel.longest([words])
        return longest.words > PatientWords.wordsMost
          ? .item(
            "\(key): a sentence of \(longest.words) words; \(PatientWords.wordsMost) at most is aimed at.",
            marker: "-")
          : nil
      }
      + texts.compactMap { key, words -> Block? in
        let found = PatientWords.unwanted(in: words)
        guard !found.isEmpty, !PatientWords.emergency.contains(String(key.prefix { $0 != "." })) else {
          return nil
        }
        return .item("\(key): \(found.map(\.quoted).phrase()) is better said in another way.", marker: "-")
      }
  }
}
