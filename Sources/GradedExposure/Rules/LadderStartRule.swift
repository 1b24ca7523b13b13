extension Rule {
  static let ladderStart = Rule(
    .ladderStart, "Start the ladder where fear is mild",
    rationale: """
      A ladder starts at the highest step expected at or below this height, or at the lowest step there \
      is. Lower rungs show little change.
      """,
    source: "Self-help worksheets (start at 1-2 of 10 shows no drop); the number is a design choice",
    status: .design,
    settings: [.ladderStart, .rungSpacing, .rungsMost],
    examples: [
      Example("No ladder has more rungs than fit a page.") { example in
        example.ladder(fears: [10, 30, 50, 70, 90]).count <= 15
      }
    ])
}
