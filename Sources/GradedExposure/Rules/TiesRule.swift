extension Rule {
  static let ties = Rule(
    .ties, "Order ties by demand",
    rationale: """
      Two steps with the same estimate need one order that is always the same: the physically easier \
      first, then the lower expected harm, then what is no goal, then the id. The tie is shown.
      """,
    source: "Design choice",
    status: .design,
    examples: [
      Example("The same ratings in another order give the same ladder.") { example in
        example.ladder(fears: [50, 50, 70]) == example.ladder(fears: [50, 50, 70], reversed: true)
      }
    ])
}
