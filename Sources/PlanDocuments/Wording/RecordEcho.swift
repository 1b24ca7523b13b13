public import GradedExposure

/// What is about to be recorded, in words for the therapist who has to say whether it is right.
///
/// Sides are spelled out by the titles; what matters and was not said is named, for it is neither 0 nor no.
public struct RecordEcho {
  private let names: PlanNames
  private let letters: SheetLetters?

  /// The words for entries of that plan, with the letters of the sheet that they came from.
  ///
  /// - Parameter version: The version of that sheet; nil for the one in force.
  public init(_ plan: Plan, sheet version: Int? = nil) {
    names = PlanNames(plan)
    letters = (version.flatMap(plan.version) ?? plan.current).map(SheetLetters.init)
  }

  /// Two lines for each trial, below a line for the visit and one for what was done at home.
  public func text(_ document: SessionDocument) -> String {
    var lines: [String] = []
    if let visit = document.visit { lines += said(visit, on: document.on) }
    if let home = document.home {
      lines.append(Text.atHomeAsThe.inWords(["home": home.by.inWords]))
      for row in home.rows {
        lines += said(row.practice, head: row.on.inWords + ", ", unsaid: RecordEcho.unsaidAtHome)
      }
      if home.signsAsked || document.visit == nil { lines.append(signs(home.signsAsked, home.signs)) }
    }
    if let measured = document.measured {
      lines.append(Text.askedAgain.inWords(["source": measured.by.inWords, "measured": measured.phrase]))
    }
    return lines.joined(separator: "\n")
  }

  private func said(_ visit: SessionRecord, on day: CivilDay) -> [String] {
    let number = visit.visit.map { Text.visitOfThatDay.inWords(["number": $0]) } ?? ""
    let kind = visit.kind.map { ", " + $0.inWords } ?? ""
    var lines =
      visit.missedBecause.map {
        [
          Text.theVisitOfDid.inWords([
            "day": day.inWords, "number": number, "inWords": $0.inWords, "visit": visit.by.inWords,
          ])
        ]
      } ?? [
        Text.visitOfAsThe.inWords([
          "day": day.inWords, "kind": kind, "number": number, "visit": visit.by.inWords,
        ])
      ]
    var tries: [StepID: Int] = [:]
    let counts = Dictionary(grouping: visit.trials, by: \.step).mapValues(\.count)
    for trial in visit.trials {
      tries[trial.step, default: 0] += 1
      let number =
        (counts[trial.step] ?? 1) > 1 ? Text.tryAgain.inWords(["step": tries[trial.step] ?? 1]) + " " : ""
      lines += said(trial, head: number, unsaid: RecordEcho.unsaidAtVisit)
    }
    if let words = visit.adverseEvent {
      lines.append(Text.adverseEvent.inWords + " " + words.rawValue.quoted)
    }
    if let words = visit.note { lines.append(Text.note.inWords + " " + words.rawValue.quoted) }
    if visit.missedBecause == nil || visit.signsAsked { lines.append(signs(visit.signsAsked, visit.signs)) }
    return lines
  }

  private func signs(_ asked: Bool, _ signs: [StopSign]) -> String {
    Text.symptomQuestions.inWords + " "
      + (!asked
        ? Text.notAskedAndThat.inWords
        : signs.isEmpty
          ? Text.askedNoSignIs.inWords : Text.askedThere.inWords(["signs": signs.map(\.inWords).phrase()]))
  }

  private func said(_ trial: TrialRecord, head: String, unsaid: (TrialRecord) -> [String]) -> [String] {
    let letter = letters?.letter(trial.step) ?? "-"
    let missing = unsaid(trial)
    let said =
      RecordEcho.facts(trial)
      + (missing.isEmpty ? [] : [Text.notSaid.inWords + " " + missing.phrase(joinedBy: .or)])
    return ["\(letter)  \(head)\(names.quoted(trial.step))", "   " + said.joined(separator: "; ") + "."]
  }

