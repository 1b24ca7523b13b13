@testable import GradedExposure

/// Answers to the whole screen.
enum ScreenAnswers {
  /// Every criterion answered by a clinician: these are there, the rest are not.
  static func all(
    present: [ScreenFinding] = [], on day: CivilDay = Fixture.today,
    by source: ScreenAnswer.Source = .clinician
  ) -> [ScreenAnswer] {
    ScreenFinding.allCases.map { answer($0, present: present.contains($0), by: source, on: day) }
  }

  /// An answer; a pressure has the number that says it.
  static func answer(
    _ finding: ScreenFinding, present: Bool, by source: ScreenAnswer.Source = .clinician,
    on day: CivilDay = Fixture.today
  ) -> ScreenAnswer {
    ScreenAnswer(
      finding: finding, present: present, by: source, on: day,
      value: finding.presentFrom.map { present ? $0 : $0 - 1 })
  }
}
