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
      lines.append("At home, as the \(home.by.rawValue) says:")
      for row in home.rows {
        lines += said(row.practice, head: row.on.inWords + ", ", unsaid: RecordEcho.unsaidAtHome)
      }
      if home.signsAsked || document.visit == nil { lines.append(signs(home.signsAsked, home.signs)) }
    }
    return lines.joined(separator: "\n")
  }

  private func said(_ visit: SessionRecord, on day: CivilDay) -> [String] {
    let number = visit.visit.map { ", visit \($0) of that day" } ?? ""
    let kind = visit.kind.map { ", " + $0.inWords } ?? ""
    var lines =
      visit.missedBecause.map {
        [
          "The visit of \(day.inWords)\(number) did not take place (\($0.inWords)), as the \(visit.by.rawValue) says."
        ]
      } ?? ["Visit of \(day.inWords)\(kind)\(number), as the \(visit.by.rawValue) says:"]
    var tries: [StepID: Int] = [:]
    let counts = Dictionary(grouping: visit.trials, by: \.step).mapValues(\.count)
    for trial in visit.trials {
      tries[trial.step, default: 0] += 1
      let number = (counts[trial.step] ?? 1) > 1 ? "try \(tries[trial.step] ?? 1), " : ""
      lines += said(trial, head: number, unsaid: RecordEcho.unsaidAtVisit)
    }
    if let words = visit.adverseEvent { lines.append("Adverse event: " + words.rawValue.quoted) }
    if let words = visit.note { lines.append("Note: " + words.rawValue.quoted) }
    if visit.missedBecause == nil || visit.signsAsked { lines.append(signs(visit.signsAsked, visit.signs)) }
    return lines
  }

  private func signs(_ asked: Bool, _ signs: [StopSign]) -> String {
    "Symptom questions: "
      + (!asked
        ? "not asked, and that is not a no."
        : signs.isEmpty ? "asked; no sign is there." : "asked; there: \(signs.map(\.inWords).phrase()).")
  }

  private func said(_ trial: TrialRecord, head: String, unsaid: (TrialRecord) -> [String]) -> [String] {
    let letter = letters?.letter(trial.step) ?? "-"
    let missing = unsaid(trial)
    let said =
      RecordEcho.facts(trial) + (missing.isEmpty ? [] : ["not said: " + missing.phrase(joinedBy: "or")])
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
    add("fear", [(trial.fearBefore, "before"), (trial.fearPeak, "at most"), (trial.fearAfter, "at the end")])
    add("expected harm", [(trial.harmBefore, "before"), (trial.harmAfter, "after")])
    if let words = trial.fearedOutcome { said.append("feared: " + words.rawValue.quoted) }
    if let happened = trial.fearedOutcomeHappened {
      said.append(happened ? "what was feared HAPPENED" : "what was feared did not happen")
    }
    if let used = trial.safetyBehaviourUsed {
      let words = trial.safetyBehaviour.map { " (" + $0.rawValue.quoted + ")" } ?? ""
      said.append(used ? "with a safety behaviour" + words : "no safety behaviour")
    }
    if let count = trial.repetitions { said.append(count.counting("repetition", "repetitions")) }
    if let seconds = trial.holdSeconds { said.append("held for " + seconds.counting("second", "seconds")) }
    add(
      "pain",
      [(trial.painBefore, "before"), (trial.painAfter, "after"), (trial.painNextDay, "on the next day")])
    if let flare = trial.flareOver24Hours {
      said.append(flare ? "more pain for over a day" : "no more pain for over a day")
    }
    if let words = trial.learned { said.append("learned: " + words.rawValue.quoted) }
    return said
  }

  /// What judges a step and was not said.
  private static func unsaidAtVisit(_ trial: TrialRecord) -> [String] {
    guard trial.outcome != .notDone else { return [] }
    var unsaid: [String] = []
    if trial.fearPeak == nil { unsaid.append("the most fear") }
    if trial.fearAfter == nil { unsaid.append("the fear at the end") }
    if trial.harmBefore == nil, trial.harmAfter == nil {
      unsaid.append("expected harm")
    } else if trial.harmAfter == nil {
      unsaid.append("expected harm after")
    }
    if trial.fearedOutcomeHappened == nil { unsaid.append("whether what was feared happened") }
    if trial.safetyBehaviourUsed == nil { unsaid.append("whether a safety behaviour was used") }
    return unsaid
  }

  /// What the home dose rests on and was not said.
  private static func unsaidAtHome(_ trial: TrialRecord) -> [String] {
    guard trial.outcome != .notDone else { return [] }
    return (trial.repetitions == nil && trial.holdSeconds == nil ? ["how much"] : [])
      + (trial.painNextDay == nil ? ["pain on the next day"] : [])
  }
}
