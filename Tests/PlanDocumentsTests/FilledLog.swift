import PlanDocuments
import Testing

@testable import GradedExposure

/// Entries of every kind, with something other than the default in every field.
enum FilledLog {
  static let day = Filled.day
  static let clinician = Clinician(name: "M. Berger & \"Söhne\"", role: "physiotherapist")

  static func trial(_ outcome: TrialRecord.Outcome) -> TrialRecord {
    var trial = TrialRecord(step: StepID(rawValue: "turn-left.speed-quick"), outcome: outcome)
    trial.because = .patientAsked
    trial.fearScale = .ten
    trial.fearBefore = 40
    trial.fearPeak = 80
    trial.fearAfter = 30
    trial.harmScale = .hundred
    trial.harmBefore = 65
    trial.harmAfter = 15
    trial.fearedOutcomeHappened = false
    trial.safetyBehaviourUsed = true
    trial.repetitions = 7
    trial.holdSeconds = 11
    trial.painBefore = 2
    trial.painAfter = 4
    trial.painNextDay = 3
    trial.flareOver24Hours = true
    trial.fearedOutcome = OwnWords(rawValue: "\"Es knackt\" & bricht")
    trial.safetyBehaviour = OwnWords(rawValue: "Kragen <Schaum>")
    trial.learned = OwnWords(rawValue: "Es hält.\nImmer.")
    return trial
  }

  static func visit() -> SessionRecord {
    var record = SessionRecord(by: .clinician)
    record.kind = .followUp
    record.visit = 2
    record.missedBecause = .ill
    record.signsAsked = true
    record.signs = StopSign.allCases
    record.trials = TrialRecord.Outcome.allCases.map(trial)
    record.adverseEvent = OwnWords(rawValue: "Schwindel\nfür eine Stunde")
    record.note = OwnWords(rawValue: "Notiz & mehr")
    return record
  }

  static func home() -> HomeRecord {
    var record = HomeRecord(by: .patient, rows: [.init(on: day + 1, practice: trial(.done))])
    record.signsAsked = true
    record.signs = [.fallOrCrash]
    return record
  }

  static func measured() -> Measurement {
    var measured = Measurement(by: .patient)
    measured.sure = 6
    measured.totals = [
      Measurement.Score(measure: .disability, sum: 16, answered: 9),
      Measurement.Score(measure: .pain, sum: 3.5),
    ]
    measured.functions = [.init(words: OwnWords(rawValue: "\"Radeln\" & <mehr>"), ability: 4)]
    measured.thought = .init(words: OwnWords(rawValue: "Mein Nacken hält & \"bricht\""), belief: 70)
    return measured
  }

  static func overrides() -> [Override.Kind] {
    let (left, right) = (StepID(rawValue: "turn-left"), StepID(rawValue: "turn-right"))
    return [
      .pin(step: left), .ban(step: right), .cap(demand: .extremity, level: "75"),
      .order(first: left, before: right), .notBefore(step: left, day: day + 9),
      .trials(step: left, count: 2), .practice(step: left, sets: 1, repetitions: 6, holdSeconds: 4),
      .ownStep(item: Filled.item("own-handorgel")),
    ]
  }

  static func modules() -> [Event.Content] {
    let words = OwnWords(rawValue: "Besser & \"tiefer\"")
    var placement = ModulePlacement(
      by: clinician, start: day + 1, review: day + 15, weekdays: [.mon, .sat])
    placement.because = words
    placement.afterSession = true
    placement.ruledOut = ModuleCaution.allCases
    var log = ModuleLog(by: .patient, days: [day + 2, day + 4])
    log.useful = 7
    log.note = words
    return ModuleReview.Decision.allCases.map { decision in
      .module(
        ModuleEntry(
          .flareUp,
          .reviewed(ModuleReview(by: clinician, decision: decision, because: words, next: day + 30))))
    } + AdjunctModule.allCases.map { .module(ModuleEntry($0, .placed(placement))) } + [
      .module(ModuleEntry(.sleep, .logged(log))),
      .note(TherapistNote(by: clinician, step: StepID(rawValue: "turn-left"), words: words)),
      .note(TherapistNote(by: clinician, words: nil)),
    ]
  }

  static func events() -> [Event] {
    var rating = Rating(item: ItemID(rawValue: "turn-left"), fear: 33, harm: 22, avoidance: 11)
    rating.fearGiven = "3,3"
    rating.givenScale = .ten
    let error = EventID(rawValue: "session-2026-12-03-0123456789ab")
    let contents: [Event.Content] = [
      .session(visit()), .home(home()), .rerating(ratings: [rating]), .willingness(points: 66),
      .screen(answers: Filled.assessment().screenAnswers),
      .clearance(
        Clearance(
          questions: [.dizziness], signs: [.gaitChange], lifts: [.speed], by: clinician, until: day + 60,
          finding: OwnWords(rawValue: "Kein <Befund>"))),
      .signature(
        Signature(
          version: 2, by: clinician, statement: OwnWords(rawValue: "Gelesen & \"gut\""),
          digest: String(repeating: "0f", count: 32))),
      .availability(Filled.assessment().availability), .ended(event: error, because: "nicht mehr nötig"),
      .enteredInError(event: error, because: "falsche \"Seite\""),
    ]
    let overrides = overrides().map { kind in
      Event.Content.override(
        Override(kind, by: clinician, because: OwnWords(rawValue: "Wunsch & Grund"), until: day + 30))
    }
    return (contents + overrides + [.measured(measured())] + modules()).enumerated().map { index, content in
      Event(
        id: EventID(
          rawValue: "entry-\(day.rawValue)-0000000000" + (index < 16 ? "0" : "") + String(index, radix: 16)),
        on: day + index, enteredOn: day + index + 1, enteredBy: clinician, content: content)
    }
  }

  static func states(_ step: StepID) -> [StepState] {
    zip(StepState.Standing.allCases + [.mastered], Verdict.allCases).map { standing, verdict in
      StepState(
        step: step, standing: standing, verdict: verdict, expected: 41, low: 20, high: 62, lastPeak: 55,
        met: 3, since: day)
    }
  }
}
