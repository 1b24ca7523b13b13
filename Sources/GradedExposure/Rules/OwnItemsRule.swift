extension Rule {
  static let ownItems = Rule(
    .ownItems, "Take what an own item leaves open the cautious way",
    rationale: """
      A patient's own item says at least its direction. A demand that nobody stated stands at its plain \
      level in the map, and every limit on it applies; so does every limit on a strain that nobody \
      answered for.
      """,
    source: "Design choice",
    status: .design,
    examples: [
      Example("An own item that says nothing of contact is held back while contact is limited.") { _ in
        SafetyLimits.gates(
          [.contact], forbidding: Demands(direction: .none), strains: [], itemGates: [], unstated: [],
          strainsUnanswered: [.contact]) == [.contact]
      }
    ])
}
