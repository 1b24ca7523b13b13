extension Rule {
  static let repeatTarget = Rule(
    .repeatTarget, "Stay with a target, and not for ever",
    rationale: """
      The target of the last visit stays unless another step is worth clearly more, or it has been the \
      target too often in a row.
      """,
    source: "Design choice; no effect in simulation",
    status: .design,
    settings: [.keepRatio, .repeatsMost],
    examples: [
      Example("A step that was done in part is met again.") { example in
        example.has(example.course([[example.trial(.partly)]])) { $0 == .repeatUnfinished }
      }
    ])
}
