import GradedExposure

/// The next steps, and what only the clinician can decide.
struct ClinicianNext {
  let version: PlanVersion
  let names: PlanNames
  let settings: TreatmentProtocol

  var blocks: [Block] {
    guard let hierarchy = version.hierarchy else { return [] }
    let next = steps
    let open = decisions(hierarchy)
    return (next.isEmpty ? [] : [.heading(Text.next.inWords)] + next + [.blank])
      + (open.isEmpty
        ? []
        : [.heading(Text.forYouToDecide.inWords)] + open.map { .item($0, marker: "[\u{A0}]") } + [.blank])
  }

  private var steps: [Block] {
    let firm = version.schedule?.firm ?? []
    var blocks: [Block] = []
    for session in firm {
      blocks.append(
        .paragraph(
          session.date.inWords + ": " + session.kind.inWords
            + Text.minutes.inWords(["minutes": session.minutes])
            + (session.review ? " " + BriefSheet.Text.reratings.inWords : "")))
      blocks += session.exposures.enumerated().map { index, exposure in
        .item(
          names.title(exposure.step) + ". " + exposure.role.rawValue.sentenceCase + ", "
            + Text.tries.inWords(["number": exposure.trials]) + " "
            + Text.atMostExpectedPeak.inWords([
              "trialsMost": exposure.trialsMost, "expectedPeak": exposure.expectedPeak,
              "expectedLow": exposure.expectedLow, "expectedHigh": exposure.expectedHigh,
            ])
            + (exposure.lastPeak.map { Text.theLastTime.inWords(["number": $0]) } ?? "")
            + chance(of: exposure, in: session), marker: "\(index + 1).")
      }
    }
    return blocks
  }

  /// The chance of passing the willingness bound: the target's own; a variation's is only known as allowed.
  private func chance(of exposure: PlannedExposure, in session: Session) -> String {
    // What was completed before is met again whatever the chance.
    if exposure.role == .retrieval { return "." }
    for decision in version.decisions where decision.session == session.id {
      if case .targetChosen(let step, let chance, let tolerance, _, _, _) = decision.fact,
        step == exposure.step
      {
        return Text.chanceOfPassing.inWords(["chance": chance.chance, "tolerance": tolerance])
      }
    }
    guard let bound else { return "." }
    let most = settings.setting(.toleranceChance)?.valueInWords ?? ""
    return Text.atMostChanceOf.inWords(["most": most, "bound": bound])
  }

  private var bound: Int? {
    for decision in version.decisions {
      switch decision.fact {
      case .willingnessAgreed(let points), .willingnessAssumed(let points): return points
      default: continue
      }
    }
    return nil
  }

  func decisions(_ hierarchy: Hierarchy) -> [String] {
    review(hierarchy) + unchanged + gaps
      + ClinicianQuality.few(
        hierarchy.ladders.filter { !$0.limitedBy.isEmpty }.map { ladder in
          names.quoted(ladder.target) + " (" + ladder.limitedBy.map(\.rawValue).phrase() + ")"
        }, lead: Text.goalsThatALimit.inWords + " ")
      + ClinicianQuality.few(
        hierarchy.waiting.map { names.quoted($0) }, lead: Text.itemsThatWaitTo.inWords + " ")
  }

  private func review(_ hierarchy: Hierarchy) -> [String] {
    guard version.outcome == .heldForReview else { return [] }
    let reason = version.decisions.map(\.fact).compactMap { fact -> String? in
      switch fact {
      case .notIndicated, .noTarget, .nothingToGain, .nothingAllowed, .stepBacksInARow:
        FactWording(names: names).sentence(fact, step: nil)
      default: nil
      }
    }
    let onLadders = Set(hierarchy.ladders.flatMap { $0.rungs.map(\.step) })
    let mastered = version.states.filter { $0.standing == .mastered }.map(\.step)
    let easiest = onLadders.subtracting(mastered).compactMap { names.step($0) }.min {
      ($0.estimate, $0.likelyHigh, $0.id) < ($1.estimate, $1.likelyHigh, $1.id)
    }
    return reason
      + (easiest.map { step in
        [
          Text.theEasiestStepIs.inWords([
            "title": step.title.quoted, "estimate": step.estimate, "likelyLow": step.likelyLow,
            "likelyHigh": step.likelyHigh,
          ]) + held(step.id) + "."
        ]
      } ?? [])
  }

  /// The steps of which neither fear nor expected harm falls: what is feared of them only talking brings to light.
  private var unchanged: [String] {
    var seen: Set<StepID> = []
    let steps = version.decisions.compactMap { decision -> StepID? in
      switch decision.fact {
      case .withoutChange, .heldBySplit: decision.step
      default: nil
      }
    }.filter { seen.insert($0).inserted }
    return ClinicianQuality.few(steps.map { names.quoted($0) }, lead: Text.reviewWhatIsFeared.inWords + " ")
  }

  /// The chance that holds a step back, where that is what does.
  private func held(_ step: StepID) -> String {
    for decision in version.decisions where decision.step == step {
      if case .heldByTolerance(let chance, let tolerance, _) = decision.fact {
        return Text.chanceOfPassingAgain.inWords(["chance": chance.chance, "tolerance": tolerance])
      }
    }
    return ""
  }

  private var gaps: [String] {
    var seen: Set<String> = []
    let open = version.decisions.compactMap { decision -> String? in
      guard case .gapOpen(_, let below, let points, let gap) = decision.fact,
        let step = decision.step
      else { return nil }
      // In whole points an open gap may look like an allowed one.
      return (points > gap ? Text.fromToPoints : .fromToJustOver).inWords([
        "below": names.quoted(below), "step": names.quoted(step), "points": points,
      ])
    }.filter { seen.insert($0).inserted }
    return open.prefix(ClinicianQuality.most).map { Text.aStepToMake.inWords + " " + $0 + "." }
      + (open.count > ClinicianQuality.most
        ? [
          Text.onTheLadders.inWords(["number": (open.count - ClinicianQuality.most)])
        ] : [])
  }
}

extension ClinicianNext {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "clinician-next"
    case next, forYouToDecide, minutes, tries, atMostExpectedPeak, theLastTime
    case chanceOfPassing, atMostChanceOf, itemsThatWaitTo, theEasiestStepIs, chanceOfPassingAgain
    case fromToPoints, fromToJustOver, aStepToMake, onTheLadders, goalsThatALimit, reviewWhatIsFeared
  }
}
