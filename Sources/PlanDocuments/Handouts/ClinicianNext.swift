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
          names.title(exposure.step) + ". " + exposure.role.inWords.sentenceCase + ", "
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

  /// The chance of passing the willingness bound; where an earlier revision said none of a variation, what is allowed.
  private func chance(of exposure: PlannedExposure, in session: Session) -> String {
    // What was completed before is met again whatever the chance.
    if exposure.role == .retrieval { return "." }
    for decision in version.decisions where decision.session == session.id {
      switch decision.fact {
      case .targetChosen(exposure.step, let chance, let tolerance, _, _, _),
        .chanceOfPassing(exposure.step, let chance, let tolerance),
        .targetPinned(exposure.step, _, let chance, let tolerance):
        return Text.chanceOfPassing.inWords(["chance": chance.chance, "tolerance": tolerance])
      default: continue
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
    review + unchanged + gaps
      + ClinicianQuality.few(
        hierarchy.ladders.filter { !$0.limitedBy.isEmpty }.map { ladder in
          names.quoted(ladder.target) + " (" + ladder.limitedBy.map(\.rawValue).phrase() + ")"
        }, lead: Text.goalsThatALimit.inWords + " ")
      + waiting(hierarchy)
  }

  /// What could be a target, apart from what a limit forbids; a stopped plan has nothing to choose from.
  private func waiting(_ hierarchy: Hierarchy) -> [String] {
    guard version.outcome != .stopped else { return [] }
    func gates(_ step: StepID) -> [Gate] { hierarchy.step(step)?.limitedBy ?? [] }
    return ClinicianQuality.few(
      hierarchy.waiting.filter { gates($0).isEmpty }.map { names.quoted($0) },
      lead: Text.itemsThatWaitTo.inWords + " ")
      + ClinicianQuality.few(
        hierarchy.waiting.filter { !gates($0).isEmpty }.map { step in
          names.quoted(step) + " (" + gates(step).map(\.rawValue).phrase() + ")"
        }, lead: Text.itemsThatWaitHeld.inWords + " ")
  }

  private var review: [String] {
    guard version.outcome == .heldForReview else { return [] }
    return version.decisions.compactMap { decision -> String? in
      switch decision.fact {
      case .notIndicated, .noTarget, .nothingToGain, .nothingAllowed, .stepBacksInARow, .lowestExpected:
        FactWording(names: names).sentence(for: decision)
      default: nil
      }
    }
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
    case chanceOfPassing, atMostChanceOf, itemsThatWaitTo, itemsThatWaitHeld, theEasiestStepIs,
      chanceOfPassingAgain
    case fromToPoints, fromToJustOver, aStepToMake, onTheLadders, goalsThatALimit, reviewWhatIsFeared
  }
}
