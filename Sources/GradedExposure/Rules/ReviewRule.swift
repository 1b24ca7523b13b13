extension Rule {
  static let review = Rule(
    .review, "Leave to the clinician what no rule can judge",
    rationale: """
      Where no step may be offered, nothing is offered by itself: the clinician chooses between the \
      easiest step, a step made together, and waiting. That is a common and honest first outcome.
      """,
    source: "Design choice",
    status: .design,
    examples: [
      Example("Where nothing is allowed, there are no sessions.") { example in
        example.plan(fears: [95, 90], willing: 30).map { $0.schedule == nil } ?? false
      }
    ])
}
