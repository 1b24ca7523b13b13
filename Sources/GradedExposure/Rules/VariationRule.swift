extension Rule {
  static let variation = Rule(
    .variation, "Vary where it costs little",
    rationale: """
      The second step of a session is one that differs from the first, if it is worth nearly as much as \
      the best.
      """,
    source: """
      Rowe and Craske 1998 for; Kircanski 2012 and Knowles 2023 found no difference; no benefit in \
      simulation; a design choice
      """,
    status: .design,
    settings: [.variationWithin, .variationSimilarity],
    examples: [
      Example("Target and variation are different steps.") { example in
        let sessions = example.plan(fears: [20, 35, 50, 65, 80])?.schedule?.sessions ?? []
        return sessions.contains { $0.exposures.count == 2 }
          && sessions.allSatisfy { Set($0.exposures.map(\.step)).count == $0.exposures.count }
      }
    ])
}
