internal import ArgumentParser
internal import GradedExposure
internal import PlanDocuments

/// What happened, as options; a session document says all of it itself.
struct RecordOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The trials in the shorthand of the sheets, in single quotes; without it, a document or questions.",
      valueName: "line"))
  var line: String?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "Rows of the log sheet, each with its day: 'mon B x5; tue B x5'; without it, nothing is said of home.",
      valueName: "rows"))
  var home: [String] = []

  @Option(
    help: ArgumentHelp(
      "The day of the visit; without it the day of entry, or that of the entry that is corrected.",
      valueName: "date"), transform: Arguments.day)
  var on: CivilDay?

  @Option(
    help: ArgumentHelp(
      "Answers to the symptom questions: none, or signs with commas; without it nobody asked, which is not a no.",
      valueName: "signs"))
  var signs: String?

  @Option(
    help: "The scale of the fear, 0-10 or 0-100; without it 0-100, and numbers that fit both are refused.",
    completion: .list(["0-10", "0-100"]), transform: Arguments.scale)
  var fearScale: RatingScale?

  @Option(
    help: "The scale of the expected harm, 0-10 or 0-100; without it as for the fear, each by itself.",
    completion: .list(["0-10", "0-100"]), transform: Arguments.scale)
  var harmScale: RatingScale?

  @Option(
    help: "Who says so, patient or clinician; without it the clinician, and at home the patient.",
    completion: .list(ScreenAnswer.Source.allCases.map(\.rawValue)), transform: Arguments.source)
  var by: ScreenAnswer.Source?

  @Option(
    help: ArgumentHelp(
      "Why the visit did not take place, such as ill; without it, it did.", valueName: "reason"),
    completion: .list(TrialRecord.Reason.allCases.map(\.rawValue)), transform: Arguments.reason)
  var missed: TrialRecord.Reason?

  @Option(
    help: "What the visit was for, such as education; without it, an exposure.",
    completion: .list(Session.Kind.allCases.map(\.rawValue)), transform: Arguments.kind)
  var kind: Session.Kind?

  @Option(
    help: ArgumentHelp(
      "Which visit of its day it was, 1 to 9; without it the only one.", valueName: "number"),
    transform: Arguments.whole(1...9))
  var visit: Int?

  @Option(
    help: ArgumentHelp(
      "Anything that harmed, in words; without it, nothing is said of that.", valueName: "words"))
  var adverseEvent: String?

  @Option(help: ArgumentHelp("The therapist's note; without it, none.", valueName: "words"))
  var note: String?

  @OptionGroup var entered: EnteredByOptions

  /// Whether any of it says what happened, so that nothing has to be asked.
  var saysWhatHappened: Bool {
    line != nil || !home.isEmpty || signs != nil || missed != nil || kind != nil
  }

  /// The options that were given, for a document that says all of it itself.
  var given: [String] {
    [
      line.map { _ in "--line" }, home.isEmpty ? nil : "--home", on.map { _ in "--on" },
      signs.map { _ in "--signs" },
      fearScale.map { _ in "--fear-scale" }, harmScale.map { _ in "--harm-scale" }, by.map { _ in "--by" },
      missed.map { _ in "--missed" }, kind.map { _ in "--kind" }, visit.map { _ in "--visit" },
      adverseEvent.map { _ in "--adverse-event" }, note.map { _ in "--note" },
    ].compactMap(\.self) + entered.given
  }

  /// Who enters it, as the one who signs.
  func clinician() throws -> Clinician {
    guard let person = try entered.clinician(), !person.name.isBlank, !person.role.isBlank else {
      throw Failure(.usage, "A signature has a person behind it: add --name NAME and --role ROLE.")
    }
    return person
  }

  /// The scales that were declared.
  var scales: LineScales { LineScales(fear: fearScale, harm: harmScale) }

  /// What the options say happened on that day.
  func document(_ plan: Plan, on day: CivilDay) throws -> SessionDocument {
    let reader = LineReader(plan, scales: scales)
    var problems: [InputProblem] = []
    /// All problems of all options at once.
    func read<Value>(_ none: Value, _ body: () throws(InputProblems) -> Value) -> Value {
      do throws(InputProblems) { return try body() } catch {
        problems += error.problems
        return none
      }
    }
    var document = SessionDocument(on: day)
    let rows = read([]) { () throws(InputProblems) in
      home.isEmpty ? [] : try reader.rows(home, upTo: day, field: "--home")
    }
    if !home.isEmpty { document.home = HomeRecord(by: .patient, rows: rows) }
    var visit = SessionRecord(by: .clinician)
    visit.trials = read([]) { () throws(InputProblems) in
      try line.map { line throws(InputProblems) in try reader.trials(line, field: "--line") } ?? []
    }
    let asked = read(nil) { () throws(InputProblems) in
      try signs.map { signs throws(InputProblems) in try SymptomQuestions.signs(signs, field: "--signs") }
    }
    let isOfVisit = line != nil || missed != nil || kind != nil || home.isEmpty
    if isOfVisit { document.visit = visit }
    if let asked {
      document.visit?.signsAsked = true
      document.visit?.signs = asked
      if !isOfVisit {
        document.home?.signsAsked = true
        document.home?.signs = asked
      }
    }
    guard problems.isEmpty else { throw InputProblems(problems) }
    return document
  }

  /// A document with what the options say beside the trials.
  func completed(_ document: SessionDocument) throws -> SessionDocument {
    var document = document
    if let clinician = try entered.clinician() { document.enteredBy = clinician }
    if let by {
      document.visit?.by = by
      document.home?.by = by
    }
    if document.visit == nil, visit != nil || note != nil || adverseEvent != nil {
      document.visit = SessionRecord(by: by ?? .clinician)
    }
    document.visit?.missedBecause = missed
    if let kind { document.visit?.kind = kind }
    document.visit?.visit = visit
    document.visit?.adverseEvent = adverseEvent.map(OwnWords.init(rawValue:))
    document.visit?.note = note.map(OwnWords.init(rawValue:))
    return document
  }
}
