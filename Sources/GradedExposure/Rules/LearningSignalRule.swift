extension Rule {
  static let learningSignal = Rule(
    .learningSignal, "Learn from less fear and from less expected harm",
    rationale: """
      What was learned is the mean of the fall of fear and the fall of expected harm, or the one of the \
      two that was said.
      """,
    source: """
      Pittig 2023 and Craske 2014 for the change of expectancy; the weight is our design choice and \
      had no effect in simulation
      """,
    status: .design,
    settings: [.expectancyWeight],
    examples: [
      Example("A fall of expected harm moves the map.") { example in
        example.expected(example.course([[example.trial(peak: 40, after: 40, harm: (80, 0))]]))
          < example.expected(example.course([[example.trial(peak: 40, after: 40, harm: (80, 80))]]))
      }
    ])
}