  private static func facts(_ trial: TrialRecord) -> [String] {
    var said: [String] = []
    let because =
      trial.because?.inWords ?? (trial.outcome == .stoppedEarly ? TrialRecord.Reason.unknown.inWords : nil)
    said.append(trial.outcome.inWords + (because.map { " (\($0))" } ?? ""))
    func add(_ name: String, _ values: [(Int?, String)]) {
      let parts = values.compactMap { value, place in value.map { "\($0) \(place)" } }
      if !parts.isEmpty { said.append(name + " " + parts.joined(separator: ", ")) }
    }
    add(
      Text.fear.inWords,
      [
        (trial.fearBefore, Text.before.inWords), (trial.fearPeak, Text.atMost.inWords),
        (trial.fearAfter, Text.atTheEnd.inWords),
      ])
    add(
      Text.expectedHarm.inWords,
      [(trial.harmBefore, Text.before.inWords), (trial.harmAfter, Text.after.inWords)])
    if let words = trial.fearedOutcome { said.append(Text.feared.inWords + " " + words.rawValue.quoted) }
    if let happened = trial.fearedOutcomeHappened {
      said.append(happened ? Text.whatWasFearedHappened.inWords : Text.whatWasFearedDid.inWords)
    }
    if let used = trial.safetyBehaviourUsed {
      let words = trial.safetyBehaviour.map { " (" + $0.rawValue.quoted + ")" } ?? ""
      said.append(used ? Text.withASafetyBehaviour.inWords + words : Text.noSafetyBehaviour.inWords)
    }
    if let count = trial.repetitions {
      said.append(Text.repetitions.inWords(["number": count]))
    }
    if let seconds = trial.holdSeconds {
      said.append(Text.heldFor.inWords + " " + Text.seconds.inWords(["number": seconds]))
    }
    add(
      Text.pain.inWords,
      [
        (trial.painBefore, Text.before.inWords), (trial.painAfter, Text.after.inWords),
        (trial.painNextDay, Text.onTheNextDay.inWords),
      ])
    if let flare = trial.flareOver24Hours {
      said.append(flare ? Text.morePainForOver.inWords : Text.noMorePainFor.inWords)
    }
    if let words = trial.learned { said.append(Text.learned.inWords + " " + words.rawValue.quoted) }
    return said
  }

  /// What judges a step and was not said.
  private static func unsaidAtVisit(_ trial: TrialRecord) -> [String] {
    guard trial.outcome != .notDone else { return [] }
    var unsaid: [String] = []
    if trial.fearPeak == nil { unsaid.append(Text.theMostFear.inWords) }
    if trial.fearAfter == nil { unsaid.append(Text.theFearAtThe.inWords) }
    if trial.harmBefore == nil, trial.harmAfter == nil {
      unsaid.append(Text.expectedHarm.inWords)
    } else if trial.harmAfter == nil {
      unsaid.append(Text.expectedHarmAfter.inWords)
    }
    if trial.fearedOutcomeHappened == nil { unsaid.append(Text.whetherWhatWasFeared.inWords) }
    if trial.safetyBehaviourUsed == nil { unsaid.append(Text.whetherASafetyBehaviour.inWords) }
    return unsaid
  }

  /// What the home dose rests on and was not said.
  private static func unsaidAtHome(_ trial: TrialRecord) -> [String] {
    guard trial.outcome != .notDone else { return [] }
    return (trial.repetitions == nil && trial.holdSeconds == nil ? [Text.howMuch.inWords] : [])
      + (trial.painNextDay == nil ? [Text.painOnTheNext.inWords] : [])
  }
}

extension RecordEcho {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "echo"
    case askedAgain, atHomeAsThe, visitOfThatDay, theVisitOfDid, visitOfAsThe, tryAgain, adverseEvent, note
    case symptomQuestions, notAskedAndThat, askedNoSignIs, askedThere, notSaid, fear, before, atMost
    case atTheEnd, expectedHarm, after, feared, whatWasFearedHappened, whatWasFearedDid
    case withASafetyBehaviour, noSafetyBehaviour, repetitions, heldFor, seconds
    case pain, onTheNextDay, morePainForOver, noMorePainFor, learned, theMostFear, theFearAtThe
    case expectedHarmAfter, whetherWhatWasFeared, whetherASafetyBehaviour, howMuch, painOnTheNext
  }
}
