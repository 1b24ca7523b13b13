import Testing

@testable import GradedExposure

/// What each screening answer does to a plan, by itself and beside every other.
@Suite struct ScreenTests {
  static let refusing: Set<ScreenQuestion> = [
    .spineRuleHighRisk, .spineRuleRotation, .myelopathy, .fiveDs, .threeNs, .unlikeAnyOther, .spineRedFlags,
    .feverOrInfection, .neckSurgery, .newNeurology, .crisis,
  ]
  static let gates: [ScreenQuestion: Set<Gate>] = [
    .radiculopathy: [.extensionRange, .rotationRange], .bloodPressure: [.load], .malignancy: [],
    .rheumatoidArthritis: [.load, .speed, .axialLoad, .contact, .endRange, .impact],
    .ligamentLaxity: [.axialLoad, .contact, .endRange, .impact], .concussion: [.contact, .impact],
    .dizziness: [.dizziness, .speed], .traumaCues: [],
  ]

  /// Goals and ratings that between them come up against every limit that a question sets.
  static func assessment(present: [ScreenQuestion]) -> Assessment {
    var assessment = Fixture.assessment(
      [
        ("turn-left", 70), ("turn-left-half-way", 30), ("look-up", 75), ("look-up-half-way", 25),
        ("tilt-left", 40), ("look-down", 35), ("check-blind-spot-left", 80), ("lift-box-to-shelf", 85),
        ("own-tackle", 90), ("own-trampoline", 65), ("own-headstand", 95), ("own-spin", 60),
      ],
      willing: 80,
      goals: ["check-blind-spot-left", "lift-box-to-shelf", "look-up", "own-tackle", "own-spin", "turn-left"])
    let strains: [(String, Strain)] = [
      ("own-tackle", .contact), ("own-trampoline", .impact), ("own-headstand", .axialLoad),
      ("own-spin", .vestibular),
    ]
    assessment.ownItems = strains.map { id, strain in
      Item(
        own: ItemID(rawValue: id), title: id,
        demands: Demands(direction: .rotation, side: .left, extremity: .half, context: .home),
        demandsAssumed: [], strains: [strain], strainsUnanswered: [])
    }
    assessment.screenAnswers = ScreenQuestion.allCases.map {
      ScreenAnswer(question: $0, present: present.contains($0), by: .clinician, on: Fixture.today)
    }
    return assessment
  }

  /// No answer, each answer, and each pair.
  static let sets: [[ScreenQuestion]] =
    [[]] + ScreenQuestion.allCases.map { [$0] }
    + ScreenQuestion.allCases.flatMap { first in
      ScreenQuestion.allCases.filter { $0 > first }.map { [first, $0] }
    }

  @Test func everyQuestionRefusesOrWaitsForClearance() {
    for question in ScreenQuestion.allCases {
      #expect((question.consequence == .refuse) == Self.refusing.contains(question), "\(question.rawValue)")
      #expect(Set(question.gates) == Self.gates[question] ?? [], "\(question.rawValue)")
      #expect(Self.refusing.contains(question) != (Self.gates[question] != nil))
    }
  }

  @Test func aRedFlagLeavesNoStepAndNoSession() throws {
    for present in Self.sets where !Self.refusing.isDisjoint(with: present) {
      let version = try Fixture.version(Self.assessment(present: present))
      let flags = ScreenQuestion.allCases.filter { present.contains($0) && Self.refusing.contains($0) }
      #expect(version.hierarchy == nil && version.schedule == nil)
      #expect(version.outcome == .refused && version.status == .onHold)
      #expect(version.blockers.first == .redFlag(questions: flags))
      #expect(version.decisions.first == Decision(.refused(by: flags)))
      #expect(version.decisions.allSatisfy { $0.step == nil && $0.session == nil })
    }
  }

  @Test func everySetOfOtherSignsSetsItsLimitsAndNoLadderGoesBeyondThem() throws {
    var taken: Set<Gate> = []
    for present in Self.sets where Self.refusing.isDisjoint(with: present) {
      let version = try Fixture.version(Self.assessment(present: present))
      let expected = present.reduce(into: Set<Gate>()) { $0.formUnion(Self.gates[$1] ?? []) }
      let hierarchy = try #require(version.hierarchy)
      let waits = ScreenQuestion.allCases.filter(present.contains)
      #expect(version.blockers.contains(.needsClearance(questions: waits)) == !present.isEmpty)
      #expect(
        version.decisions.contains(Decision(.needsClearance(for: waits, gates: expected.sorted())))
          == !present.isEmpty)
      let items = try Fixture.standard().catalogue.items + Self.assessment(present: []).ownItems
      let itemByID = Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0) })
      for step in hierarchy.steps {
        let item = try #require(itemByID[step.item])
        let broken = expected.filter { Self.forbids($0, step.demands, item) }
        #expect(Set(step.limitedBy) == broken, "\(step.id.rawValue) with \(present.map(\.rawValue))")
        taken.formUnion(broken)
      }
      let offered = hierarchy.ladders.flatMap { ladder in ladder.rungs.flatMap { [$0.step] + $0.alsoHere } }
      for id in offered { #expect(hierarchy.step(id)?.limitedBy == []) }
    }
    #expect(taken == Self.gates.values.reduce(into: []) { $0.formUnion($1) })
  }

  /// What a limit forbids, as the evidence's table of gates says it, the cautious way where a level straddles.
  private static func forbids(_ gate: Gate, _ demands: Demands, _ item: Item) -> Bool {
    let percent = demands.extremity?.percent ?? 0
    let extends = demands.components.contains(.extension_)
    let turns = demands.components.contains(.rotation)
    if item.gates.contains(gate) { return true }
    return switch gate {
    case .extensionRange: extends && (percent > 50 || turns || demands.components.contains(.lateralFlexion))
    case .rotationRange: turns && percent > 75
    case .load: [.from2to5kg, .over5kg].contains(demands.load)
    case .hold: [.seconds30, .minutes].contains(demands.hold)
    case .speed: demands.speed != .slow
    case .endRange: percent > 75
    case .axialLoad: item.strains.contains(.axialLoad)
    case .contact: item.strains.contains(.contact)
    case .impact: item.strains.contains(.impact)
    case .dizziness: item.strains.contains(.vestibular)
    case .fitToDrive, .vascular: false
    }
  }
}
