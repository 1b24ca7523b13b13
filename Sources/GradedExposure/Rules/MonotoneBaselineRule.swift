extension Rule {
  static let monotoneBaseline = Rule(
    .monotoneBaseline, "Never place a harder movement below an easier one",
    rationale: """
      In the starting hierarchy a step stands halfway between the highest that is expected of anything \
      easier and the lowest of anything harder in the same direction. Once treatment has begun, the map's \
      own estimate is used.
      """,
    source: "Design choice",
    status: .design,
    examples: [
      Example("Half way rated 80 and all the way rated 50 stand at the same height.") { example in
        example.baselines(fears: [80, 50]).map { abs($0[0] - $0[1]) < 0.001 } ?? false
      }
    ])
}
