extension Rule {
  static let fearedOutcome = Rule(
    .fearedOutcome, "Take nothing from a trial in which the feared outcome happened",
    rationale: """
      The feared outcome is harm that can be observed, in the patient's words; pain alone is none. Where \
      it happened, nothing counts as learned and the step is met again.
      """,
    source: "Design choice",
    status: .design,
    examples: [
      Example("A feared outcome that happened keeps the step.") { example in
        example.has(example.course([[example.trial(peak: 5, after: 0, happened: true)]])) {
          $0 == .repeatFearedOutcome
        }
      }
    ])
}
