internal import ArgumentParser
internal import PlanDocuments

/// The words that a command's sheets are made of.
struct WordingOption: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A wording file: the clinic's own words, or another language; without it the standard words.",
      valueName: "file"),
    completion: .file(extensions: ["txt"]))
  var wording: String?

  /// Runs `body` with the words of the file in use.
  func speaking<Result>(_ body: () throws -> Result) throws -> Result {
    guard let wording else { return try body() }
    return try Wording(reading: Files.read(wording), file: wording).speaking(body)
  }
}
