extension Rule {
  static let returnOfFear = Rule(
    .returnOfFear, "Expect some fear to return",
    rationale: """
      Without practice a share of the points won leaks back each week, less for what was retrieved.
      """,
    source: "That fear returns: Rowe and Craske 1998, Paskewitz 2022; the rate is our design choice",
    status: .design,
    settings: [.returnPerWeek],
    examples: [
      Example("After weeks without practice more fear is expected.") { example in
        example.expected(example.course([[example.trial(peak: 20, after: 0)]]))
          < example.expected(example.course([[example.trial(peak: 20, after: 0)]], later: 60))
      }
    ])
}
