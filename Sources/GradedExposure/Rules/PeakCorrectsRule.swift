extension Rule {
  static let peakCorrects = Rule(
    .peakCorrects, "Let every peak correct the map",
    rationale: """
      The peak of a step corrects what is expected of it and of what is like it: the less sure that was, \
      the more. What was expected, and what the last time alone would have said, stay beside it.
      """,
    source: """
      Standard Kalman filter; the noise is our design choice. On people's data the last rating \
      predicted as well or better (Onysk 2024, Zika 2023), so it is always shown
      """,
    status: .design,
    settings: [.peakNoise, .ratingNoise],
    examples: [
      Example("A peak is shown beside what was expected.") { example in
        example.has(example.course([[example.trial()]])) {
          if case .peakCompared = $0 { true } else { false }
        }
      }
    ])
}
