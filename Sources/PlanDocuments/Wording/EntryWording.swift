import GradedExposure

/// An entry of the log in one sentence, for a clinician.
struct EntryWording {
  let event: Event
  let names: PlanNames

  /// What it says, without its day.
  var text: String {
    switch event.content {
    case .session(let record): visit(record)
    case .home(let record):
      Text.homePracticeToldBy.inWords(["record": record.by.inWords]) + " "
        + Text.rows.inWords(["number": record.rows.count]) + "."
        + signs(record.signsAsked, record.signs)
    case .rerating(let ratings):
      Text.ratedAgain.inWords + " "
        + ratings.map {
          names.quoted($0.item) + ($0.fear.map { " \($0)" } ?? " " + Text.withoutANumber.inWords)
        }.phrase()
        + "."
    case .willingness(let points): Text.thePatientAgreedTo.inWords(["points": points])
    case .screen(let answers):
      Text.screenedAgain.inWords + " "
        + answers.map { $0.finding.inWords + ($0.present ? " " + Text.yes.inWords : " " + Text.no.inWords) }
        .joined(separator: ", ") + "."
    case .clearance(let clearance): cleared(clearance)
    case .override(let override):
      Text.overrideByWhy.inWords([
        "name": override.by.name, "role": override.by.role, "override": override.inWords(names),
      ]) + " "
        + override.because.rawValue.quoted.ended
        + (override.until.map { " " + Text.until.inWords(["dateInWords": $0.dateInWords]) } ?? "")
    case .availability: Text.whenSessionsCanTake.inWords
    case .ended(let entry, let because):
      Text.endedFor.inWords(["entry": names.override(entry)]) + " " + because.quoted.ended
    case .enteredInError(let entry, let because):
      Text.enteredInErrorFor.inWords(["entry": entry.rawValue]) + " " + because.quoted.ended
    case .measured(let measured):
      Text.askedAgain.inWords(["source": measured.by.inWords, "measured": measured.phrase])
    case .module(let module): module.inWords.sentenceCase.ended
    case .note(let note): note.inWords(names).sentenceCase.ended
    case .signature(let signature):
      Text.versionSignedBy.inWords([
        "version": signature.version, "name": signature.by.name, "role": signature.by.role,
      ])
        + (signature.statement.map { " " + $0.rawValue.quoted.ended } ?? "")
    }
  }

  /// When and by whom it was entered.
  var origin: String {
    let by = event.enteredBy.map { " " + Text.by.inWords(["name": $0.name, "role": $0.role]) } ?? ""
    return Text.entered.inWords(["enteredOn": event.enteredOn.dateInWords, "by": by])
  }

  private func visit(_ record: SessionRecord) -> String {
    if let because = record.missedBecause { return Text.theVisitDidNot.inWords(["because": because.inWords]) }
    let kind = (record.kind ?? .exposure).inWords
    let visit = record.visit.map { Text.visitOfThatDay.inWords(["number": $0]) } ?? ""
    return Text.visitToldByThe.inWords(["kind": kind, "visit": visit, "record": record.by.inWords]) + " "
      + Text.tries.inWords(["number": record.trials.count]) + "."
      + signs(record.signsAsked, record.signs)
      + (record.adverseEvent.map { " " + Text.adverseEvent.inWords + " " + $0.rawValue.quoted.ended } ?? "")
      + (record.note.map { " " + Text.note.inWords + " " + $0.rawValue.quoted.ended } ?? "")
  }

  private func signs(_ asked: Bool, _ found: [StopSign]) -> String {
    if !found.isEmpty { return " " + Text.signs.inWords + " " + found.map(\.inWords).phrase() + "." }
    return asked ? " " + Text.symptomQuestionsNoneIs.inWords : " " + Text.theSymptomQuestionsWere.inWords
  }

  private func cleared(_ clearance: Clearance) -> String {
    let what =
      clearance.questions.map(\.inWords) + clearance.signs.map(\.inWords) + clearance.lifts.map(\.inWords)
    return Text.clearedByUntil.inWords([
      "name": clearance.by.name, "role": clearance.by.role, "until": clearance.until.dateInWords,
    ]) + " "
      + what.phrase() + "."
      + (clearance.finding.map { " " + Text.found.inWords + " " + $0.rawValue.quoted.ended } ?? "")
  }
}

extension EntryWording {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "entry"
    case askedAgain, homePracticeToldBy, rows, ratedAgain, withoutANumber, thePatientAgreedTo
    case screenedAgain, yes, no, overrideByWhy, until, whenSessionsCanTake, endedFor
    case enteredInErrorFor, versionSignedBy, by, entered, theVisitDidNot, visitOfThatDay
    case visitToldByThe, tries, adverseEvent, note, signs, symptomQuestionsNoneIs
    case theSymptomQuestionsWere, clearedByUntil, found
  }
}
