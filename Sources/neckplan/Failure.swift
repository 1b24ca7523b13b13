internal import ArgumentParser
internal import PlanDocuments

/// A reason to stop, with the exit code that says which kind it is.
struct Failure: Error, CustomStringConvertible {
  /// What a script can tell the kinds of failure by.
  enum Kind: Int32 {
    case refused = 1
    case usage = 64
    case badData = 65
    case missingInput = 66
    case cannotCreate = 73
    case writeFailed = 74
  }

  let kind: Kind
  let description: String

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }

  init(_ problems: InputProblems) {
    let count = problems.problems.count
    self.init(
      .badData,
      problems.problems.map(\.sentence).joined(separator: "\n")
        + "\nNothing was written: \(count) problem\(count == 1 ? "" : "s") to mend first.")
  }

  /// Runs a command; a failure is told on standard error and becomes the exit code.
  static func told(_ body: () throws -> Void) throws {
    do {
      try body()
    } catch let problems as InputProblems {
      try told { throw Failure(problems) }
    } catch let failure as Failure {
      Console.tell(failure.description)
      throw ExitCode(failure.kind.rawValue)
    }
  }
}
