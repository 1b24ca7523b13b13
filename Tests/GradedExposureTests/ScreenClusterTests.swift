import Testing

@testable import GradedExposure

/// Truth tables of the rules that count, and of those with days.
@Suite struct ScreenClusterTests {
  private func facts(_ findings: [ScreenFinding], present: [ScreenFinding], age: Int? = 40) -> ScreenFacts {
    var facts = ScreenFacts(
      today: Fixture.today, Dictionary(uniqueKeysWithValues: findings.map { ($0, present.contains($0)) }))
    facts.ageYears = age
    return facts
  }

  private func subsets(_ findings: [ScreenFinding]) -> [[ScreenFinding]] {
    (0..<(1 << findings.count)).map { bits in
      findings.indices.filter { bits & (1 << $0) != 0 }.map { findings[$0] }
    }
  }

  @Test func cookCountsFourSignsAndAnAgeOver45() {
    for present in subsets(MyelopathyCluster.signs) {
      for age in [nil, 45, 46] {
        let count = present.count + (age == 46 ? 1 : 0)
        let expected: ScreenQuestion.Consequence? = count >= 3 ? .refuse : count == 2 ? .needsClearance : nil
        let outcome = MyelopathyCluster.outcome(
          facts(MyelopathyCluster.signs, present: present, age: age))
        #expect(outcome.consequence == expected && outcome.open.isEmpty)
      }
    }
  }

  @Test func aClusterWithAnOpenTestIsOpenUnlessItIsDecided() {
    var three = facts(MyelopathyCluster.signs, present: [.hoffmann, .babinski, .gaitDeviation])
    three.answers[.invertedSupinator] = nil
    #expect(MyelopathyCluster.outcome(three).open.isEmpty)
    var two = facts(MyelopathyCluster.signs, present: [.hoffmann, .babinski])
    two.answers[.invertedSupinator] = nil
    #expect(MyelopathyCluster.outcome(two).open == [.invertedSupinator])
  }

  @Test func wainnerHoldsFromThreeOfFourAndTheNewerClusterAtThreeOfThree() {
    for present in subsets(RadiculopathyCluster.wainner) {
      let outcome = RadiculopathyCluster.outcome(facts(RadiculopathyCluster.wainner, present: present))
      #expect((outcome.consequence == .needsClearance) == (present.count >= 3))
      #expect(outcome.gates == (present.count >= 3 ? [.extensionRange, .rotationRange] : []))
    }
    for present in subsets(RadiculopathyCluster.newer) {
      let outcome = RadiculopathyCluster.newerOutcome(facts(RadiculopathyCluster.newer, present: present))
      #expect((outcome.consequence == .needsClearance) == (present.count == 3))
    }
  }

  @Test func pressureIsHighFrom180Or110() {
    #expect(ScreenFinding.pressureUpper.presentFrom == 180 && ScreenFinding.pressureLower.presentFrom == 110)
    for present in subsets([.pressureUpper, .pressureLower]) {
      let outcome = ScreenQuestion.bloodPressure.outcome(
        facts([.pressureUpper, .pressureLower], present: present))
      #expect((outcome.consequence == .needsClearance) == !present.isEmpty)
      #expect(outcome.gates == (present.isEmpty ? [] : [.load]))
    }
  }

  @Test func commonRiskFactorsOfTheVesselsInformAndTwoLimitLongHangingBack() {
    let all = [.vesselAnomaly, .recentInfection] + VesselRiskRule.common
    for present in subsets(all) {
      let outcome = VesselRiskRule.outcome(facts(all, present: present))
      let common = present.filter(VesselRiskRule.common.contains).count
      if present.contains(.vesselAnomaly) {
        #expect(outcome.consequence == .needsClearance)
        #expect(outcome.gates == [.extensionRange, .rotationRange, .vascular])
      } else if present.contains(.recentInfection) || common >= 2 {
        #expect(outcome.consequence == .limit && outcome.gates == [.vascular])
      } else {
        #expect(outcome.consequence == (common == 1 ? .inform : nil) && outcome.gates == [])
      }
    }
  }

  @Test func fractureFlagsCountAndAgeAloneHoldsNobody() {
    for present in subsets(FractureFlagsRule.flags) {
      for (age, sex, isOlder) in [
        (65, Sex.male, false), (66, .male, true), (75, .female, false), (76, .female, true),
      ] {
        var facts = facts(FractureFlagsRule.flags, present: present, age: age)
        facts.sex = sex
        let count = present.count + (isOlder ? 1 : 0)
        let holds = present.contains(.brittleBones) || (count >= 2 && !present.isEmpty)
        #expect((FractureFlagsRule.outcome(facts).consequence == .needsClearance) == holds)
      }
    }
  }

  @Test func anOperatedNeckWaitsTwelveWeeksAndForTheSurgeon() {
    for (operated, agrees, refuses) in [
      (-83, -10, true), (-84, -10, false), (-84, 0, false), (-84, 1, true), (nil, -10, true),
      (-400, nil, true),
    ] as [(Int?, Int?, Bool)] {
      var facts = facts([.operation, .surgeonAgrees], present: [.operation, .surgeonAgrees])
      facts.days[.operation] = operated.map { Fixture.today + $0 }
      facts.days[.surgeonAgrees] = agrees.map { Fixture.today + $0 }
      #expect((NeckSurgeryRule.outcome(facts).consequence == .refuse) == refuses)
      #expect(NeckSurgeryRule.rehabOutcome(facts).consequence == .needsClearance)
      #expect(NeckSurgeryRule.rehabOutcome(facts).gates.contains(.endRange))
    }
  }

  @Test func assessedDizzinessAndTreatedTraumaLimitAndHoldNobody() {
    for (there, eased, consequence) in [
      (true, true, .limit), (true, false, .needsClearance), (false, false, nil), (false, true, nil),
    ] as [(Bool, Bool, ScreenQuestion.Consequence?)] {
      var facts = ScreenFacts(today: Fixture.today)
      facts.answers = [
        .oldDizziness: there, .dizzinessAssessed: eased, .traumaCues: there, .psychologist: eased,
      ]
      #expect(DizzinessRule.outcome(facts).consequence == consequence)
      #expect(DizzinessRule.outcome(facts).gates == (there ? [.dizziness, .speed] : []))
      #expect(TraumaCuesRule.outcome(facts).consequence == consequence)
      #expect(TraumaCuesRule.outcome(facts).gates == (there ? [.fitToDrive] : []))
    }
  }
}
