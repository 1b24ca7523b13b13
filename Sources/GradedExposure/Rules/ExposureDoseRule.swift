extension Rule {
  static let exposureDose = Rule(
    .exposureDose, "Try until the patient has learned, not until a quota",
    rationale: """
      A session plans a number of trials of a step and never more than a cap. Trials end when expected \
      harm has halved or fear is half its peak, not by a quota and not by pain. A step of which one trial does \
      not fit into a session is not offered.
      """,
    source: "Craske 2014 for ending by expectancy; the numbers are a design choice",
    status: .design,
    settings: [
      .trials, .trialsMost, .minutesPerTrial, .minutesPerLongTrial, .sessionMinutes, .sessionOverhead,
    ],
    examples: [
      Example("No exposure plans more trials than its cap.") { example in
        example.plan(fears: [30, 80])?.schedule?.sessions.allSatisfy {
          $0.exposures.allSatisfy { $0.trials <= $0.trialsMost }
        } ?? false
      }
    ])
}
