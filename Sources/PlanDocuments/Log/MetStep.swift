import GradedExposure

/// What one entry says of one step: its tries at a visit, or its rows of one day at home.
struct MetStep {
  let step: StepID
  let on: CivilDay
  let isHome: Bool
  let trials: [TrialRecord]

  /// What an entry says, in the order in which it was done; empty for an entry without tries.
  static func all(_ event: Event) -> [MetStep] {
    switch event.content {
    case .session(let record): grouped(record.trials.map { (event.on, $0) }, isHome: false)
    case .home(let record): grouped(record.rows.map { ($0.on, $0.practice) }, isHome: true)
    default: []
    }
  }

  private static func grouped(_ trials: [(on: CivilDay, trial: TrialRecord)], isHome: Bool) -> [MetStep] {
    var order: [(on: CivilDay, step: StepID)] = []
    for (on, trial) in trials where !order.contains(where: { $0.on == on && $0.step == trial.step }) {
      order.append((on, trial.step))
    }
    return order.map { on, step in
      MetStep(
        step: step, on: on, isHome: isHome,
        trials: trials.filter { $0.on == on && $0.trial.step == step }.map(\.trial))
    }
  }

  /// The most fear that was said, points.
  var peak: Int? { trials.compactMap(\.fearPeak).max() }

  /// Expected harm before the first try and after the last: "60>10"; a side that nobody said is a question mark.
  var harm: String {
    let before = trials.compactMap(\.harmBefore).first
    let after = trials.compactMap(\.harmAfter).last
    guard before != nil || after != nil else { return "" }
    return (before.map { "\($0)" } ?? "?") + ">" + (after.map { "\($0)" } ?? "?")
  }

  /// What became of it, and everything else that was said, in words for a clinician.
  var inWords: String {
    let outcomes = trials.map { $0.outcome.inWords + ($0.because.map { " (\($0.inWords))" } ?? "") }
    let count = trials.count > 1 ? "\(trials.count) tries: " : ""
    let said = [count + outcomes.joined(separator: ", ")] + fear + marks + dose + pain + words
    return said.joined(separator: "; ")
  }

  private var fear: [String] {
    let peaks = trials.compactMap(\.fearPeak)
    let before = trials.compactMap(\.fearBefore).first.map { "fear before \($0)" }
    let after = trials.compactMap(\.fearAfter).last.map { "fear at the end \($0)" }
    return (peaks.count > 1 ? ["peaks " + peaks.map(String.init).joined(separator: ", ")] : [])
      + [before, after].compactMap(\.self)
  }

  /// Of what was tried at all; no mark means that somebody said no.
  private var marks: [String] {
    let tried = trials.filter { $0.outcome != .notDone }
    guard !tried.isEmpty else { return [] }
    func mark(_ said: [Bool?], _ yes: String, _ unknown: String) -> String? {
      said.contains(true) ? yes : said.contains(nil) ? unknown : nil
    }
    return [
      mark(
        tried.map(\.fearedOutcomeHappened), "! what was feared happened",
        "? nobody said whether what was feared happened"),
      mark(
        tried.map(\.safetyBehaviourUsed), "s with a safety behaviour",
        "? nobody said whether a safety behaviour was used"),
    ].compactMap(\.self)
  }

  private var dose: [String] {
    let times = trials.compactMap(\.repetitions)
    let held = trials.compactMap(\.holdSeconds)
    return (times.isEmpty ? [] : [times.map(String.init).phrase() + " times"])
      + (held.isEmpty ? [] : ["held " + held.map(String.init).phrase() + " seconds"])
  }

  private var pain: [String] {
    let parts = [
      trials.compactMap(\.painBefore).first.map { "\($0) before" },
      trials.compactMap(\.painAfter).last.map { "\($0) after" },
      trials.compactMap(\.painNextDay).last.map { "\($0) on the next day" },
    ].compactMap(\.self)
    return (parts.isEmpty ? [] : ["pain of 10: " + parts.joined(separator: ", ")])
      + (trials.contains { $0.flareOver24Hours == true } ? ["more pain outlasted 24 hours"] : [])
  }

  private var words: [String] {
    trials.flatMap { trial in
      [
        trial.fearedOutcome.map { "feared " + $0.rawValue.quoted },
        trial.safetyBehaviour.map { "did to feel protected: " + $0.rawValue.quoted },
        trial.learned.map { "learned: " + $0.rawValue.quoted },
      ].compactMap(\.self)
    }
  }
}

extension Plan {
  /// What was met in every entry that counts, the oldest day first; on one day, in the order of the log.
  var metSteps: [MetStep] {
    let inError = entriesInError
    return events.filter { !inError.contains($0.id) }.flatMap(MetStep.all)
      .enumerated().sorted { ($0.element.on, $0.offset) < ($1.element.on, $1.offset) }.map(\.element)
  }
}
