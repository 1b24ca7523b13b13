import Testing

@testable import GradedExposure

/// What every answer to the screen does to a plan, by itself and beside every other.
@Suite struct ScreenTests {
  /// Findings that refuse by themselves in a patient of 40 without an injury, but for those of a fresh injury.
  static let refusing: Set<ScreenFinding> = [
    .fall, .axialBlow, .fastCrash, .recreationalVehicle, .bicycleCrash, .tingling, .cannotTurnLeft,
    .cannotTurnRight, .newDizziness, .doubleVision, .speech, .swallowing, .dropAttacks, .nausea, .numbFace,
    .jumpingEyes, .unsteadyWalking, .painUnlikeAnyOther, .droopingEyelid, .cranialNerves, .weightLoss,
    .weakImmunity, .steroids, .injectedDrugs, .painAtRest, .bladderOrBowel, .saddleNumbness, .markedWeakness,
    .severeInjury, .fever, .operation, .newInjuryAfterSurgery, .fallsAfterSurgery, .vomiting, .coordination,
    .newWeakness, .newNumbness, .armPain, .crisis,
  ]
  static let holding: Set<ScreenFinding> = [
    .vesselAnomaly, .pressureUpper, .pressureLower, .brittleBones, .cancer, .inflammatoryArthritis,
    .downSyndrome, .looseLigaments, .recentConcussion, .oldDizziness, .traumaCues,
  ]
  static let gates: [ScreenFinding: Set<Gate>] = [
    .vesselAnomaly: [.extensionRange, .rotationRange, .vascular], .recentInfection: [.vascular],
    .pressureUpper: [.load], .pressureLower: [.load],
    .inflammatoryArthritis: [.load, .speed, .axialLoad, .contact, .endRange, .impact],
    .downSyndrome: [.axialLoad, .contact, .endRange, .impact],
    .looseLigaments: [.axialLoad, .contact, .endRange, .impact], .recentConcussion: [.contact, .impact],
    .oldDizziness: [.dizziness, .speed], .traumaCues: [.fitToDrive], .drowsyMedicine: [.fitToDrive],
    .drowsy: [.fitToDrive], .noLicence: [.fitToDrive],
  ]

  /// Goals and ratings that between them come up against every limit.
  static func assessment(present: [ScreenFinding]) -> Assessment {
    var assessment = Fixture.assessment(
      [
        ("turn-left", 70), ("turn-left-half-way", 30), ("look-up", 75), ("look-up-half-way", 25),
        ("tilt-left", 40), ("look-down", 35), ("check-blind-spot-left", 80), ("lift-box-to-shelf", 85),
        ("wash-hair-salon", 72), ("own-tackle", 90), ("own-trampoline", 65), ("own-headstand", 95),
        ("own-spin", 60),
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
    assessment.screenAnswers = ScreenAnswers.all(present: present)
    return assessment
  }

  /// No finding, each, and each pair.
  static let sets: [[ScreenFinding]] =
    [[]] + ScreenFinding.allCases.map { [$0] }
    + ScreenFinding.allCases.indices.flatMap { first in
      ScreenFinding.allCases[(first + 1)...].map { [ScreenFinding.allCases[first], $0] }
    }

  @Test func aRedFlagLeavesNoStepAndNoSession() throws {
    var refused = 0
    var request = try Fixture.request(Self.assessment(present: []))
    let rated = Set(request.assessment.ratings.map(\.item))
    request.catalogue.items.removeAll { !rated.contains($0.id) }
    for present in Self.sets where !Self.refusing.isDisjoint(with: present) {
      request.assessment.screenAnswers = ScreenAnswers.all(present: present)
      let version = try #require(try Planner.plan(request).current)
      let flags = Screening(request.assessment, on: Fixture.today, settings: request.settings).refusing
      #expect(version.hierarchy == nil && version.schedule == nil)
      #expect(version.outcome == .refused && version.status == .onHold, "\(present.map(\.rawValue))")
      #expect(version.blockers.first == .redFlag(questions: flags))
      for finding in present where Self.refusing.contains(finding) {
        // The C-spine rule names the first of its stages that asks for imaging.
        let isNamed = flags.contains(finding.question)
        #expect(isNamed || (finding.question == .spineRuleRotation && flags.contains(.spineRuleHighRisk)))
      }
      #expect(version.decisions.allSatisfy { $0.step == nil && $0.session == nil })
      refused += 1
    }
    #expect(refused > 2_000)
  }

  @Test func everySetOfOtherSignsSetsItsLimitsAndNoLadderGoesBeyondThem() throws {
    var taken: Set<Gate> = []
    let (settings, catalogue) = try Fixture.standard()
    let items = catalogue.items + Self.assessment(present: []).ownItems
    let itemByID = Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0) })
    // A pair of signs that do nothing says no more than one of them.
    let sets = Self.sets.filter {
      Self.refusing.isDisjoint(with: $0) && ($0.count < 2 || $0.allSatisfy { Self.gates[$0] != nil })
    }
    for present in sets {
      let version = try Fixture.version(Self.assessment(present: present))
      let expected = present.reduce(into: Set<Gate>()) { $0.formUnion(Self.gates[$1] ?? []) }
      let waits = Set(present.filter(Self.holding.contains).map(\.question)).sorted()
      #expect(version.blockers.contains(.needsClearance(questions: waits)) == !waits.isEmpty)
      #expect(!version.blockers.isEmpty && version.status != .active)
      let inForce = version.decisions.compactMap { decision -> Gate? in
        if case .limited(let gate, _) = decision.fact { gate } else { nil }
      }
      #expect(Set(inForce) == expected, "\(present.map(\.rawValue))")
      let hierarchy = try #require(version.hierarchy)
      for step in hierarchy.steps {
        let item = try #require(itemByID[step.item])
        let broken = expected.filter { Self.forbids($0, step.demands, item) }
        #expect(Set(step.limitedBy) == broken, "\(step.id.rawValue) with \(present.map(\.rawValue))")
        taken.formUnion(broken)
      }
      let offered = hierarchy.ladders.flatMap { ladder in ladder.rungs.flatMap { [$0.step] + $0.alsoHere } }
      let sessions = (version.schedule?.sessions ?? []).flatMap { $0.exposures.map(\.step) }
      let home = (version.schedule?.homeWeeks ?? []).flatMap { $0.movements.map(\.step) }
      for id in offered + sessions + home { #expect(hierarchy.step(id)?.limitedBy == []) }
    }
    #expect(taken == Self.gates.values.reduce(into: []) { $0.formUnion($1) })
    #expect(settings[whole: .freshTrauma] == 2)
  }

