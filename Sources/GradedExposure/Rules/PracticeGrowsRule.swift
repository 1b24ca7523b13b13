extension Rule {
  static let practiceGrows = Rule(
    .practiceGrows, "Let home practice grow by the week",
    rationale: """
      A week in which all practice told of was done, with little more pain on the next day, raises the \
      dose by a tenth, at least by one.
      """,
    source: """
      Graded-activity convention (secondary); 24 hours and 2 points by analogy with guidance after \
      concussion
      """,
    status: .secondary,
    settings: [.doseRise, .painRise],
    examples: [
      Example("A full week raises the dose.") { example in
        example.has(
          example.course(
            [[example.trial(harm: (60, 20))], [example.trial(harm: (30, 10))]],
            home: [example.painless(example.trial(harm: (10, 10)))], later: 7)
        ) { if case .practiceGrows = $0 { true } else { false } }
      }
    ])
}
