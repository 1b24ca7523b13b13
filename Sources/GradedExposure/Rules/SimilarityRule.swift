extension Rule {
  static let similarity = Rule(
    .similarity, "Let similar movements inform each other",
    rationale: """
      A rating says most about movements of the same direction with the same demands, less about the other \
      side, least about other directions.
      """,
    source: """
      Meulders 2013 (gradient of fear by similarity), Crombez 2002 (little transfer to dissimilar \
      movements); the values are a design choice
      """,
    status: .design,
    settings: [
      .mirrorSimilarity, .otherSimilarity, .extremityReach, .speedReach, .loadReach, .armsReach,
      .contextReach, .levelSD, .directionSD, .similarSD, .itemSD,
    ],
    examples: [
      Example("Left is more like right than like looking up.") { example in
        example.likeness(.rotation, .left, .rotation, .right)
          > example.likeness(.rotation, .left, .extension_, nil)
      }
    ])
}
