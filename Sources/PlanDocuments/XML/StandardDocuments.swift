public import GradedExposure

/// The standard protocol and catalogue that are compiled into the program.
public enum StandardDocuments {
  /// The standard protocol.
  public static func settings() throws(InputProblems) -> TreatmentProtocol {
    if case .settings(let settings) = try read("protocol.xml", .settings) { return settings }
    throw InputProblems([InputProblem(file: "protocol.xml", .document(.unknownKind("")))])
  }

  /// The standard catalogue.
  public static func catalogue() throws(InputProblems) -> Catalogue {
    if case .catalogue(let catalogue) = try read("catalogue.xml", .catalogue) { return catalogue }
    throw InputProblems([InputProblem(file: "catalogue.xml", .document(.unknownKind("")))])
  }

  /// The standard wording file, as it is written.
  public static func wording() throws(InputProblems) -> String {
    guard let bytes = EmbeddedFile.bytes(WordingFile.standardName),
      let text = String(validating: bytes, as: UTF8.self)
    else { throw InputProblems([InputProblem(file: WordingFile.standardName, .document(.empty))]) }
    return text
  }

  /// Reads without validating: the tests validate these very bytes, and every run would pay for it.
  private static func read(_ name: String, _ kind: DocumentKind) throws(InputProblems) -> Document {
    guard let bytes = EmbeddedFile.bytes(name) else {
      throw InputProblems([InputProblem(file: name, .document(.empty))])
    }
    switch LibXML.parse(Array(bytes), schema: { _ in nil }) {
    case .parsed(let root, _): return try Document.decode(root, kind, file: name)
    case .notWellFormed(let complaints):
      throw InputProblems(
        complaints.map { InputProblem(file: name, line: $0.line, .document(.notWellFormed($0.message))) })
    }
  }
}
