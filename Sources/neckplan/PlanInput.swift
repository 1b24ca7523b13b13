internal import GradedExposure
internal import PlanDocuments

/// A plan document that a command works on.
enum PlanInput {
  /// The plan in a file, valid against schema and rules.
  static func read(_ path: String) throws -> Plan {
    let (document, lines) = try Document.read(Files.read(path), file: path)
    guard case .plan(let plan) = document else {
      throw InputProblems([
        InputProblem(file: path, .document(.wrongKind(document.kind.rawValue, expected: "plan")))
      ])
    }
    let problems = try document.problems(file: path, lines: lines)
    guard problems.isEmpty else { throw InputProblems(problems) }
    return plan
  }
}
