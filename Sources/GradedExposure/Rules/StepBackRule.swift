extension Rule {
  static let stepBack = Rule(
    .stepBack, "Step back only out of fear, or at the patient's request",
    rationale: """
      A step that was stopped or refused out of fear, or because the patient asked, is made easier. \
      Completing it with much fear is no failure and no step back.
      """,
    source: "Clinical review of the engine",
    status: .design,
    settings: [.easierBy],
    examples: [
      Example("Much fear is no step back.") { example in
        example.course([[example.trial(peak: 95, after: 60)]])?.states.allSatisfy { $0.verdict != .stepBack }
          ?? false
      }
    ])
}
