internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// `neckplan record`: what happened goes into the plan's log, and the next version comes out.
struct RecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record",
    abstract: "Records what happened in a plan, and plans what comes next.",
    discussion: """
      From a session document, from a line in the shorthand of the sheets, or, with neither, from questions. What \
      nobody said is left out. A line is said back in words first, and has to be confirmed.

        neckplan record Plans/whiplash/plan.xml --yes \\
          --line 'A 80>30 h60>10; B 60>60!' --signs none \\
          --on 2026-12-07 --today 2026-12-08 -o after.xml
        neckplan record Plans/whiplash/plan.xml Plans/session.xml \\
          --today 2026-12-07 -o from-file.xml

      With --sign, who enters it (--name, --role) signs what follows in the same step. Where the signature is \
      refused, what happened is recorded all the same, the plan is a draft, and the exit code is 1.

      The marks of a line. On a step that was done, no ! says that what was feared did not happen, and no s that \
      nothing protected.

      \(Shorthand.list)
      """)

  @Argument(help: "The plan document, which is replaced.", completion: .file(extensions: ["xml"]))
  var plan: String

  @Argument(
    help: "A session document; - for standard input; without it, --line or questions.",
    completion: .file(extensions: ["xml"]))
  var session: String?

  @OptionGroup(title: "What happened") var happened: RecordOptions

  @OptionGroup var signing: SignOptions

  @Option(
    help: ArgumentHelp(
      "An entry of the log that this corrects; it stays, as entered in error; without it, nothing is corrected.",
      valueName: "entry"))
  var corrects: String?

  @Option(help: ArgumentHelp("Why it is corrected; without it, \"corrected\".", valueName: "words"))
  var because = "corrected"

  @Flag(help: "What is said back is right; without it, that is asked.")
  var yes = false

  @Flag(help: "Say what would follow, and write nothing; without it, the plan is written.")
  var dryRun = false

  @OptionGroup var edit: PlanEdit

  func run() throws {
    try Failure.told {
      let today = edit.today ?? Clock.today()
      let signer = signing.sign ? try happened.clinician() : nil
      var summary: RecordSummary?
      var since: [String] = []
      var refused: [EntryProblem] = []
      try PlanChange(plan: plan, output: edit.output, wording: edit.wording).make { before in
        let corrected = try corrected(in: before)
        guard let document = try document(before, on: happened.on ?? corrected?.on ?? today) else {
          return nil
        }
        let corrections = try corrected.map {
          try [
            Event(
              on: today, enteredOn: today, enteredBy: document.enteredBy,
              .enteredInError(event: $0.id, because: because))
          ]
        }
        let entries = try (corrections ?? []) + document.entries(enteredOn: today)
        // What speaks against it is said before it is to be confirmed.
        let recorded = try PlanChange.record(entries, in: before, today: today, from: session ?? "")
        let after: Plan
        (after, refused, since) = try signing.signed(recorded, by: signer, on: today)
        let steps =
          (document.visit?.trials.map(\.step) ?? []) + (document.home?.rows.map(\.practice.step) ?? [])
        summary = RecordSummary(after, steps: steps)
        if dryRun || yes || session != nil { return dryRun ? nil : after }
        // Nobody signs what they have not seen.
        if signer != nil {
          summary?.lines.forEach(Console.tell)
          summary = nil
        }
        guard Console.agrees(to: signer == nil ? "Is this right?" : "Is this right, and do you sign it?")
        else {
          throw Failure(
            .usage,
            "Nothing was recorded. If it is right, answer yes or add --yes; if not, correct it and run again."
          )
        }
        return after
      }
      if dryRun { Console.tell("Nothing was written. This would follow:") }
      summary?.lines.forEach(Console.tell)
      since.forEach(Console.tell)
      try SignOptions.tell(refused, isWritten: !dryRun)
    }
  }

  /// The entry that is corrected, which has to be of a visit or of home practice.
  private func corrected(in plan: Plan) throws -> Event? {
    guard let corrects else { return nil }
    let id = EventID(rawValue: corrects)
    guard let event = plan.events.first(where: { $0.id == id }) else {
      throw InputProblems([InputProblem(file: "", field: "--corrects", .entry(.noSuchEntry(id)))])
    }
    switch event.content {
    case .session, .home: return event
    default:
      throw Failure(
        .usage,
        "--corrects: \(corrects) is neither a visit nor home practice. Take it back with neckplan undo.")
    }
  }

  /// What happened, said back in words; what is urgent comes first. nil where the person stopped.
  private func document(_ plan: Plan, on day: CivilDay) throws -> SessionDocument? {
    let asks = session == nil && !happened.saysWhatHappened
    let said: SessionDocument? =
      if let session { try read(session, plan) } else if asks {
        try RecordQuestions(plan, on: day, scales: happened.scales).ask()
      } else { try happened.document(plan, on: day) }
    guard let said else { return nil }
    let document = session == nil ? try happened.completed(said) : said
    if !asks {
      let signs = (document.visit?.signs ?? []) + (document.home?.signs ?? [])
      SymptomQuestions.alarm(signs).map(Console.tell)
    }
    let lines = (happened.line.map { [$0] } ?? []) + happened.home
    LineReader(plan).notes(lines).forEach(Console.tell)
    Console.tell(RecordEcho(plan, sheet: lines.first.flatMap(LineReader.version)).text(document))
    return document
  }

  private func read(_ session: String, _ plan: Plan) throws -> SessionDocument {
    // Who signs is not said by a document.
    let given = happened.given.filter { !signing.sign || !["--name", "--role"].contains($0) }
    guard given.isEmpty else {
      throw Failure(
        .usage,
        "\(session) is a session document and says this itself: leave out \(given.joined(separator: ", "))."
      )
    }
    let (document, _) = try Document.read(Files.read(session), file: session)
    guard case .session(let said) = document else {
      throw InputProblems.wrongKind(document.kind, expected: .session, file: session)
    }
    if let problem = said.problem(with: plan) {
      throw InputProblems([InputProblem(file: session, .record(problem))])
    }
    if let version = said.version, version != plan.current?.number {
      Console.tell(
        "From the sheets of version \(version). A document names steps, so that no letter is read.")
    }
    return said
  }
}
