extension Rule {
  static let drift = Rule(
    .drift, "Know less as time passes",
    rationale: """
      What is known of fear grows less sure in time without data, so that the ranges widen.
      """,
    source: "Design choice",
    status: .design,
    settings: [.driftPerWeek],
    examples: [
      Example("After weeks without practice the range is wider.") { example in
        example.reach(example.course([[example.trial()]]))
          < example.reach(example.course([[example.trial()]], later: 60))
      }
    ])
}
