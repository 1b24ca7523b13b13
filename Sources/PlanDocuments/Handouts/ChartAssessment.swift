import GradedExposure

/// The record on where the patient stands: goals, willingness, steps, what followed from what happened.
struct ChartAssessment {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames

  var entries: [String] {
    [screen] + present + injury + targets + willingness + standings + verdicts + course
  }

  private typealias Text = ChartRecord.Text

  /// When the screen was answered and by whom; what is open of it holds the plan back, and stands there.
  private var screen: String {
    let given = plan.newestScreenAnswers
    guard let oldest = given.map(\.on).min(), let newest = given.map(\.on).max() else {
      return Text.screenUnanswered.inWords
    }
    let days = oldest == newest ? oldest.rawValue : oldest.rawValue + " - " + newest.rawValue
    let byClinician = given.filter { $0.by == .clinician }
    let authors = Set(byClinician.compactMap(\.author)).sorted()
    return Text.screen.inWords([
      "days": days, "given": given.count - byClinician.count, "clinician": byClinician.count,
      "authors": authors.isEmpty ? "" : " (" + authors.phrase() + ")",
    ])
  }

  private var present: [String] { [PresentFindings(plan: plan).sentence(day: \.rawValue)].compactMap(\.self) }

  private var injury: [String] {
    [ClinicianKnown.injury(plan.assessment, day: \.rawValue)?.ended].compactMap(\.self)
  }

  private var targets: [String] {
    (version.hierarchy?.ladders ?? []).map { ladder in
      let mastered = Set(version.states.filter { $0.standing == .mastered }.map(\.step))
      return Text.target.inWords([
        "target": names.title(ladder.target), "rungs": ladder.rungs.count,
        "mastered": ladder.rungs.count { mastered.contains($0.step) },
      ])
    }
  }

  private var willingness: [String] {
    version.decisions.compactMap { decision in
      switch decision.fact {
      case .willingnessAgreed, .willingnessAssumed: FactWording(names: names).sentence(for: decision)
      default: nil
      }
    }
  }

  /// The steps that were met, those that rest first.
  private var standings: [String] {
    let met = version.states.filter { $0.standing != .untried }
    return StepState.Standing.allCases.reversed().compactMap { standing in
      let those = met.filter { $0.standing == standing }.map { names.title($0.step) }
      guard !those.isEmpty else { return nil }
      return Text.standing.inWords([
        "standing": standing.inWords.sentenceCase, "steps": those.joined(separator: "; "),
      ])
    }
  }

  /// What follows for the next time; a stopped plan has none.
  private var verdicts: [String] {
    guard version.outcome != .stopped else { return [] }
    return version.decisions.filter { $0.session == nil && $0.fact.isVerdict }.map { decision in
      (decision.step.map { names.title($0) + ": " } ?? "") + FactWording(names: names).sentence(for: decision)
    }
  }

  private var course: [String] {
    version.decisions.filter { $0.step == nil && $0.fact.isOfCourse }.map {
      FactWording(names: names).sentence(for: $0)
    }
  }
}
