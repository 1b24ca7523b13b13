extension Rule {
  static let fillGap = Rule(
    .fillGap, "Fill gaps with the fewest steps",
    rationale: """
      Where two neighbours on a ladder differ by more than the gap, the candidate that reaches farthest \
      within the gap goes between them, and so on.
      """,
    source: "Worksheets advise 10 to 15 points; simulation: smaller gains nothing; a design choice",
    status: .design,
    settings: [.gap, .reachTie],
    examples: [
      Example("Between a step at 20 and one at 80, steps are filled in.") { example in
        example.ladder(fears: [20, 80]).count > 2
      }
    ])
}
