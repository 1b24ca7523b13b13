import GradedExposure

/// Facts of the screen.
extension FactWording {
  func refused(_ questions: [ScreenQuestion], _ urgency: StopSign.Urgency?) -> String {
    let signs = questions.map(\.inWords).phrase()
    guard urgency != .crisisSameDay else { return "No plan was made: \(signs). " + urgency.referral }
    return "No plan was made, for a red flag is present: \(signs). Refer first. " + urgency.referral
  }

  func clearance(_ questions: [ScreenQuestion]) -> String {
    "A named clinician has to clear \(questions.map(\.inWords).phrase()) before release."
  }

  func limit(_ gate: Gate, _ questions: [ScreenQuestion]) -> String {
    "Limit \(gate.inWords), set by \(questions.map(\.inWords).phrase()). It is lifted by \(gate.liftedBy)."
  }

  func unanswered(_ questions: [ScreenQuestion]) -> String {
    "\(questions.count.counting("screening question has", "screening questions have")) no full answer, and "
      + "that is not a no: \(questions.map(\.inWords).phrase())."
  }

  func stale(_ question: ScreenQuestion, _ since: CivilDay) -> String {
    "The answer to \(question.inWords) is of \(since.dateInWords), too old to count. Ask again."
  }

  func informs(_ findings: [ScreenFinding]) -> String {
    "To keep in mind, with nothing held back for it: \(findings.map(\.inWords).joined(separator: "; "))."
  }

  func expired(_ questions: [ScreenQuestion], _ until: CivilDay) -> String {
    "The clearance of \(questions.map(\.inWords).phrase()) ended on \(until.dateInWords) and lifts nothing any more."
  }

  func acute(_ day: CivilDay, _ days: Int) -> String {
    "The injury of \(day.dateInWords) is less than \(days.counting("day", "days")) old. No ladder yet: "
      + "encourage usual activity that does not provoke, easy movement, and as little collar as can be, and "
      + "reassure (the guideline's advice for acute whiplash, Blanpied 2017, from memory). Assess again then."
  }
}
