internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan note`: the therapist's own words on the sheets.
struct NoteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "note",
    abstract: "Puts a therapist's note on the sheets, for the plan or for one step.",
    discussion: """
      The words are quoted as the therapist's own: at the top of the patient's sheet, or under the task of the \
      step, and on the clinician's sheet. The latest note for a place replaces the one before it on paper; empty \
      words end it. It changes no step and no date; the next version is a draft until it is signed.

        neckplan note Plans/whiplash/plan.xml \\
          "Bring your glasses." --by M.Berger \\
          --role physiotherapist --today 2026-12-01 -o after.xml
      """)

  @Argument(help: "The plan document, which is replaced.", completion: .file(extensions: ["xml"]))
  var plan: String

  @Argument(help: "The words in quotation marks; empty ones end the note.") var words: String

  @Option(
    help: ArgumentHelp(
      "The step that it is about, such as turn-left; the whole plan where it is not given.",
      valueName: "step"))
  var step: String?

  @OptionGroup var decision: DecisionOptions
  @OptionGroup var edit: PlanEdit

  func run() throws {
    try Failure.told {
      let note = TherapistNote(
        by: try decision.clinician(), step: step.map(StepID.init(rawValue:)),
        words: words.contains { !$0.isWhitespace } ? OwnWords(rawValue: words) : nil)
      let after = try edit.record(in: plan) { _, day in
        [try Event(on: day, enteredOn: day, .note(note))]
      }
      after.current.map { Console.tell(PlanSummary($0).text) }
    }
  }
}
