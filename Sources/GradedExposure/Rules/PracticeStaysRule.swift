extension Rule {
  static let practiceStays = Rule(
    .practiceStays, "Keep the dose after pain, lower it after two flares",
    rationale: """
      More pain on the next day, or a flare, keeps the dose. A flare that outlasts 24 hours twice running \
      lowers it by a fifth and asks the clinician.
      """,
    source: "Design choice",
    status: .design,
    settings: [.doseFall, .painRise],
    examples: [
      Example("More pain on the next day keeps the dose.") { example in
        example.has(
          example.course(
            [[example.trial(harm: (60, 20))], [example.trial(harm: (30, 10))]],
            home: [example.painful(example.trial(harm: (10, 10)))], later: 7)
        ) { if case .practiceStays(_, .pain) = $0 { true } else { false } }
      }
    ])
}
