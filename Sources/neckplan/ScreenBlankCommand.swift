internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan screen blank`: the screen as a sheet to fill in.
struct ScreenBlankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "blank",
    abstract: "Prints the screen as a sheet to fill in.",
    discussion: """
      First what the patient may answer, in plain words; on a page of its own what a clinician answers, with where \
      the questions come from.

        neckplan screen blank -o screen.txt
      """)

  @OptionGroup var wording: WordingOption

  @OptionGroup var file: TextOutput

  func run() throws {
    try Failure.told {
      try wording.speaking { try file.write(BlankScreen(settings: try StandardDocuments.settings()).text) }
    }
  }
}
