extension Rule {
  static let scaleCheck = Rule(
    .scaleCheck, "Ask about the scale",
    rationale: """
      A 0-10 rating read as 0-100 turns great fear into almost none. A sheet on which every value of a \
      column is 10 or less is asked about, never rescaled in silence; ratings that all lie close together \
      are said to be flat.
      """,
    source: "Design choice",
    status: .design,
    settings: [.askScaleAtMost, .flatSpread],
    examples: [
      Example("Ratings 3, 5 and 8 without a declared scale are asked about.") { example in
        example.problems(fears: [3, 5, 8]).contains(.ambiguousScale(field: "fear", highest: 8))
      },
      Example("All ratings 0 mean the same on both scales and are not asked about.") { example in
        example.problems(fears: [0, 0, 0]).isEmpty
      },
      Example("Ratings 60, 62 and 65 are flat.") { example in
        example.facts(fears: [60, 62, 65]).contains(.ratingsFlat(spread: 5, flatSpread: 10, ratings: 3))
      },
    ])
}
