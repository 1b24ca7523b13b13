import GradedExposure

/// The screen on paper: first what the patient may answer, in plain words, then what a clinician answers.
struct ScreenSheet {
  let settings: TreatmentProtocol

  var blocks: [Block] { patient + clinician }

  private var patient: [Block] {
    [
      .title("My health"), .fill("Date:", more: 0), .blank,
      .paragraph(
        "Tick what is true for you. If none is true, tick none. Leave out what you are not sure of. Ask us "
          + "about any of it."), .blank,
    ]
      + groups(where: { !$0.needsClinician }).flatMap { question, findings -> [Block] in
        [
          .together(
            [.paragraph(question.rawValue + " " + question.patientQuestion)]
              + findings.map { .item($0.inWordsForPatient, marker: "[\u{A0}]", indent: 2) }
              + [.item("none", marker: "[\u{A0}]", indent: 2)]
              + (question.patientHint.map { [.paragraph($0, indent: 2)] } ?? [])), .blank,
        ]
      }
  }

  private var clinician: [Block] {
    [
      .endOfPage, .title("For the clinician: the screen"), .fill("Date and who examined:", more: 0), .blank,
      .paragraph(
        "Tick what is there. No answer is not a no. No answer rules anything out. What each does to a plan is "
          + "our choice."), .blank,
    ]
      + groups(where: \.needsClinician).flatMap { question, findings -> [Block] in
        [
          .together(
            [.item(question.inWords.sentenceCase + ". " + question.wording.question, marker: "")]
              + findings.map { finding in
                .item(
                  finding.inWords + (finding.presentFrom == nil ? "" : ": ____"), marker: "[\u{A0}]",
                  indent: 2)
              }), .blank,
        ]
      } + sources
  }

  private var sources: [Block] {
    [.heading("Where the questions come from")]
      + ScreenQuestion.allCases.map { question in
        let wording = question.wording
        let applies = ScreenWording.applies(question, freshDays: settings[whole: .freshTrauma])
        return .item(
          wording.name + ". Source: " + wording.source + " (" + wording.status.inWords + ")."
            + (applies.map { " " + $0 } ?? ""), marker: question.rawValue)
      } + [.blank]
  }

  private func groups(where belongs: (ScreenFinding) -> Bool) -> [(ScreenQuestion, [ScreenFinding])] {
    ScreenQuestion.allCases.compactMap { question in
      let findings = question.findings.filter(belongs)
      return findings.isEmpty ? nil : (question, findings)
    }
  }
}
