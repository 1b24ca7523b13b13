internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan verify`: the code at the foot of a sheet against a plan.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Says whether a sheet is of the version of a plan that is in force.",
    discussion: """
      Every page has a code at its foot. It stands for one version of one plan, signed or not, and says \
      nothing of what was written on the sheet by hand. A code is current, superseded by a later version, \
      unknown to this plan, or mistyped: its last sign catches any one wrong sign. In place of the code a \
      sheet's text file can be named. The exit code is 0 where it is current and 1 where it is not.

        neckplan verify Plans/whiplash/plan-patient.txt \\
          Plans/whiplash/plan.xml
      """)

  @Argument(help: "The code of a sheet, or the text file of a sheet; - for a sheet on standard input.")
  var code: String

  @Argument(help: "A plan document.", completion: .file(extensions: ["xml"]))
  var plan: String

  @Option(
    help: ArgumentHelp(
      "The day on which it is asked; the machine's calendar where it is not given.", valueName: "date"),
    transform: Arguments.day)
  var today: CivilDay?

  @Flag(help: "Machine-readable results.")
  var json = false

  func run() throws {
    try Failure.told {
      let typed = code == "-" || Files.exists(code) ? try printed(code) : code
      let report = CodeReport(typed: typed, of: try PlanInput.read(plan), today: today ?? Clock.today())
      try Console.write((json ? report.json.document : report.text).utf8)
      if !report.answer.isCurrent { throw ExitCode(Failure.Kind.refused.rawValue) }
    }
  }

  /// The one code that a sheet has.
  private func printed(_ path: String) throws -> String {
    let codes = PrintedCode.all(in: String(decoding: try Files.read(path), as: UTF8.self))
    guard let code = codes.first else {
      throw Failure(.badData, "\(path): no page has a code at its foot. Name a sheet that neckplan printed.")
    }
    guard codes.count == 1 else {
      throw Failure(
        .badData,
        "\(path): its pages have \(codes.count) codes, \(codes.joined(separator: ", ")). They were printed from several "
          + "versions: verify each code by itself.")
    }
    return code
  }
}
