internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan check`: documents against their schema and the rules.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks documents against their schema and the rules.",
    discussion: """
      A plan is planned again from its own contents and has to come out the same. Of each file it says that it \
      is valid, and what of it has expired, or every problem with its line and what to do, on standard output; the exit code is 1 where \
      there is one.

        neckplan check Plans/whiplash/plan.xml Plans/protocol.xml
      """)

  @Argument(
    help: "Plan, assessment, protocol or catalogue documents; - for standard input.",
    completion: .file(extensions: ["xml"]))
  var files: [String]

  @Option(
    help: ArgumentHelp(
      "The clinic's own catalogue document, for assessments that name its items; without it they are unknown.",
      valueName: "file"),
    completion: .file(extensions: ["xml"]))
  var catalogue: String?

  @Option(
    help: ArgumentHelp(
      "The day on which a clearance may have expired; the machine's calendar where it is not given.",
      valueName: "date"), transform: Arguments.day)
  var today: CivilDay?

  func run() throws {
    try Failure.told {
      let catalogue = try CatalogueOption.read(adding: catalogue)
      var found = 0
      for file in files {
        let (problems, notes) = try judged(file, catalogue)
        found += problems.count
        try Console.write(
          (problems.isEmpty ? (["valid."] + notes).map { "\(file): \($0)\n" }.joined() : lines(problems)).utf8
        )
      }
      if found > 0 { throw Failure(.refused, "\(found) problem\(found == 1 ? "" : "s") found.") }
    }
  }

  /// The problems of a file; where it has none, what else is to be said of it.
  private func judged(_ file: String, _ catalogue: Catalogue) throws -> ([InputProblem], notes: [String]) {
    do {
      let (document, lines) = try Document.read(Files.read(file), file: file)
      let problems = try document.problems(file: file, lines: lines, catalogue: catalogue)
      guard problems.isEmpty, case .plan(let plan) = document else { return (problems, []) }
      return ([], plan.expired(by: today ?? Clock.today()).map(\.inWords))
    } catch let problems as InputProblems {
      return (problems.problems, [])
    }
  }

  private func lines(_ problems: [InputProblem]) -> String {
    problems.map { $0.sentence + "\n" }.joined()
  }
}
