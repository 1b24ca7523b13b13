import Testing

@testable import GradedExposure

/// Truth tables of the rules about a fresh injury.
@Suite struct SpineRuleTests {
  private typealias Rule = CanadianCSpineRule

  private func facts(_ present: [ScreenFinding], trauma: ScreenFacts.Trauma = .fresh, age: Int? = 40)
    -> ScreenFacts
  {
    let all = Rule.highRisk + Rule.lowRisk + Rule.rotation + Rule.outOfScope + NexusRule.criteria
    var facts = ScreenFacts(
      today: Fixture.today, Dictionary(uniqueKeysWithValues: all.map { ($0, present.contains($0)) }))
    (facts.trauma, facts.ageYears) = (trauma, age)
    return facts
  }

  /// All high, low, rotation and scope criteria as bits: imaging unless no high risk, in scope, a low-risk factor
  /// and both turns.
  @Test func everyCombinationOfTheFourStages() {
    for high in [nil] + Rule.highRisk.map({ Optional($0) }) {
      for low in [nil] + (Rule.lowRisk + [.midlineTenderness]).map({ Optional($0) }) {
        for turn in [[], [ScreenFinding.cannotTurnLeft], [.cannotTurnRight], Rule.rotation] {
          for scope in [nil] + Rule.outOfScope.map({ Optional($0) }) {
            // No tenderness is the low-risk factor: tenderness is there in every other row.
            let tender: [ScreenFinding] = low == .midlineTenderness ? [] : [.midlineTenderness]
            let factor = low == .midlineTenderness ? [] : [low].compactMap(\.self)
            let present = [high, scope].compactMap(\.self) + factor + turn + tender
            let expected: Rule.Result =
              if high != nil { .imaging(.spineRuleHighRisk) } else if scope != nil {
                .clinicianDecides
              } else if !turn
                .isEmpty
              { .imaging(.spineRuleRotation) } else if low == nil { .imaging(.spineRuleLowRisk) } else {
                .noImaging
              }
            #expect(Rule.result(facts(present)) == expected, "\(present.map(\.rawValue))")
          }
        }
      }
    }
  }

  @Test func sixtyFiveIsHighRiskAfterAFreshInjuryOnly() {
    for trauma in ScreenFacts.Trauma.allCases {
      for (age, isHigh) in [(64, false), (65, true), (90, true)] {
        let result = Rule.result(facts([.walked], trauma: trauma, age: age))
        #expect((result == .imaging(.spineRuleHighRisk)) == (isHigh && trauma == .fresh))
      }
    }
  }

  @Test func withoutAFreshInjuryTheRuleSaysNothing() {
    #expect(Rule.result(facts([.fall, .cannotTurnLeft], trauma: .old)) == nil)
    #expect(Rule.result(facts([], trauma: .none)) == nil)
    #expect(Rule.result(facts([.fall], trauma: .none)) == .imaging(.spineRuleHighRisk))
    #expect(Rule.result(facts([.cannotTurnLeft], trauma: .none)) == .imaging(.spineRuleRotation))
  }

  @Test func oneMissingCriterionLeavesItOpen() {
    let needed = Rule.highRisk + Rule.rotation + Rule.outOfScope
    for missing in needed {
      var facts = facts([.walked, .midlineTenderness])
      facts.answers[missing] = nil
      #expect(Rule.result(facts) == .open([missing]))
    }
    var noLow = facts([.midlineTenderness])
    noLow.answers[.walked] = nil
    #expect(Rule.result(noLow) == .open([.walked]))
  }

  @Test func anyOfFiveCriteriaOfNexusAsksForImagingAfterAFreshInjury() {
    for bits in 0..<32 {
      let present = NexusRule.criteria.indices.filter { bits & (1 << $0) != 0 }.map { NexusRule.criteria[$0] }
      for trauma in ScreenFacts.Trauma.allCases {
        let refuses = NexusRule.outcome(facts(present, trauma: trauma)).consequence == .refuse
        #expect(refuses == (bits != 0 && (trauma == .fresh || trauma == .unknown)))
      }
    }
    #expect(NexusRule.ageOutcome(facts([], age: 65)).consequence == nil)
    #expect(NexusRule.ageOutcome(facts([], age: 66)).consequence == .needsClearance)
    #expect(NexusRule.ageOutcome(facts([], trauma: .old, age: 66)).consequence == nil)
  }
}
