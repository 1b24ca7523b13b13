internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan intake ask`: one question at a time, and an assessment document at the end.
struct IntakeAskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Asks for an assessment, one question at a time.",
    discussion: """
      An empty answer records nothing. < takes the last answer back. quit stops; the same command goes on later \
      where it stopped. Until the assessment is written, the answers are kept beside it in a file that ends in \
      .answers, readable by its owner alone.

        neckplan intake ask Plans/whiplash/ratings.csv \\
          -o assessment.xml

      A patient under 18 ends the interview, and nothing is kept; the exit code is 1.
      """)

  @Argument(
    help:
      "A CSV file of ratings or an assessment document, where there is one; what it says is then not asked.",
    completion: .file(extensions: ["csv"]))
  var ratings: String?

  @Option(
    help: "The scale of that file, 0-10 or 0-100; without it, what its header says, else 0-100.",
    completion: .list(["0-10", "0-100"]), transform: Arguments.scale)
  var scale: RatingScale?

  @OptionGroup var clinic: CatalogueOption

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The assessment document to write, ending in .xml.", valueName: "file"),
    completion: .file(extensions: ["xml"]))
  var output = "assessment.xml"

  @Flag(help: "Replace an earlier assessment; without it, it stays, and nothing is asked.")
  var replace = false

  @Option(
    help: ArgumentHelp(
      "The day on which it is asked; the machine's calendar where it is not given.", valueName: "date"),
    transform: Arguments.day)
  var today: CivilDay?

  func run() throws {
    try Failure.told {
      guard output.hasSuffix(".xml") else {
        throw Failure(
          .usage, "\(output): the assessment needs a name that ends in .xml, such as assessment.xml.")
      }
      guard replace || !Files.exists(output) else {
        throw Failure(
          .cannotCreate, "\(output): there already. Choose another name, or add --replace to ask anew.")
      }
      let day = today ?? Clock.today()
      let settings = try StandardDocuments.settings()
      let catalogue = try clinic.read()
      let bytes = try ratings.map(Files.read)
      let kept = AnswersFile(beside: output, of: catalogue, source: bytes, today: day)
      try kept.alone {
        let earlier = try kept.read()
        let start = try start(bytes, catalogue)
        var interview = Interview(
          catalogue: catalogue, settings: settings, today: earlier.began, start: start,
          answers: earlier.answers
        )
        greet(interview, earlier)
        let assessment = try ask(&interview, earlier.began, kept) { assessment in
          problems(
            of: PlanRequest(assessment: assessment, settings: settings, catalogue: catalogue, today: day))
        }
        guard let assessment else { return }
        try Files.write(
          try Document.assessment(assessment).bytes(file: output), to: output, replacing: replace)
        try kept.remove()
        try Console.write("Wrote \(output). Next: neckplan plan \(output) -o plan.xml\n".utf8)
      }
    }
  }

  private func greet(_ interview: Interview, _ earlier: AnswersFile.Kept) {
    Console.tell(
      "An empty answer records nothing. < takes the last answer back. quit stops, and keeps the rest.")
    let (count, before) = (interview.answers.count, earlier.answers.count)
    guard before > 0 else { return }
    Console.tell("Going on after \(answers(count)) of the interview begun on \(earlier.began.rawValue).")
    if count < before {
      Console.tell("\(answers(before - count)) behind them no longer fit: they are asked again.")
    }
  }

  private func answers(_ count: Int) -> String { count == 1 ? "1 answer" : "\(count) answers" }

  /// What the file holds that was named, where one was.
  private func start(_ bytes: [UInt8]?, _ catalogue: Catalogue) throws -> InterviewStart {
    guard let ratings, let bytes else {
      guard scale == nil else { throw Failure(.usage, "--scale is for a file of ratings; here it is asked.") }
      return .nothing
    }
    guard InputFormat(bytes) != .sheet else {
      let sheet = try RatingsReader(catalogue: catalogue, scale: scale).read(bytes, file: ratings).get()
      sheet.notes.forEach(Console.tell)
      return .sheet(sheet)
    }
    let (document, _) = try Document.read(bytes, file: ratings)
    guard case .assessment(let assessment) = document else {
      throw InputProblems.wrongKind(document.kind, expected: .assessment, file: ratings)
    }
    return .document(assessment)
  }

  /// What speaks against an assessment. What its document cannot hold is said here, where it can be taken back.
  private func problems(of request: PlanRequest) -> [String] {
    let found = RequestCheck(request).problems.map(\.sentence)
    guard found.isEmpty else { return found }
    do throws(InputProblems) {
      _ = try Document.assessment(request.assessment).bytes(file: output)
      return []
    } catch {
      return error.problems.map { InputProblem(file: "", field: $0.field, $0.cause).sentence }
    }
  }

  /// Asks until everything was asked and nothing speaks against it; nil where the person stopped before.
  private func ask(
    _ interview: inout Interview, _ began: CivilDay, _ kept: AnswersFile, problems: (Assessment) -> [String]
  ) throws -> Assessment? {
    var part = ""
    while true {
      switch interview.state {
      case .outOfScope(let sentence):
        try kept.remove()
        throw Failure(.refused, sentence)
      case .finished(let assessment):
        let found = problems(assessment)
        if found.isEmpty { return assessment }
        found.forEach(Console.tell)
        Console.tell("Take answers back with < to mend this, or stop with quit.")
      case .asking(let question):
        if question.part != part { Console.tell("\n\(question.part)\n") }
        part = question.part
        for (index, choice) in question.choices.enumerated() { Console.tell("  \(index + 1)  \(choice)") }
        Console.tell("\(question.text)  (\(question.hint))")
      }
      Console.prompt()
      let line = readLine()
      guard let line, line.split(separator: " ") != ["quit"] else {
        try stop(interview, kept)
        return nil
      }
      if line.split(separator: " ") == ["<"] {
        let last = interview.answers.last ?? ""
        Console.tell(
          interview.back()
            ? "Taken back: \(last.isEmpty ? "an empty answer" : last)" : "This is the first question.")
      } else if let refusal = interview.answer(line) {
        Console.tell(refusal)
        continue
      }
      try kept.write(.init(began: began, answers: interview.answers))
    }
  }

  private func stop(_ interview: Interview, _ kept: AnswersFile) throws {
    let count = interview.answers.count
    if count == 0 { try kept.remove() }
    Console.tell(
      count == 0
        ? "\nStopped. No answer was given, and nothing is kept."
        : "\nStopped. What is kept: \(answers(count)). The same command goes on from here.")
  }
}
