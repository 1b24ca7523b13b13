import GradedExposure

/// Facts of the screen.
extension FactWording {
  func refused(_ questions: [ScreenQuestion], _ urgency: StopSign.Urgency?) -> String {
    let signs = questions.map(\.inWords).phrase()
    guard urgency != .crisisSameDay else {
      return ScreenFactText.noPlanWasMade.inWords(["signs": signs]) + " " + urgency.referral
    }
    return ScreenFactText.noPlanWasMadeFor.inWords(["signs": signs]) + " " + urgency.referral
  }

  func clearance(_ questions: [ScreenQuestion]) -> String {
    ScreenFactText.aNamedClinicianHas.inWords(["questions": questions.map(\.inWords).phrase()])
  }

  func limit(_ gate: Gate, _ questions: [ScreenQuestion]) -> String {
    ScreenFactText.limitSetByIt.inWords([
      "gate": gate.inWords, "questions": questions.map(\.inWords).phrase(), "liftedBy": gate.liftedBy,
    ])
  }

  func unanswered(_ questions: [ScreenQuestion]) -> String {
    ScreenFactText.noFullAnswerAnd.inWords([
      "questions": questions.count, "questionsToo": questions.map(\.inWords).phrase(),
    ])
  }

  func stale(_ question: ScreenQuestion, _ since: CivilDay) -> String {
    ScreenFactText.theAnswerToIs.inWords(["question": question.inWords, "since": since.dateInWords])
  }

  func informs(_ findings: [ScreenFinding]) -> String {
    ScreenFactText.toKeepInMind.inWords(["findings": findings.map(\.inWords).joined(separator: "; ")])
  }

  func expired(_ questions: [ScreenQuestion], _ until: CivilDay) -> String {
    ScreenFactText.theClearanceOfEnded.inWords([
      "questions": questions.map(\.inWords).phrase(), "until": until.dateInWords,
    ])
  }

  func acute(_ day: CivilDay, _ days: Int) -> String {
    ScreenFactText.theInjuryOfIs.inWords(["day": day.dateInWords, "days": days])
  }
}

/// The words of it.
enum ScreenFactText: String, TextKey {
  static let area = "fact-screen"
  case noPlanWasMade, noPlanWasMadeFor, aNamedClinicianHas, limitSetByIt, noFullAnswerAnd
  case theAnswerToIs, toKeepInMind, theClearanceOfEnded, theInjuryOfIs
}
