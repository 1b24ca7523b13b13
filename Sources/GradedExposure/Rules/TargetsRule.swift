extension Rule {
  static let targets = Rule(
    .targets, "Aim at the patient's goals",
    rationale: """
      The targets are what the patient wants to do again. Without goals, the highest of the items rated \
      above the threshold; the others wait, listed, for the therapist's choice.
      """,
    source: "Vieira 2020 for five of the activities rated above 50; goals first is a design choice",
    status: .design,
    settings: [.selectionThreshold, .targetsMost],
    examples: [
      Example("Without goals, an item rated 50 is no target and one rated 51 is.") { example in
        example.targets(fears: [50, 51]) == 1
      }
    ])
}
