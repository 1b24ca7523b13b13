extension Rule {
  static let orderInconsistency = Rule(
    .orderInconsistency, "Ask about an order that surprises",
    rationale: """
      An easier movement rated far above a harder one of the same direction may be a slip of the pen, or \
      true for this patient. It is asked about and never overwritten.
      """,
    source: """
      Leeuw 2007 (PHODA-SeV): differences above 20 points indicate true change, published for a mean \
      score; for single items a design choice
      """,
    status: .design,
    settings: [.contradiction],
    examples: [
      Example("Half way rated 80 and all the way rated 50 is asked about.") { example in
        example.facts(fears: [80, 50]).contains { if case .contradiction = $0 { true } else { false } }
      },
      Example("Half way rated 60 and all the way rated 50 is not.") { example in
        !example.facts(fears: [60, 50]).contains { if case .contradiction = $0 { true } else { false } }
      },
    ])
}
