import GradedExposure

/// What the screen found, for a clinician: every sign that is there by its newest answer, with what was measured and
/// its day.
struct PresentFindings {
  let plan: Plan

  /// All of them in one sentence; nil where none is there. A finding that reassures is none.
  func sentence(day: (CivilDay) -> String = \.dateInWords) -> String? {
    let present = plan.newestScreenAnswers.filter { $0.present && !$0.finding.reassures }
    let found = ScreenFinding.allCases.compactMap { finding in
      present.filter { $0.finding == finding }.max { $0.on < $1.on }
    }
    guard !found.isEmpty else { return nil }
    return Text.present.inWords + " "
      + found.map { answer in
        Text.found.inWords([
          "question": answer.finding.question.rawValue,
          "finding": answer.finding.inWords
            + (answer.value.map { Text.measured.inWords(["value": $0]) } ?? ""),
          "day": day(answer.on),
        ])
      }.joined(separator: "; ") + "."
  }

  private typealias Text = ClinicianScreen.Text
}
