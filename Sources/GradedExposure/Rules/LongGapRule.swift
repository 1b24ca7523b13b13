extension Rule {
  static let longGap = Rule(
    .longGap, "Start gently after a long gap",
    rationale: """
      After more than two weeks without practice a session starts with the step that was completed last; \
      after more than three, the ratings are asked again.
      """,
    source: "Design choice",
    status: .design,
    settings: [.restartDays, .reratingDays],
    examples: [
      Example("A month later the ratings are asked again.") { example in
        example.has(example.course([[example.trial()]], later: 30)) {
          if case .ratingsDue = $0 { true } else { false }
        }
      }
    ])
}
