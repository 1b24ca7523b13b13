extension Rule {
  static let split = Rule(
    .split, "Change something after visits without change",
    rationale: """
      After several visits without a fall of fear or of expected harm, first the feared outcome and hidden \
      safety behaviours are reviewed, then a smaller step comes first.
      """,
    source: """
      Design choice; a fall of 20 points is a true change of a mean score (Leeuw 2007), for a single \
      step it is not published
      """,
    status: .design,
    settings: [.splitSessions, .splitChange],
    examples: [
      Example("Three visits without change ask for a review.") { example in
        example.has(example.course((0..<3).map { _ in [example.trial(peak: 60, after: 50)] })) {
          if case .withoutChange = $0 { true } else { false }
        }
      }
    ])
}
