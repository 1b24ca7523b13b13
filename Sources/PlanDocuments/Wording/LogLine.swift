import GradedExposure

/// An entry of the log as one line of the list: what was recorded of each step, in a few words.
struct LogLine {
  private let names: PlanNames

  init(names: PlanNames) { self.names = names }

  /// What the entry says, as a phrase.
  func words(_ event: Event) -> String {
    switch event.content {
    case .session(let record): visit(record)
    case .home(let record): home(record)
    case .rerating(let ratings):
      Text.ratingsAskedAgain.inWords + " "
        + ratings.map { "\(names.quoted($0.item)) \($0.fear.map(String.init) ?? "not rated")" }.phrase()
    case .willingness(let points): Text.theMostFearTo.inWords(["points": points])
    case .screen(let answers): screen(answers)
    case .clearance(let clearance): LogLine.clearance(clearance)
    case .override(let override): self.override(override)
    case .availability(let availability):
      Text.sessionsFromOn.inWords(["start": availability.start.dateInWords]) + " "
        + availability.weekdays.map(\.inWords).phrase()
    case .measured(let measured): Text.askedAgain.inWords(["measured": measured.phrase])
    case .signature(let signature):
      Text.versionSignedBy.inWords(["version": signature.version, "signature": signature.by.inWords])
        + (signature.statement.map { ": \($0.rawValue.quoted)" } ?? "")
    case .module(let module): module.inWords
    case .note(let note): note.inWords(names)
    case .ended(let id, let because):
      Text.ended.inWords + " " + names.override(id) + Text.because.inWords(["because": because.quoted])
    case .enteredInError(let id, let because):
      Text.wasEnteredInError.inWords(["id": id.rawValue, "because": because.quoted])
    }
  }

  private func visit(_ record: SessionRecord) -> String {
    let visit = Text.aVisit.inWords + (record.visit.map { Text.numberOfItsDay.inWords(["number": $0]) } ?? "")
    if let because = record.missedBecause {
      return visit + " " + Text.thatDidNotTake.inWords(["because": because.inWords])
    }
    return
      ([visit + (record.kind.map { " " + Text.forAgain.inWords(["inWords": $0.inWords]) } ?? "")]
      + trials(record.trials)
      + signs(record.signs, record.signsAsked)
      + (record.adverseEvent.map { [Text.anAdverseEvent.inWords(["quoted": $0.rawValue.quoted])] } ?? []))
      .joined(
        separator: "; ")
  }

  private func home(_ record: HomeRecord) -> String {
    let days = Set(record.rows.map(\.on)).count
    return
      ([Text.homePracticeOn.inWords(["days": days])] + trials(record.rows.map(\.practice))
      + signs(record.signs, record.signsAsked)).joined(separator: "; ")
  }

  /// Each step once, with what became of it.
  private func trials(_ trials: [TrialRecord]) -> [String] {
    var steps: [StepID] = []
    for trial in trials where !steps.contains(trial.step) { steps.append(trial.step) }
    return steps.map { step in
      let those = trials.filter { $0.step == step }
      var outcomes: [String] = []
      for trial in those {
        let words = trial.outcome.inWords + (trial.because.map { " (\($0.inWords))" } ?? "")
        if !outcomes.contains(words) { outcomes.append(words) }
      }
      return names.quoted(step) + " " + outcomes.phrase()
        + (those.count > 1 ? " " + Text.rows.inWords(["those": those.count]) : "")
    }
  }

  private func signs(_ signs: [StopSign], _ asked: Bool) -> [String] {
    if !signs.isEmpty { return [Text.signs.inWords + " " + signs.map(\.inWords).phrase()] }
    return asked ? [] : [Text.theSymptomQuestionsWere.inWords]
  }

  private func screen(_ answers: [ScreenAnswer]) -> String {
    let present = answers.filter(\.present).map(\.finding.inWords)
    return Text.screeningAnswers.inWords(["number": answers.count])
      + (present.isEmpty ? Text.noSignPresent.inWords : Text.present.inWords + " " + present.phrase())
  }

  private static func clearance(_ clearance: Clearance) -> String {
    let cleared = clearance.questions.map(\.inWords) + clearance.signs.map(\.inWords)
    return Text.clearsUntil.inWords([
      "clearance": clearance.by.inWords, "cleared": cleared.phrase(), "until": clearance.until.dateInWords,
    ])
      + (clearance.lifts.isEmpty
        ? "" : Text.andLifts.inWords(["lifts": clearance.lifts.map(\.rawValue).phrase()]))
      + (clearance.finding.map { Text.finding.inWords(["quoted": $0.rawValue.quoted]) } ?? "")
  }

  private func override(_ override: Override) -> String {
    Text.asks.inWords(["override": override.by.inWords, "overrideToo": override.inWords(names)])
      + (override.until.map { Text.until.inWords(["dateInWords": $0.dateInWords]) } ?? "")
      + Text.because.inWords(["because": override.because.rawValue.quoted])
  }
}

extension Clinician {
  /// Who it is: "M. Berger (physiotherapist)".
  var inWords: String { "\(name) (\(role))" }
}

extension LogLine {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "log"
    case askedAgain, ratingsAskedAgain, theMostFearTo, sessionsFromOn, versionSignedBy, ended, because
    case wasEnteredInError, aVisit, numberOfItsDay, thatDidNotTake, forAgain, anAdverseEvent
    case homePracticeOn, rows, signs, theSymptomQuestionsWere, screeningAnswers
    case noSignPresent, present, clearsUntil, andLifts, finding, asks, until
  }
}
