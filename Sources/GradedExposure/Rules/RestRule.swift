extension Rule {
  static let rest = Rule(
    .rest, "Let a step rest that was refused twice",
    rationale: """
      A step that was refused again and again rests until its expected fear has fallen.
      """,
    source: "Design choice",
    status: .design,
    settings: [.parkedAfter, .parkedFall],
    examples: [
      Example("After two refusals in a row a step rests.") { example in
        example.course([
          [example.trial(.stoppedEarly, because: .fear)], [example.trial(.stoppedEarly, because: .fear)],
        ])?.states.contains { $0.standing == .resting } ?? false
      }
    ])
}
