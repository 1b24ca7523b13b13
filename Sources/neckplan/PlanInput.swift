internal import GradedExposure
internal import PlanDocuments

/// A plan document that a command works on.
enum PlanInput {
  /// The plan in a file, valid against schema and rules.
  static func read(_ path: String) throws -> Plan { try readPlaced(path).plan }

  /// The plan in a file, and where the file says what.
  static func readPlaced(_ path: String) throws -> (plan: Plan, lines: Lines) {
    try read(Files.read(path), from: path)
  }

  /// The plan in the bytes of a file, valid against schema and rules; where an entry is to join it, of its versions
  /// only the last is planned again, for nothing else follows into the next.
  static func read(_ bytes: [UInt8], from path: String, toRecord: Bool = false) throws -> (
    plan: Plan, lines: Lines
  ) {
    let (document, lines) = try Document.read(bytes, file: path)
    guard case .plan(let plan) = document else {
      throw InputProblems.wrongKind(document.kind, expected: .plan, file: path)
    }
    let problems = try document.problems(file: path, lines: lines, isLastOnly: toRecord)
    guard problems.isEmpty else { throw InputProblems(problems) }
    return (plan, lines)
  }
}
