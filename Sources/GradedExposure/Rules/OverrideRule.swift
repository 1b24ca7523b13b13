extension Rule {
  static let overrides = Rule(
    .overrides, "Follow the therapist, within the limits",
    rationale: """
      An override steers every later plan until it expires or is ended. It may exceed what the patient \
      agreed to meet for one step; never the jump bound, a limit or the patient's own range. Each version \
      says what became of every override.
      """,
    source: "Design choice",
    status: .design,
    examples: [
      Example("A banned step is not offered.") { example in
        example.has(example.course([[example.trial()]], overrides: [example.ban])) {
          if case .overrideHonoured = $0 { true } else { false }
        }
      }
    ])
}
