extension Rule {
  static let carryOver = Rule(
    .carryOver, "Carry learning over, at the patient's own rate",
    rationale: """
      A fall of fear and of expected harm within a session carries over: to the step and its like by one \
      share, to all steps by another. Both are learned from what comes next; a share lies in 0 to 1.
      """,
    source: """
      Pittig 2023: the rate of learning differs between patients and predicts outcome; the values are \
      our design choice
      """,
    status: .design,
    settings: [.carryOverSimilar, .carryOverAll, .carryOverSimilarSD, .carryOverAllSD],
    examples: [
      Example("The personal shares are shown.") { example in
        example.has(example.course([[example.trial()]])) {
          if case .carryOverLearned = $0 { true } else { false }
        }
      }
    ])
}
