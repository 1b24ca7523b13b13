internal import ArgumentParser
internal import PlanDocuments

/// `neckplan wording`: the words that sheets are made of.
struct WordingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wording",
    abstract: "Prints the words that sheets are made of, and checks a file of others.",
    discussion: """
      A line is a key and its words. A clinic copies the lines that it words in its own way into a file, with the \
      lines for language and plural above them; a translator has a line for every key. page.letterhead and \
      page.letterfoot stand on top and at the foot of every page. Titles of movements come from the catalogue.

        neckplan wording
        neckplan wording check Plans/wording-en.txt

      Questions in the terminal, problems and help stay in English.
      """,
    subcommands: [Show.self, Check.self], defaultSubcommand: Show.self)

  /// `neckplan wording show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Prints the standard wording file.",
      discussion: """
          neckplan wording show
        """)

    func run() throws {
      try Failure.told { try Console.write(StandardDocuments.wording().utf8) }
    }
  }

  /// `neckplan wording check`.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Checks a wording file, and says how hard its words for patients are to read.",
      discussion: """
        Every problem is named with its line: a key that is missing or not known, a place that is not filled, \
        a form of a noun too many. The reading grade is Flesch and Kincaid's, for English alone.

          neckplan wording check Plans/wording-en.txt
        """)

    @Argument(help: "A wording file; - for standard input.", completion: .file(extensions: ["txt"]))
    var file: String

    func run() throws {
      try Failure.told {
        try Console.write(WordingReport(Wording(reading: Files.read(file), file: file), file: file).text.utf8)
      }
    }
  }
}
