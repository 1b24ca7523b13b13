internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan record`: what happened goes into the plan's log, and the next version comes out.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Records what happened in a plan, and plans what comes next.",
    discussion: """
      The session document says what happened at the visit and at home. What nobody said is left out of it.

        neckplan record Plans/whiplash/plan.xml Plans/session.xml \\
          --today 2026-12-07 -o after.xml
      """)

  @Argument(help: "The plan document, which is replaced.", completion: .file(extensions: ["xml"]))
  var plan: String

  @Argument(help: "A session document; - for standard input.", completion: .file(extensions: ["xml"]))
  var session: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write the plan; without it, it is replaced in place.", valueName: "file"),
    completion: .file(extensions: ["xml"]))
  var output: String?

  @Option(
    help: ArgumentHelp(
      "The day of entry; the machine's calendar where it is not given.", valueName: "date"),
    transform: Arguments.day)
  var today: CivilDay?

  func run() throws {
    try Failure.told {
      let day = today ?? Clock.today()
      let before = try PlanInput.read(plan)
      let (document, _) = try Document.read(Files.read(session), file: session)
      guard case .session(let said) = document else {
        throw InputProblems.wrongKind(document.kind, expected: .session, file: session)
      }
      let after: Plan
      do {
        after = try Planner.record(said.entries(enteredOn: day), in: before, today: day)
      } catch let invalid as InvalidEntry {
        throw InputProblems(invalid.problems.map { InputProblem(file: session, .entry($0)) })
      }
      let name = output ?? plan
      try Files.write(Document.plan(after).bytes(file: name), to: name, replacing: true)
      after.current.map { Console.tell(PlanSummary($0).text) }
    }
  }
}
