extension Rule {
  static let retrieval = Rule(
    .retrieval, "Come back to what was mastered",
    rationale: """
      A mastered step is met again once after some days, which double with every success.
      """,
    source: """
      Craske 2014 and 2022 (retrieval); the interval is our design choice and brought no benefit in \
      simulation
      """,
    status: .design,
    settings: [.retrievalDays],
    examples: [
      Example("Two weeks later a mastered step is due.") { example in
        example.has(
          example.course([[example.trial(harm: (60, 20))], [example.trial(harm: (30, 10))]], later: 14)
        ) { if case .retrievalDue = $0 { true } else { false } }
      }
    ])
}
