extension Rule {
  static let projection = Rule(
    .projection, "Project later sessions, and say so",
    rationale: """
      Later sessions are projected from expected effects and shown to the clinician only. They change with \
      every session and are never printed as tasks.
      """,
    source: "Design choice",
    status: .design,
    settings: [.mildFear, .expectedDrop],
    examples: [
      Example("Only one exposure session is firm.") { example in
        example.plan(fears: [30, 80])?.schedule?.firm.filter { $0.kind == .exposure }.count == 1
      }
    ])
}