  /// Every pair that refuses nothing sets what its findings set, and two common risk factors set one limit more.
  @Test func pairsAddUpAndOnlyCommonRiskFactorsAddMore() throws {
    let settings = try Fixture.standard().settings
    for present in Self.sets where Self.refusing.isDisjoint(with: present) {
      var expected = present.reduce(into: Set<Gate>()) { $0.formUnion(Self.gates[$1] ?? []) }
      if present.count == 2, Set(present).isSubset(of: VesselRiskRule.common) { expected.insert(.vascular) }
      let screening = Screening(Self.assessment(present: present), on: Fixture.today, settings: settings)
      if Set(present).isSubset(of: MyelopathyCluster.signs), present.count == 2 {
        #expect(screening.needingClearance == [.myelopathy])
        continue
      }
      let lifted: Set<Set<ScreenFinding>> = [
        [.oldDizziness, .dizzinessAssessed], [.traumaCues, .psychologist],
      ]
      let waits =
        lifted.contains(Set(present)) ? [] : Set(present.filter(Self.holding.contains).map(\.question))
      #expect(Set(screening.needingClearance) == waits, "\(present.map(\.rawValue))")
      #expect(Set(screening.gates) == expected, "\(present.map(\.rawValue))")
      #expect(screening.refusing.isEmpty)
    }
  }

  /// What a limit forbids, as the evidence's table of gates says it, the cautious way where a level straddles.
  private static func forbids(_ gate: Gate, _ demands: Demands, _ item: Item) -> Bool {
    let percent = demands.extremity?.percent ?? 0
    let extends = demands.components.contains(.extension_)
    let turns = demands.components.contains(.rotation)
    if item.gates.contains(gate) { return true }
    return switch gate {
    case .extensionRange:
      extends
        && (percent > 50 || turns || demands.components.contains(.lateralFlexion) || demands.hold == .minutes)
    case .rotationRange: turns && percent > 75
    case .load: [.from2to5kg, .over5kg].contains(demands.load)
    case .hold: [.seconds30, .minutes].contains(demands.hold)
    case .speed: demands.speed != .slow
    case .endRange: percent > 75
    case .axialLoad: item.strains.contains(.axialLoad)
    case .contact: item.strains.contains(.contact)
    case .impact: item.strains.contains(.impact)
    case .dizziness: item.strains.contains(.vestibular)
    case .fitToDrive:
      [.quietRoad, .traffic].contains(demands.context) && ![.standing, .walking].contains(demands.position)
    case .vascular: extends && percent > 50 && [.seconds30, .minutes].contains(demands.hold)
    }
  }
}
