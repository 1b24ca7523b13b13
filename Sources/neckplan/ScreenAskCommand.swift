internal import ArgumentParser
internal import GradedExposure

/// `neckplan screen ask`: what of the screen is open or too old, asked of an assessment.
struct ScreenAskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Asks what of an assessment's screen is open or too old.",
    discussion: """
      One criterion at a time, in plain words, with what else the assessment leaves open; the same interview as \
      neckplan intake ask. What needs an examination is asked of a clinician.

        neckplan screen ask Plans/desk-worker/assessment.xml \\
          -o screened.xml --today 2026-11-24
      """)

  @Argument(help: "An assessment document.", completion: .file(extensions: ["xml"]))
  var assessment: String

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The assessment document to write, ending in .xml.", valueName: "file"),
    completion: .file(extensions: ["xml"]))
  var output: String

  @Flag(help: "Replace an earlier assessment; without it, it stays, and nothing is asked.")
  var replace = false

  @Option(
    help: ArgumentHelp(
      "The day on which it is asked; the machine's calendar where it is not given.", valueName: "date"),
    transform: Arguments.day)
  var today: CivilDay?

  func run() throws {
    let words =
      [assessment, "-o", output] + (replace ? ["--replace"] : [])
      + (today.map { ["--today", $0.rawValue] } ?? [])
    try IntakeAskCommand.parse(words).run()
  }
}
