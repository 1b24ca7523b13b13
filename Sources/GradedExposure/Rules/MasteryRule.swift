extension Rule {
  static let mastery = Rule(
    .mastery, "Master a step by practice of that very step",
    rationale: """
      A step is mastered when the patient expects little harm of it on separate days, did it last without \
      anything that protects, and what they feared did not happen. Where expected harm was not recorded, \
      by low or fallen fear. It is met anew when it is refused, what was feared happens, or fear or expected harm \
      clearly comes back.
      """,
    source: """
      Pittig 2023 for expectancy, Gibbs 2023 for practice of that very item; the bounds are our \
      design choice. Other rules can be chosen in a protocol
      """,
    status: .design,
    settings: [.masteryHarm, .masteryDays, .masteryPeak, .masteryAfter, .masteryShare, .splitChange],
    examples: [
      Example("Little expected harm on two days masters a step.") { example in
        example.course([[example.trial(harm: (60, 20))], [example.trial(harm: (30, 10))]])?.states.contains {
          $0.standing == .mastered
        } ?? false
      }
    ])
}
