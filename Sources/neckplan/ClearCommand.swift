internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan clear`: a named clinician lifts what a sign holds back.
struct ClearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clear",
    abstract: "Records that a named clinician clears a sign until a day.",
    discussion: """
      A clearance lifts the hold of a screening question or of a sign that came up at a session, never more than \
      it names, and never longer than until its day. A red flag, and a sign of a session, is cleared by a \
      finding and nothing less. A clearance is no signature.

        neckplan clear Plans/whiplash/plan.xml --questions S28 \\
          --by A.Keller --role physician --until 2027-01-31 \\
          --finding unremarkable --today 2026-12-01 -o cleared.xml
      """)

  @Argument(help: "The plan document, which is replaced.", completion: .file(extensions: ["xml"]))
  var plan: String

  @Option(
    help: ArgumentHelp(
      "Screening questions to clear, such as S28,S15; none without it.", valueName: "ids"),
    transform: Arguments.questions)
  var questions: [ScreenQuestion]?

  @Option(
    help: ArgumentHelp(
      "Signs of a session to clear, such as gait-change; none without it.", valueName: "signs"),
    transform: Arguments.signs)
  var signs: [StopSign]?

  @Option(
    help: ArgumentHelp(
      "Limits that are lifted with it, such as C-speed; without it, every limit stays.", valueName: "limits"),
    transform: Arguments.gates)
  var lifts: [Gate]?

  @OptionGroup var decision: DecisionOptions

  @Option(
    help: ArgumentHelp("The last day on which it holds; needed.", valueName: "date"), transform: Arguments.day
  )
  var until: CivilDay

  @Option(help: ArgumentHelp("What was found; needed for a red flag and for a sign.", valueName: "text"))
  var finding: String?

  @OptionGroup var edit: PlanEdit

  func run() throws {
    try Failure.told {
      let clearance = Clearance(
        questions: questions ?? [], signs: signs ?? [], lifts: lifts ?? [], by: try decision.clinician(),
        until: until, finding: finding.flatMap { $0.isBlank ? nil : OwnWords(rawValue: $0) })
      let after = try edit.record(in: plan) { _, day in
        [try Event(on: day, enteredOn: day, .clearance(clearance))]
      }
      after.current.map { Console.tell(PlanSummary($0).text) }
      SignatureWording(after).lines.forEach(Console.tell)
    }
  }
}
