internal import ArgumentParser

/// Where a command writes a text.
struct TextOutput: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; standard output where it is not given.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace the file; without it an earlier one stays, and nothing is written.")
  var replace = false

  func write(_ text: String) throws {
    if let output {
      try Files.write(Array(text.utf8), to: output, replacing: replace)
    } else {
      try Console.write(text.utf8)
    }
  }
}
