internal import GradedExposure
internal import PlanDocuments

/// A protocol that a command works with.
enum ProtocolInput {
  /// The protocol in a file, valid against schema and rules; the standard one where no file is named.
  static func read(_ path: String?) throws -> TreatmentProtocol {
    guard let path else { return try StandardDocuments.settings() }
    let (document, lines) = try Document.read(Files.read(path), file: path)
    guard case .settings(let settings) = document else {
      throw InputProblems.wrongKind(document.kind, expected: .settings, file: path)
    }
    let problems = try document.problems(file: path, lines: lines)
    guard problems.isEmpty else { throw InputProblems(problems) }
    return settings
  }
}
