internal import ArgumentParser

/// The command line.
@main
struct Neckplan: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "neckplan",
    abstract: "Plans graded exposure for people whose neck pain is kept going by fear of movement.",
    discussion: """
      It proposes; the clinician decides and signs. It is not a medical device, makes no diagnosis, and is for \
      adults only. Before the first patient, read what to check, in the project's folder: \
      Sources/GradedExposure/GradedExposure.docc/IntendedUse.md

      From an assessment to a plan on paper:

        neckplan plan Plans/desk-worker/assessment.xml --today 2026-11-24 \\
          -o plan.xml
        neckplan handout plan.xml --for patient

      Results go to standard output, or to the file that -o names; questions, notes and problems go to standard \
      error. Files are written whole or not at all, readable by their owner alone, and replaced with --replace \
      only. Nothing leaves this machine.

      Exit codes: 0 done; 1 a check found problems, or planning was refused; 64 usage; 65 bad data; 66 missing \
      input; 73 cannot create; 74 write failed.
      """,
    version: "0.1.0",
    subcommands: [
      IntakeCommand.self, ScreenCommand.self, PlanCommand.self, RecordCommand.self, MeasureCommand.self,
      UndoCommand.self, OverrideCommand.self, ClearCommand.self, SignCommand.self, LogCommand.self,
      ReplayCommand.self, HandoutCommand.self, ExplainCommand.self, CheckCommand.self,
      CatalogueCommand.self, ProtocolCommand.self, WordingCommand.self, ProgressCommand.self,
      UpdateCommand.self, DiffCommand.self, ModuleCommand.self, NoteCommand.self, VerifyCommand.self,
    ])
}
