extension Rule {
  static let nextTarget = Rule(
    .nextTarget, "Offer what takes most off the goals",
    rationale: """
      Among the allowed steps, the one that is expected to take most points off the goals comes first; a \
      goal that lags behind counts more.
      """,
    source: "Design choice",
    status: .design,
    settings: [.carryOverSimilar, .carryOverAll, .expectedDrop, .needMargin],
    examples: [
      Example("The first exposure session has a target.") { example in
        example.plan(fears: [30, 80])?.schedule?.sessions.contains { $0.exposures.first?.role == .target }
          ?? false
      }
    ])
}
