internal import ArgumentParser

/// `neckplan screen`: the safety screen on paper.
struct ScreenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "screen",
    abstract: "Prints the safety screen.",
    discussion: """
      What the patient may answer and what a clinician examines stand apart. No answer is not a no, and no answer \
      rules anything out. On the terminal, neckplan intake ask with an assessment document asks what is open and \
      what is too old.

        neckplan screen blank -o screen.txt
      """,
    subcommands: [ScreenBlankCommand.self])
}
