internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan plan`: ratings in, a plan document and its handouts out.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Makes a plan from a spreadsheet of fear ratings or an assessment document.",
    discussion: """
      The spreadsheet is a CSV file with the columns item and fear; harm, avoidance, side, goal, \
      feared-outcome, safety-behaviour and the demands are optional. It leaves open when sessions can take \
      place: --start and --days are needed. An assessment document says all of this itself.

        neckplan plan Plans/whiplash/ratings.csv --willing 60 \\
          --start 2026-12-01 --days mon,thu --today 2026-11-24 \\
          -o plan.xml

      With -o plan.xml it writes plan.xml, plan-patient.txt and plan-clinician.txt; without, the plan document \
      goes to standard output. Input with a problem makes no plan, and nothing is written: every problem is \
      said at once. A red flag refuses the plan: its document and sheets are written, without tasks, and the \
      exit code is 1.
      """)

  @Argument(
    help: "A CSV file of ratings or an assessment XML document; - for standard input.", completion: .file())
  var ratings: String

  // Kept from the parser, whose own message would repeat them: half of a name may be among them.
  @Argument(help: .hidden)
  var others: [String] = []

  @OptionGroup var options: AssessmentOptions

  @Option(
    name: .customLong("protocol"),
    help: ArgumentHelp(
      "The protocol document whose numbers are used; without it the standard one.", valueName: "file"),
    completion: .file(extensions: ["xml"]))
  var settings: String?

  @OptionGroup var clinic: CatalogueOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The plan document to write, ending in .xml; without it, standard output.", valueName: "file"),
    completion: .file(extensions: ["xml"]))
  var output: String?

  @Flag(help: "Replace the files of an earlier plan; without it they stay, and nothing is written.")
  var replace = false

  @Option(
    help: ArgumentHelp(
      "The day on which the plan is made; the machine's calendar where it is not given.", valueName: "date"),
    transform: Arguments.day)
  var today: CivilDay?

  @OptionGroup var wording: WordingOption

  func run() throws {
    try Failure.told {
      guard others.isEmpty else {
        throw Failure(
          .usage,
          "More than one word stands by itself, and only the name of the file of ratings may. Put a name with spaces in "
            + "quotes, write --days mon,thu and --patient P-017 without spaces."
        )
      }
      // Before any file: its message would repeat a word that belongs to a name.
      _ = try options.patientID()
      let inputs = [ratings] + [settings, clinic.catalogue].compactMap(\.self)
      let names = try output.map { try PlanFiles($0, inputs: inputs, replacing: replace) }
      let day = today ?? Clock.today()
      let settings = try ProtocolInput.read(settings)
      let catalogue = try clinic.read()
      let (assessment, lines, notes) = try readAssessment(catalogue, today: day)
      let request = PlanRequest(assessment: assessment, settings: settings, catalogue: catalogue, today: day)
      let plan = try plan(request, lines)
      let bytes = try Document.plan(plan).bytes(file: output ?? "the plan")
      notes.forEach(Console.tell)
      if let names {
        try wording.speaking { try names.write(plan, bytes) }
        try Console.write("Wrote \(names.document), \(names.patient) and \(names.clinician).\n".utf8)
      } else {
        try Console.write(bytes)
      }
      plan.current.map { Console.tell(PlanSummary($0).text) }
      if plan.current?.outcome == .refused { throw ExitCode(Failure.Kind.refused.rawValue) }
    }
  }

  private func readAssessment(_ catalogue: Catalogue, today: CivilDay) throws
    -> (Assessment, Lines, notes: [String])
  {
    let bytes = try Files.read(ratings)
    if InputFormat(bytes) == .document {
      let (document, lines) = try Document.read(bytes, file: ratings)
      guard case .assessment(let assessment) = document else {
        throw InputProblems.wrongKind(document.kind, expected: .assessment, file: ratings)
      }
      guard options.given.isEmpty else {
        throw Failure(
          .usage,
          "\(ratings) is an assessment document and says this itself: leave out \(options.given.joined(separator: ", "))."
        )
      }
      return (assessment, lines, [])
    }
    var assessment = try options.assessment(today: today)
    let sheet = try RatingsReader(catalogue: catalogue, scale: options.scale)
      .read(bytes, file: ratings).get()
    assessment.take(sheet)
    return (assessment, Lines(items: sheet.lines), sheet.notes)
  }

  private func plan(_ request: PlanRequest, _ lines: Lines) throws -> Plan {
    do {
      return try Planner.plan(request)
    } catch {
      throw InputProblems(error.problems.map { lines.place($0, in: ratings) })
    }
  }
}
