extension Rule {
  static let openGap = Rule(
    .openGap, "Mark the gap that nothing fills",
    rationale: """
      Where no candidate fits, the step is made together with the patient: imagined, watched on video, or \
      supported.
      """,
    source: "Design choice",
    status: .design,
    settings: [.gap],
    examples: [
      Example("A target that nothing is easier than has a ladder of itself alone.") { example in
        example.ladder(fears: [90], easiest: true).count == 1
      }
    ])
}
