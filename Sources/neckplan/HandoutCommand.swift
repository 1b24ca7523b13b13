internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan handout`: a plan document in, a sheet to print out.
struct HandoutCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "handout",
    abstract: "Prints a handout of a plan for the patient, the clinician or the chart.",
    discussion: """
      neckplan plan -o writes the sheets for patient and clinician; this prints any. For the patient: patient, \
      with the next tasks; ladder, the ladders alone; log, to tick and write on. For the clinician: clinician, \
      the whole; brief, one page before the visit; card, what the plan will do in each case. For the electronic \
      chart: record, plain ASCII under 4,000 characters, without pages.

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
    help: ArgumentHelp(
      "Which one: patient, ladder, log, clinician, brief, card or record.", valueName: "reader"),
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
    guard reader != .record || !page.isGiven else {
      throw Failure(
        .usage,
        "--for record: the record is one text of at most 80 columns, and has no pages. Leave --width, --lines and "
          + "--large-print out.")
    }
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
