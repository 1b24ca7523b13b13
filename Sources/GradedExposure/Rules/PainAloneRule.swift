extension Rule {
  static let painAlone = Rule(
    .painAlone, "Hold nothing back for pain alone",
    rationale: """
      A rise of pain never stops, fails or holds back a step. It means one try less at the next visit, and \
      bounds home practice.
      """,
    source: """
      Bontinck 2022: fear fell in 65 %, pain in 20 %; the bound is by analogy with guidance after \
      concussion
      """,
    status: .design,
    settings: [.painRise],
    examples: [
      Example("A rise of pain changes no verdict.") { example in
        example.course([
          [example.painful(example.trial(harm: (60, 20)))], [example.painful(example.trial(harm: (30, 10)))],
        ])?.states.contains { $0.standing == .mastered } ?? false
      }
    ])
}
