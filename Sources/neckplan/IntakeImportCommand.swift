internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan intake import`: what a survey tool exported in, an assessment document out.
struct IntakeImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Makes an assessment from what a survey tool exported as CSV.",
    discussion: """
      REDCap, LimeSurvey, Qualtrics, Google Forms and Microsoft Forms are known by their shape; any other table \
      with one response a row is read too. One response becomes one assessment. Names, addresses and times are \
      never read.

      A column is recognised where its name or question has the id or title of an item of the catalogue and a \
      word such as fear, harm, avoid or goal: fear_turn_left, or "How afraid would you be to: Turn your head \
      left as far as you can?". Without such a word it is fear, if nothing else is asked. A question that fits \
      both sides is refused. The number that a tool gives a response is no patient id: the id comes from a column \
      such as patient code, or from --patient. What the columns were taken to mean is shown and has to be confirmed.

      A mapping file, CSV, says what a column means: column (its name, or # and its place), item (an id, a title, \
      or the patient's own words), field (\(SurveyField.allCases.map(\.rawValue).joined(separator: ", "))), and \
      where wanted scale (0-10 or 0-100). An item in the patient's own words needs direction, and takes side, \
      parts, extremity, arms, load, speed, hold, position, aid, context, contact, axial-load, impact and \
      vestibular as in a sheet of ratings. What it does not name is recognised as without it.

      An answer is a number, or a number with a dash, colon or equals sign and words: 7 - quite a lot. Empty, \
      declined, n/a and not tried are four different things. N/A in an export of LimeSurvey means that the \
      question was not shown.

        neckplan intake import Plans/survey-export.csv \\
          --row 2 --scale 0-10 --start 2026-12-01 \\
          --days mon,thu --today 2026-11-24 --confirmed \\
          -o assessment.xml
      """)

  @Argument(help: "The exported CSV file; - for standard input.")
  var export: String

  // Kept from the parser, whose own message would repeat them: half of a name may be among them.
  @Argument(help: .hidden)
  var others: [String] = []

  @Option(
    help: ArgumentHelp(
      "The id of the response that is read; needed where there are several.", valueName: "id"))
  var record: String?

  @Option(
    help: ArgumentHelp(
      "The row of the response, as a spreadsheet program numbers it; without it --record chooses.",
      valueName: "number"), transform: Arguments.whole(2...10_000_000))
  var row: Int?

  @Option(
    help: ArgumentHelp(
      "A mapping file that says what columns mean; without it they are recognised.", valueName: "file"),
    completion: .file(extensions: ["csv"]))
  var map: String?

  @Option(
    help: ArgumentHelp(
      "Save the mapping that is shown as a mapping file, to be edited; without it, none is saved.",
      valueName: "file"))
  var writeMap: String?

  @Flag(help: "The mapping that is shown is right; do not ask.")
  var confirmed = false

  @OptionGroup var options: AssessmentOptions

  @OptionGroup var clinic: CatalogueOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp(
      "The assessment document to write; it ends in .xml; without it, standard output.", valueName: "file"))
  var output: String?

  @Flag(help: "Replace the files that are there already.")
  var replace = false

  @Option(
    help: ArgumentHelp(
      "The day on which this is done; the machine's calendar where it is not given.", valueName: "date"),
    transform: Arguments.day)
  var today: CivilDay?

  func run() throws {
    try Failure.told {
      try checkNames()
      let catalogue = try clinic.read()
      let reading = try read(catalogue)
      try show(reading)
      let sheet = try reading.sheet.get()
      let bytes = try assessment(sheet, of: reading.patient, catalogue)
      if !confirmed { try confirm() }
      guard let output else { return try Console.write(bytes) }
      try Files.write(bytes, to: output, replacing: replace)
      try Console.write("Wrote \(output). Next: neckplan plan \(output) -o plan.xml\n".utf8)
    }
  }

  private func checkNames() throws {
    guard others.isEmpty else {
      throw Failure(
        .usage,
        "More than one word stands by itself, and only the name of the export may. Put a name with spaces in quotes."
      )
    }
    // Before any file: its message would repeat a word that belongs to a name.
    _ = try options.patientID()
    if let output, !output.hasSuffix(".xml") {
      throw Failure(
        .usage, "\(output): the assessment needs a name that ends in .xml, such as assessment.xml.")
    }
    guard record == nil || row == nil else {
      throw Failure(.usage, "Choose the response with --record or with --row, not with both.")
    }
    let outputs = [output, writeMap].compactMap(\.self)
    guard Set(outputs).count == outputs.count else {
      throw Failure(.usage, "-o and --write-map name the same file. Choose another name for one of them.")
    }
    for file in outputs where [export, map].contains(where: { $0.map { Files.areSame($0, file) } ?? false }) {
      throw Failure(
        .usage, "\(file): the assessment is made from this file. Choose another name.")
    }
    let there = replace ? [] : outputs.filter(Files.exists)
    guard there.isEmpty else {
      throw Failure(
        .cannotCreate,
        "\(there.joined(separator: ", ")): there already. Choose another name, or add --replace.")
    }
  }

  private func read(_ catalogue: Catalogue) throws -> SurveyReader.Reading {
    let choice: SurveyChoice = record.map { .record($0) } ?? row.map { .row($0) } ?? .only
    return SurveyReader(catalogue: catalogue, scale: options.scale).read(
      try Files.read(export), file: export, map: try map.map { (try Files.read($0), $0) }, choice)
  }

  /// Shows what the columns were taken to mean, also where something is wrong: the way out is a mapping file.
  private func show(_ reading: SurveyReader.Reading) throws {
    guard let mapping = reading.mapping else { return }
    Console.tell(SurveyTable(mapping, file: export, row: reading.row).text)
    guard let writeMap else { return }
    try Files.write(Array(mapping.file.utf8), to: writeMap, replacing: replace)
    Console.tell("Wrote \(writeMap).")
  }

  private func assessment(_ sheet: RatingsSheet, of patient: PatientID?, _ catalogue: Catalogue) throws
    -> [UInt8]
  {
    let day = today ?? Clock.today()
    var assessment = try options.assessment(today: day)
    assessment.patient = assessment.patient ?? patient
    assessment.take(sheet)
    let request = PlanRequest(
      assessment: assessment, settings: try StandardDocuments.settings(), catalogue: catalogue, today: day)
    let lines = Lines(items: sheet.lines)
    let problems = RequestCheck(request).problems.map { lines.place($0, in: export) }
    guard problems.isEmpty else { throw InputProblems(problems) }
    sheet.notes.forEach(Console.tell)
    if assessment.patient == nil {
      Console.tell(
        "The assessment has no patient id. Name a pseudonym with --patient, or its column with the field patient in a "
          + "mapping file.")
    }
    return try Document.assessment(assessment).bytes(file: output ?? "the assessment")
  }

  private func confirm() throws {
    guard export != "-", Console.isTerminal else {
      throw Failure(
        .usage,
        "Nothing was written. If all of this is right, run again with --confirmed; if not, with --map.")
    }
    guard Console.agrees(to: "Is this right?") else {
      throw Failure(
        .usage,
        "Nothing was written. Save the mapping with --write-map, correct it, and run again with --map.")
    }
  }
}
