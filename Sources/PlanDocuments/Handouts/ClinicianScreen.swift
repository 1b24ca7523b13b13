import GradedExposure

/// The state of the screen and the limits in force.
struct ClinicianScreen {
  let plan: Plan
  let version: PlanVersion
  let expired: [Expiry]

  var blocks: [Block] {
    [
      .heading(Text.screen.inWords),
      .paragraph(
        [state, answers, PresentFindings(plan: plan).sentence()].compactMap(\.self).joined(separator: " ")),
    ]
      + ClearancesInForce(plan: plan, version: version, expired: expired).sentences.map { .paragraph($0) }
      + limits + [.blank]
  }

  private var state: String {
    for blocker in version.blockers {
      if case .notScreened(let questions) = blocker {
        return Text.notScreenedOpen.inWords + " " + questions.map(\.inWords).phrase() + "."
          + stale.map { " " + $0 }.joined()
      }
    }
    return Text.screenedEveryQuestionThat.inWords
  }

  private var answers: String {
    let given = plan.newestScreenAnswers
    guard let oldest = given.map(\.on).min(), let newest = given.map(\.on).max() else {
      return Text.noAnswerIsRecorded.inWords
    }
    let days =
      oldest == newest
      ? Text.of.inWords(["oldest": oldest.dateInWords])
      : Text.ofTo.inWords(["oldest": oldest.dateInWords, "newest": newest.dateInWords])
    let clinician = given.count { $0.by == .clinician }
    return
      Text.byAClinicianNo.inWords(["given": given.count, "days": days, "clinician": clinician])
  }

  /// The answers that are too old, each with its day.
  private var stale: [String] {
    version.decisions.compactMap { decision in
      guard case .answerStale = decision.fact else { return nil }
      return FactWording(names: PlanNames(plan)).sentence(for: decision)
    }
  }

  private var limits: [Block] {
    let gates = version.decisions.compactMap { decision -> (gate: Gate, by: [ScreenQuestion])? in
      if case .limited(let gate, let by) = decision.fact { (gate, by) } else { nil }
    }
    guard !gates.isEmpty else {
      // On a stopped plan it would read as leave to go on.
      return version.hierarchy == nil || version.outcome == .stopped
        ? [] : [.paragraph(Text.noLimitIsIn.inWords)]
    }
    return [.paragraph(Text.limitsInForce.inWords)]
      + gates.map { limit in
        .item(
          limit.gate.inWords + Text.setBy.inWords + " " + limit.by.map(\.rawValue).phrase()
            + Text.liftedBy.inWords + " "
            + limit.gate.liftedBy, marker: "-")
      }
  }
}

extension ClinicianScreen {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "clinician-screen"
    case screen, notScreenedOpen, screenedEveryQuestionThat, noAnswerIsRecorded, of, ofTo
    case byAClinicianNo, present, noLimitIsIn, limitsInForce, setBy, liftedBy, found, measured
    case cleared, lifted
  }
}
