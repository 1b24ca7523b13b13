extension Rule {
  static let rangesFit = Rule(
    .rangesFit, "Widen the ranges when too few peaks fall inside",
    rationale: """
      Four in five peaks are expected inside their range. Where clearly fewer were, the ranges widen, and \
      the therapist is told.
      """,
    source: "Design choice",
    status: .design,
    settings: [.rangePeaks, .rangeShare, .rangeWiden],
    examples: [
      Example("Ten peaks far from what was expected widen the ranges.") { example in
        example.has(example.course((0..<10).map { [example.trial(peak: $0 % 2 == 0 ? 100 : 0, after: 0)] })) {
          if case .rangesWidened = $0 { true } else { false }
        }
      }
    ])
}
