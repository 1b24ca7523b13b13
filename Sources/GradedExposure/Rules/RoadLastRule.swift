extension Rule {
  static let roadLast = Rule(
    .roadLast, "Parked before the road, a quiet road before traffic",
    rationale: """
      A step on the road, at the wheel or as a passenger, is not offered before a step of its ladder has been \
      done off the road: in the clinic, at home, in a parked car; one in traffic not before one on a quiet \
      road, where the ladder has one. Mirrors and the checks the law asks for stay.
      """,
    source: "Design choice",
    status: .design,
    examples: [
      Example("A step in traffic waits for one off the road, however low its fear.") { example in
        example.plan(fears: [40, 41, 42, 43, 51])?.schedule?.firm.last?.exposures
          .allSatisfy { $0.step.rawValue != "own-4" } ?? false
      }
    ])
}
