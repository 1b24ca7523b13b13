extension Rule {
  static let oneDemand = Rule(
    .oneDemand, "Change one demand at a time",
    rationale: """
      Among steps that reach equally far, the one that changes fewest demands from the rung below is \
      taken, so that what changed can be named.
      """,
    source: "Design choice",
    status: .design,
    settings: [.reachTie],
    examples: [
      Example("A variant changes exactly one demand of its item.") { _ in
        Demands(direction: .flexion, extremity: .half).applying(DemandChange(demand: .speed, level: "quick"))
          .map { changed in
            Demand.allCases.count {
              changed.level(of: $0) != Demands(direction: .flexion, extremity: .half).level(of: $0)
            } == 1
          } ?? false
      }
    ])
}
