/// Reads a wording file and checks it against the words of the program.
extension Wording {
  /// The words of a file. One in the program's own language may leave keys out, for which the program's words hold;
  /// one in another language has every key.
  ///
  /// - Throws: Everything that is wrong with the file.
  public init(reading bytes: [UInt8], file name: String) throws(InputProblems) {
    func problem(_ line: Int?, _ problem: WordingProblem) -> InputProblem {
      InputProblem(file: name, line: line, .wording(problem))
    }
    guard bytes.count <= WordingFile.bytesMost else {
      throw InputProblems([problem(nil, .tooLarge(bytes: bytes.count, most: WordingFile.bytesMost))])
    }
    let file = WordingFile(bytes)
    let standard = Wording.standard
    let plural = file.plural ?? standard.plural
    var problems = file.problems.map { problem($0.line, $0.problem) }
    for (key, words) in file.texts {
      problems += Wording.problems(key, words, plural).map { problem(file.lines[key], $0) }
    }
    let isOwn = file.language == standard.language
    if !isOwn {
      problems += standard.keys.filter { file.texts[$0] == nil }.map { problem(nil, .missing($0)) }
    }
    guard problems.isEmpty, let language = file.language else { throw InputProblems(problems) }
    self.init(
      language: language, plural: plural,
      texts: isOwn ? standard.merging(file.texts) : file.texts)
  }

  /// What is wrong with the words of one key.
  private static func problems(_ key: String, _ words: String, _ plural: PluralRule) -> [WordingProblem] {
    guard let ours = standard.text(key) else {
      return [.unknownKey(key, nearest: NearestNames.of(key, among: standard.keys))]
    }
    if words.isEmpty { return ours.isEmpty ? [] : [.empty(key)] }
    let template = WordingTemplate(words)
    guard template.isWellFormed else { return [.brokenPlace(key)] }
    let expected = WordingTemplate(ours).places
    let lacking = expected.filter { !template.places.contains($0) }
    let unknown = template.places.filter { !expected.contains($0) }
    return (lacking.isEmpty && unknown.isEmpty ? [] : [.places(key, lacking: lacking, unknown: unknown)])
      + template.pieces.compactMap { piece in
        guard case .place(let place, let forms) = piece, !forms.isEmpty, forms.count != plural.forms else {
          return nil
        }
        return .forms(key, place: place, found: forms.count, needed: plural.forms)
      }
  }
}
