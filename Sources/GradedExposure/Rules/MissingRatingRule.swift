extension Rule {
  static let missingRating = Rule(
    .missingRating, "Estimate what was not rated",
    rationale: """
      A step without a rating gets the value that the map expects from the ratings of similar movements, \
      shown as an estimate with its range and with the rating that it leans on most. Not rated, declined, \
      not applicable and not tried are four different answers, and none is 0.
      """,
    source: "Design choice",
    status: .design,
    examples: [
      Example("A step that nobody rated is shown as estimated.") { example in
        example.facts(fears: [30, 80]).contains { if case .estimated = $0 { true } else { false } }
      }
    ])
}
