internal import GradedExposure

extension InputProblem {
  /// The problem as a sentence that a therapist understands: where, what is wrong, what was expected, what to do.
  public var sentence: String {
    var place: [String] = file.isEmpty ? [] : [InputProblem.named(file)]
    switch cause {
    case .ratings, .survey:
      place += line.map { ["row \($0)"] } ?? []
      place += field.map { ["column \($0)"] } ?? []
    case .record:
      place += field.map { [$0] } ?? []
      place += line.map { ["part \($0)"] } ?? []
    case .document, .catalogue, .entry, .request, .handout, .wording:
      place += line.map { ["line \($0)"] } ?? []
      place += field.map { [$0] } ?? []
    }
    let words =
      switch cause {
      case .ratings(let problem): problem.sentence
      case .survey(let problem): problem.sentence
      case .document(let problem): problem.sentence
      case .catalogue(let problem): problem.sentence
      case .entry(let problem): problem.sentence
      case .record(let problem): problem.sentence
      case .request(let problem): problem.sentence
      case .handout(let problem): problem.sentence
      case .wording(let problem): problem.sentence
      }
    return place.isEmpty ? words : place.joined(separator: ", ") + ": " + words
  }

  /// A file as it is called in a sentence.
  static func named(_ file: String) -> String { file == "-" ? "standard input" : file }
}

/// A value as it is shown in a message: short, on one line, in quotes.
func quoted(_ value: String) -> String {
  let line = String(value.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  return "\"" + (line.count > 60 ? line.prefix(57) + "..." : line) + "\""
}
