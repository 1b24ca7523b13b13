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
      "ratings asked again: "
        + ratings.map { "\(names.quoted($0.item)) \($0.fear.map(String.init) ?? "not rated")" }.phrase()
    case .willingness(let points): "the most fear to meet is agreed: \(points)"
    case .screen(let answers): screen(answers)
    case .clearance(let clearance): LogLine.clearance(clearance)
    case .override(let override): self.override(override)
    case .availability(let availability):
      "sessions from \(availability.start.dateInWords) on "
        + availability.weekdays.map(\.inWords).phrase()
    case .signature(let signature):
      "version \(signature.version) signed by \(signature.by.inWords)"
        + (signature.statement.map { ": \($0.rawValue.quoted)" } ?? "")
    case .ended(let id, let because): "ended " + names.override(id) + ", because \(because.quoted)"
    case .enteredInError(let id, let because):
      "\(id.rawValue) was entered in error, because \(because.quoted)"
    }
  }

  private func visit(_ record: SessionRecord) -> String {
    let visit = "a visit" + (record.visit.map { ", number \($0) of its day" } ?? "")
    if let because = record.missedBecause { return visit + " that did not take place (\(because.inWords))" }
    return
      ([visit + (record.kind.map { " for \($0.inWords)" } ?? "")] + trials(record.trials)
      + signs(record.signs, record.signsAsked)
      + (record.adverseEvent.map { ["an adverse event: \($0.rawValue.quoted)"] } ?? [])).joined(
        separator: "; ")
  }

  private func home(_ record: HomeRecord) -> String {
    let days = Set(record.rows.map(\.on)).count
    return
      (["home practice on \(days.counting("day", "days"))"] + trials(record.rows.map(\.practice))
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
      return names.quoted(step) + " " + outcomes.phrase() + (those.count > 1 ? " (\(those.count) rows)" : "")
    }
  }

  private func signs(_ signs: [StopSign], _ asked: Bool) -> [String] {
    if !signs.isEmpty { return ["signs: " + signs.map(\.inWords).phrase()] }
    return asked ? [] : ["the symptom questions were not asked"]
  }

  private func screen(_ answers: [ScreenAnswer]) -> String {
    let present = answers.filter(\.present).map(\.finding.inWords)
    return answers.count.counting("screening answer", "screening answers")
      + (present.isEmpty ? ", no sign present" : ", present: " + present.phrase())
  }

  private static func clearance(_ clearance: Clearance) -> String {
    let cleared = clearance.questions.map(\.inWords) + clearance.signs.map(\.inWords)
    return "\(clearance.by.inWords) clears \(cleared.phrase()) until \(clearance.until.dateInWords)"
      + (clearance.lifts.isEmpty ? "" : ", and lifts \(clearance.lifts.map(\.rawValue).phrase())")
      + (clearance.finding.map { "; finding: \($0.rawValue.quoted)" } ?? "")
  }

  private func override(_ override: Override) -> String {
    "\(override.by.inWords) asks: \(override.inWords(names))"
      + (override.until.map { ", until \($0.dateInWords)" } ?? "")
      + ", because \(override.because.rawValue.quoted)"
  }
}

extension Clinician {
  /// Who it is: "M. Berger (physiotherapist)".
  var inWords: String { "\(name) (\(role))" }
}
