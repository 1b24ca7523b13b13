extension Rule {
  static let repeatedRatings = Rule(
    .repeatedRatings, "Combine repeated ratings",
    rationale: """
      Nobody rates the same thing twice alike. Both ratings are kept and weighted by their precision, \
      which is the same for both, so the map sees their mean with a smaller error.
      """,
    source: """
      George 2009 (FDAQ, low back): SEM 6.6 at scale level; single items are noisier, hence 8 points, \
      which is a design choice
      """,
    status: .design,
    settings: [.ratingNoise],
    examples: [
      Example("60 and 70 for one item count as 65.") { example in
        example.facts(fears: [60, 70], ofOneItem: true).contains(.rated(fear: 65, times: 2))
      }
    ])
}
