internal import ArgumentParser
internal import PlanDocuments

/// `neckplan log`: what was entered in a plan, in the order of entry.
struct LogCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "log",
    abstract: "Lists the entries of a plan in the order of entry.",
    discussion: """
      One line an entry: its day, its id, what it says, who entered it and when. An entry that was entered in \
      error stays in its place and says so.

        neckplan log Plans/whiplash/plan.xml
      """)

  @Argument(help: "A plan document; - for standard input.", completion: .file(extensions: ["xml"]))
  var plan: String

  @Flag(help: "Machine-readable results.")
  var json = false

  func run() throws {
    try Failure.told {
      let list = LogList(try PlanInput.read(plan))
      try Console.write((json ? list.json.document : list.text).utf8)
    }
  }
}
