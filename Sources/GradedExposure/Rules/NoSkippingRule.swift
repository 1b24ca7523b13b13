extension Rule {
  static let noSkipping = Rule(
    .noSkipping, "Skip no rung",
    rationale: """
      No step is offered that stands further above the highest completed one of its ladder than the jump \
      bound. Nothing lifts this.
      """,
    source: "Dose-finding practice of never skipping an untried dose; the size is a design choice",
    status: .design,
    settings: [.jumpMost],
    examples: [
      Example("No protocol may set the jump above 20 points.") { _ in
        SettingKey.jumpMost.bounds.upperBound == 20
      }
    ])
}
