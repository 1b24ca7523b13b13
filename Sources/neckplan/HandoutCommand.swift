internal import ArgumentParser
internal import PlanDocuments

/// `neckplan handout`: a plan document in, a sheet to print out.
struct HandoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout", abstract: "Prints a handout of a plan: patient or clinician.")

  @Argument(help: "A plan document; - for standard input.")
  var plan: String

  @Option(name: .customLong("for"), help: "Who reads it: patient or clinician.", transform: Arguments.reader)
  var reader: HandoutKind

  @Option(name: .shortAndLong, help: "The file to write; standard output where it is not given.")
  var output: String?

  @Flag(help: "Replace the file.")
  var replace = false

  func run() throws {
    try Failure.told {
      let text = Handout.text(reader, of: try PlanInput.read(plan))
      if let output {
        guard !Files.areSame(plan, output) else {
          throw Failure(
            .usage, "\(output): this is the plan, and the handout would replace it. Choose another name.")
        }
        try Files.write(Array(text.utf8), to: output, replacing: replace)
      } else {
        try Console.write(text.utf8)
      }
    }
  }
}
