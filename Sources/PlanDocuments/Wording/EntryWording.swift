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
      "Home practice, told by the \(record.by.rawValue): "
        + record.rows.count.counting("row", "rows") + "." + signs(record.signsAsked, record.signs)
    case .rerating(let ratings):
      "Rated again: "
        + ratings.map { names.quoted($0.item) + ($0.fear.map { " \($0)" } ?? " without a number") }.phrase()
        + "."
    case .willingness(let points): "The patient agreed to meet a fear of up to \(points)."
    case .screen(let answers):
      "Screened again: "
        + answers.map { $0.finding.inWords + ($0.present ? " yes" : " no") }.joined(separator: ", ") + "."
    case .clearance(let clearance): cleared(clearance)
    case .override(let override):
      "Override by \(override.by.name), \(override.by.role): \(override.inWords(names)). Why: "
        + override.because.rawValue.quoted.ended
        + (override.until.map { " Until \($0.dateInWords)." } ?? "")
    case .availability: "When sessions can take place was agreed anew."
    case .ended(let entry, let because): "Ended: \(names.override(entry)), for " + because.quoted.ended
    case .enteredInError(let entry, let because):
      "Entered in error: \(entry.rawValue), for " + because.quoted.ended
    case .signature(let signature):
      "Version \(signature.version) signed by \(signature.by.name), \(signature.by.role)."
        + (signature.statement.map { " " + $0.rawValue.quoted.ended } ?? "")
    }
  }

  /// When and by whom it was entered.
  var origin: String {
    let by = event.enteredBy.map { " by \($0.name), \($0.role)" } ?? ""
    return "entered \(event.enteredOn.dateInWords)\(by)"
  }

  private func visit(_ record: SessionRecord) -> String {
    if let because = record.missedBecause { return "The visit did not take place (\(because.inWords))." }
    let kind = (record.kind ?? .exposure).inWords
    let visit = record.visit.map { ", visit \($0) of that day" } ?? ""
    return "Visit (\(kind)\(visit)), told by the \(record.by.rawValue): "
      + record.trials.count.counting("try", "tries") + "." + signs(record.signsAsked, record.signs)
      + (record.adverseEvent.map { " Adverse event: " + $0.rawValue.quoted.ended } ?? "")
      + (record.note.map { " Note: " + $0.rawValue.quoted.ended } ?? "")
  }

  private func signs(_ asked: Bool, _ found: [StopSign]) -> String {
    if !found.isEmpty { return " Signs: " + found.map(\.inWords).phrase() + "." }
    return asked ? " Symptom questions: none is there." : " The symptom questions were not asked."
  }

  private func cleared(_ clearance: Clearance) -> String {
    let what =
      clearance.questions.map(\.inWords) + clearance.signs.map(\.inWords) + clearance.lifts.map(\.inWords)
    return "Cleared by \(clearance.by.name), \(clearance.by.role), until \(clearance.until.dateInWords): "
      + what.phrase() + "." + (clearance.finding.map { " Found: " + $0.rawValue.quoted.ended } ?? "")
  }
}
