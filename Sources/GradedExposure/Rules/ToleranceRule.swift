extension Rule {
  static let tolerance = Rule(
    .tolerance, "Stay within what the patient agreed to meet",
    rationale: """
      A step is offered only if the chance that its peak passes the willingness bound is small. The bound \
      is agreed with the patient and never inferred.
      """,
    source: """
      Babb 1998 (EWOC, feasibility bound .25 in dose finding), used by analogy; a design choice here
      """,
    status: .design,
    settings: [.toleranceChance, .peakNoise, .willingnessAssumed],
    examples: [
      Example("A target rated 95 is not offered to a patient willing to meet 30.") { example in
        example.plan(fears: [95, 90], willing: 30)?.outcome == .heldForReview
      }
    ])
}
