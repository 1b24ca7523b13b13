import GradedExposure

/// The screen on paper: first what the patient may answer, in plain words, then what a clinician answers.
struct ScreenSheet {
  let settings: TreatmentProtocol

  var blocks: [Block] { patient + clinician }

  private var patient: [Block] {
    [
      .title(Text.myHealth.inWords), .fill(Text.date.inWords, more: 0), .blank,
      .paragraph(
        Text.tickWhatIsTrue.inWords), .blank,
    ]
      + groups(where: { !$0.needsClinician }).flatMap { question, findings -> [Block] in
        [
          .together(
            [.paragraph(question.rawValue + " " + question.patientQuestion)]
              + findings.map { .item($0.inWordsForPatient, marker: "[\u{A0}]", indent: 2) }
              + [.item(Text.none.inWords, marker: "[\u{A0}]", indent: 2)]
              + (question.patientHint.map { [.paragraph($0, indent: 2)] } ?? [])), .blank,
        ]
      }
  }

  private var clinician: [Block] {
    [
      .endOfPage, .title(Text.forTheClinicianThe.inWords), .fill(Text.dateAndWhoExamined.inWords, more: 0),
      .blank,
      .paragraph(
        Text.tickWhatIsThere.inWords), .blank,
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
    [.heading(Text.whereTheQuestionsCome.inWords)]
      + ScreenQuestion.allCases.map { question in
        let wording = question.wording
        let applies = ScreenWording.applies(question, freshDays: settings[whole: .freshTrauma])
        return .item(
          wording.name + Text.source.inWords + " " + wording.source + " (" + wording.status.inWords + ")."
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

extension ScreenSheet {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "blank-health"
    case myHealth, date, tickWhatIsTrue, none, forTheClinicianThe, dateAndWhoExamined
    case tickWhatIsThere, whereTheQuestionsCome, source
  }
}
