internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan progress`: what became of a course so far.
struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress",
    abstract: "Shows what became of a course so far: numbers over time, and for research a table.",
    discussion: """
      Fear of each step, expected and experienced peaks, visits and home practice, ratings and totals that were \
      asked again, and which directions were practised. Every number is a sentence of its own; what counts as a \
      change comes with its source. What a change means, the clinician decides.

        neckplan progress Plans/course-relapse/plan.xml \\
          --today 2027-04-02
        neckplan progress Plans/course-relapse/plan.xml --csv \\
          --today 2027-04-02

      The table has one number a row, in long form: phase A before the first visit at which a step was met, B \
      from then on, FU from the first follow-up visit after that. Nobody's own words are in it.
      """)

  @Argument(help: "A plan document; - for standard input.", completion: .file(extensions: ["xml"]))
  var plan: String

  @Flag(help: "A table for research, as CSV in long form; without it, sentences.")
  var csv = false

  @Flag(help: "Machine-readable results; without it, sentences.")
  var json = false

  @Flag(help: "Bars of characters below the numbers; without it numbers alone, which say the same.")
  var bars = false

  @Option(
    help: ArgumentHelp("Columns of a line, 32 to 132; without it, 80.", valueName: "columns"),
    transform: Arguments.whole(PageFormat.widths))
  var width = 80

  @Option(
    help: ArgumentHelp(
      "The day up to which it is told; the machine's calendar where it is not given.", valueName: "date"),
    transform: Arguments.day)
  var today: CivilDay?

  @OptionGroup var wording: WordingOption

  @OptionGroup var output: TextOutput

  func validate() throws {
    if csv, json { throw ValidationError("--csv and --json are two forms. Choose one.") }
  }

  func run() throws { try Failure.told { try wording.speaking(tell) } }

  private func tell() throws {
    let plan = try PlanInput.read(plan)
    let day = today ?? Clock.today()
    if let last = plan.events.map(\.on).max(), day < last {
      throw Failure(
        .usage, "The log has entries up to \(last.rawValue). Progress is told up to that day or a later one.")
    }
    try output.write(
      csv
        ? ProgressTable(plan, on: day).csv
        : json
          ? ProgressJSON(plan, on: day).json.document
          : ProgressSheet(plan, on: day).text(width: width, bars: bars))
  }
}
