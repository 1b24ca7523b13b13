extension Rule {
  static let easierAfterRefusal = Rule(
    .easierAfterRefusal, "After a refusal, something easier first",
    rationale: """
      What was stopped or refused out of fear is not asked for again at once: until a step is completed \
      at a visit, only steps that are expected to be clearly easier are offered.
      """,
    source: """
      Coherence in dose finding (Cheung 2005, Wheeler 2016), by analogy; the size is our design \
      choice
      """,
    status: .design,
    settings: [.easierBy],
    examples: [
      Example("After a refusal out of fear the same step is held back.") { example in
        example.has(example.course([[example.trial(.stoppedEarly, because: .fear)]])) {
          if case .heldByRefusal = $0 { true } else { false }
        }
      }
    ])
}
