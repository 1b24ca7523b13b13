internal import ArgumentParser

/// `neckplan intake`: everything that leads to an assessment.
struct IntakeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "intake",
    abstract: "Asks for an assessment, prints blank sheets, takes what survey tools export.",
    subcommands: [IntakeAskCommand.self, IntakeBlankCommand.self], defaultSubcommand: IntakeAskCommand.self)
}
