internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan replay`: every version of a plan, made again from its log.
struct ReplayCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replay",
    abstract: "Makes every version of a plan again from its log, and compares.",
    discussion: """
      Of each version it says that it is the same, in what it is unlike, or that an earlier revision of the \
      engine made it: such a version is kept as decided, and it says what this revision would decide otherwise. \
      The exit code is 1 where a version is unlike.

        neckplan replay Plans/whiplash/plan.xml
      """)

  @Argument(help: "A plan document; - for standard input.", completion: .file(extensions: ["xml"]))
  var plan: String

  func run() throws {
    try Failure.told {
      let bytes = try Files.read(plan)
      let (document, lines) = try Document.read(bytes, file: plan)
      guard case .plan(let read) = document else {
        throw InputProblems.wrongKind(document.kind, expected: .plan, file: plan)
      }
      let report: ReplayReport
      do {
        report = try ReplayReport(read, bytes: bytes)
      } catch let invalid as InvalidRequest {
        throw InputProblems(invalid.problems.map { lines.place($0, in: plan) })
      }
      try Console.write(report.lines.map { $0 + "\n" }.joined().utf8)
      if !report.isSame { throw ExitCode(Failure.Kind.refused.rawValue) }
    }
  }
}
