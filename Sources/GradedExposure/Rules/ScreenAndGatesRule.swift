extension Rule {
  static let screenAndGates = Rule(
    .screenAndGates, "No released plan with an open screen",
    rationale: """
      A present red flag refuses the plan; an unanswered question or a sign that needs clearance holds it \
      back; a limit takes the steps beyond it away. The absence of flags never reads as safe.
      """,
    source: """
      Canadian C-spine rule and guideline lists for the questions (each with its own status); what they do \
      to a plan is a design choice
      """,
    status: .design,
    settings: [.freshTrauma, .acuteInjury, .historyAnswersValid, .testAnswersValid],
    examples: [
      Example("A present red flag leaves no hierarchy and no sessions.") { example in
        example.plan(fears: [80, 60], flag: .doubleVision).map { $0.hierarchy == nil && $0.schedule == nil }
          ?? false
      },
      Example("Unanswered questions keep a plan from being released.") { example in
        example.plan(fears: [80, 60]).map {
          $0.blockers.contains { if case .notScreened = $0 { true } else { false } }
        } ?? false
      },
    ])
}
