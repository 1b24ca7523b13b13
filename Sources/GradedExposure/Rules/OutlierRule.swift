extension Rule {
  static let outlier = Rule(
    .outlier, "Let no single peak pull too far",
    rationale: """
      One surprising peak moves the map by so many standard deviations at most.
      """,
    source: "Design choice, for robustness",
    status: .design,
    settings: [.outlier],
    examples: [
      Example("A peak of 100 is held in.") { example in
        example.expected(example.course([[example.trial(peak: 100, after: 100)]])) < 100
      }
    ])
}
