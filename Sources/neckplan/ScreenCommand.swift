internal import ArgumentParser

/// `neckplan screen`: the safety screen, on paper or asked.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Prints the safety screen, or asks what of it is open.",
    discussion: """
      What the patient may answer and what a clinician examines stand apart. No answer is not a no, and no answer \
      rules anything out.

        neckplan screen blank -o screen.txt
      """,
    subcommands: [ScreenBlankCommand.self, ScreenAskCommand.self])
}
