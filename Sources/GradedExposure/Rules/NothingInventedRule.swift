extension Rule {
  static let nothingInvented = Rule(
    .nothingInvented, "Invent nothing for what was not done",
    rationale: """
      Not done for a reason that has nothing to do with fear is no data. A refusal enters the map only \
      with the peak that was said.
      """,
    source: "Clinical review of the engine",
    status: .design,
    examples: [
      Example("An illness changes no expectation.") { example in
        example.has(example.course([[example.trial(.notDone, peak: nil, after: nil, because: .ill)]])) {
          if case .noData = $0 { true } else { false }
        }
      }
    ])
}
