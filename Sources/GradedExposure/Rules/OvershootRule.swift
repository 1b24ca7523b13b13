extension Rule {
  static let overshoot = Rule(
    .overshoot, "Keep far too much very unlikely",
    rationale: """
      A step is offered only if the chance that its peak lies far above the bound is very small.
      """,
    source: "Leeuw 2007 for 20 points as a true change; the chance is a design choice",
    status: .design,
    settings: [.overshoot, .overshootChance],
    examples: [
      Example("No protocol may set the chance above one in ten.") { _ in
        SettingKey.overshootChance.bounds.upperBound == 0.1
      }
    ])
}
