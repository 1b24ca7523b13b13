extension Rule {
  static let eligibility = Rule(
    .eligibility, "Plan exposure only where something is feared",
    rationale: """
      Where fear, expected harm and avoidance all lie at or below the threshold, exposure is not indicated \
      and the clinician decides. Doing too much and avoiding often go together: high fear with no \
      avoidance is pointed out and excludes nobody.
      """,
    source: "Vieira 2020 (above 50) for the threshold; the rule is a design choice",
    status: .design,
    settings: [.selectionThreshold],
    examples: [
      Example("All ratings 0: held for review.") { example in
        example.plan(fears: [0, 0])?.outcome == .heldForReview
      },
      Example("Fear 20 with expected harm 80 is no reason to hold exposure as not indicated.") { example in
        let facts = example.facts(fears: [20, 20], harm: 80)
        return facts.contains(.noTarget(threshold: 50))
          && !facts.contains { if case .notIndicated = $0 { true } else { false } }
      },
    ])
}
