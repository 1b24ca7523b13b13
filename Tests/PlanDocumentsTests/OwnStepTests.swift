import Testing

@testable import GradedExposure
@testable import PlanDocuments

/// A step of the therapist's own, from the words of a command line.
struct OwnStepTests {
  @Test func demandsAndStrainsAreReadAsInASheet() throws {
    let item = try OwnStep(
      title: "Nod, half way", demands: ["direction=flexion", "extremity=50", "Speed=As fast as possible"],
      strains: ["contact=no", "impact=yes"]
    ).item()
    #expect(item.id.rawValue == "own-nod-half-way" && item.kind == .own)
    #expect(item.demands == Demands(direction: .flexion, extremity: .half, speed: .asFastAsPossible))
    #expect(item.demandsAssumed == [.arms, .load, .hold, .position, .aid, .context])
    #expect(item.strains == [.impact] && item.strainsUnanswered == [.axialLoad, .vestibular])
  }

  static let mistakes: [(demands: [String], strains: [String], sentences: [String])] = [
    (
      [], [],
      [
        "the direction is not named. Add --demand direction=rotation or another; direction=none for a step without one."
      ]
    ),
    (
      ["direction=flexion", "fear=30", "extremity"], ["contact=no", "contact=yes"],
      ["contact=yes", "extremity", "fear=30"].map {
        "\"\($0)\" is no demand or strain with its level, or is said twice. Write direction=rotation, side=left, "
          + "extremity=50 or contact=no."
      }
    ),
    (
      ["direction=rotation", "side=links"], [],
      ["side: \"links\" is no level of side. Write left, right or both, or leave the cell empty."]
    ),
    (
      ["direction=flexion"], ["contact=maybe"],
      [
        "contact: \"maybe\" is neither yes nor no. Write one, or leave the cell empty where nobody knows."
      ]
    ),
    (
      ["direction=rotation"], [],
      [
        "direction: the demands of \"Nod\" do not fit together. Rotation and lateral-flexion have a side; every direction "
          + "but none has an extremity; combined has two or more parts, and only combined has them."
      ]
    ),
  ]

  @Test(arguments: mistakes.indices) func mistakesAreSaidAllAtOnce(_ index: Int) {
    let (demands, strains, sentences) = Self.mistakes[index]
    let problems = #expect(throws: InputProblems.self) {
      try OwnStep(title: "Nod", demands: demands, strains: strains).item()
    }
    #expect(problems?.problems.map(\.sentence) == sentences)
  }
}
