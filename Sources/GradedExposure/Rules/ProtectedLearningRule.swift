extension Rule {
  static let protectedLearning = Rule(
    .protectedLearning, "Count less with a safety behaviour, and master nothing",
    rationale: """
      A step that was done with a collar was learned with a collar: the learning counts in part, and the \
      step is not mastered.
      """,
    source: "Direction: Meulders 2016, Craske 2014 (mixed evidence); the size is our design choice",
    status: .design,
    settings: [.protectedLearning],
    examples: [
      Example("A step done with a safety behaviour is met again.") { example in
        example.has(example.course([[example.trial(peak: 5, after: 0, protected: true)]])) {
          $0 == .repeatProtected
        }
      }
    ])
}
