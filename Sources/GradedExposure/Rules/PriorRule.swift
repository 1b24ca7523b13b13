extension Rule {
  static let prior = Rule(
    .prior, "Expect more fear of more range, speed, load, arm height and daily context",
    rationale: """
      Before any rating, a movement is expected to be feared the more, the more of these it has. Every \
      rating corrects that.
      """,
    source: """
      Turk 2008 (PFActS-C) for direction, arm position, weight and extremity; the sizes are a design \
      choice
      """,
    status: .design,
    settings: [.priorBase, .priorExtremity, .priorSpeed, .priorLoad, .priorArms, .priorContext],
    examples: [
      Example("Unrated, all the way is expected above half way.") { example in
        example.mean(.full) > example.mean(.half)
      }
    ])
}
