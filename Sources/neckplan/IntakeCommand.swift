internal import ArgumentParser

/// `neckplan intake`: everything that leads to an assessment.
struct IntakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake",
    abstract: "Asks for an assessment, prints blank sheets, takes what survey tools export.",
    discussion: """
      Who sits with the patient asks on the terminal; who does not prints a sheet and reads it later, or sends a survey.

        neckplan intake ask -o assessment.xml
        neckplan intake blank --area driving -o sheet.txt
        neckplan intake import --help
      """,
    subcommands: [IntakeAskCommand.self, IntakeBlankCommand.self, IntakeImportCommand.self],
    defaultSubcommand: IntakeAskCommand.self)
}
