internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan handout`: a plan document in, a sheet to print out.
struct HandoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Prints a handout of a plan: patient, clinician or log.",
    discussion: """
      neckplan plan -o writes the first two handouts; this prints any of the three.

        neckplan handout Plans/whiplash/plan.xml --for patient

      The plan is checked first: a plan with problems prints nothing. Every page says DRAFT, and why, until the \
      plan is released, and again once a clearance has expired.

      Pages are parted by a form feed. A task that fits a page is never split. Words that ASCII cannot hold are \
      named, each with its place, and nothing is printed.

        neckplan handout Plans/whiplash/plan.xml --for patient \\
          --large-print --ascii
      """)

  @Argument(
    help: "A plan document; - for standard input.", completion: .file(extensions: ["xml"]))
  var plan: String

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("Which one: patient, clinician or log.", valueName: "reader"),
    completion: .list(HandoutKind.allCases.map(\.rawValue)), transform: Arguments.reader)
  var reader: HandoutKind

  @OptionGroup var page: PageOptions

  @Option(
    help: ArgumentHelp(
      "The day that the pages say they were printed on; the machine's calendar where it is not given.",
      valueName: "date"), transform: Arguments.day)
  var today: CivilDay?

  @OptionGroup var wording: WordingOption

  @OptionGroup var file: TextOutput

  func run() throws {
    try Failure.told {
      // The sheets beside a plan are replaced with it: by nobody meanwhile, and never by those of an earlier version.
      if let output = file.output, Files.isFile(plan, beside: output) {
        try Files.locked(plan) { try wording.speaking(write) }
      } else {
        try wording.speaking(write)
      }
    }
  }

  private func write() throws {
    let format = try page.format()
    let (plan, lines) = try PlanInput.readPlaced(self.plan)
    let text = try Handout.text(
      reader, of: plan, format: format, printedOn: today ?? Clock.today(), file: self.plan, lines: lines)
    if let output = file.output, Files.areSame(self.plan, output) {
      throw Failure(
        .usage, "\(output): this is the plan, and the handout would replace it. Choose another name.")
    }
    try file.write(text)
  }
}
