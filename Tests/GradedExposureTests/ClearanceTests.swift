import PlanDocuments
import Testing

@testable import GradedExposure

/// What a clearance lifts, and what it does not.
@Suite struct ClearanceTests {
  private func screening(_ present: [ScreenFinding], _ clearance: Clearance) throws -> Screening {
    var assessment = Fixture.assessment([("turn-left", 70)])
    assessment.screenAnswers = ScreenAnswers.all(present: present)
    return Screening(
      assessment, clearances: [clearance], on: Fixture.today, settings: try Fixture.standard().settings)
  }

  private func clearance(
    _ questions: [ScreenQuestion], lifts: [Gate] = [], until: CivilDay = Fixture.today, found: Bool = false
  ) -> Clearance {
    Clearance(
      questions: questions, lifts: lifts, by: Clinician(name: "M. Jansen", role: "physician"), until: until,
      finding: found ? OwnWords(rawValue: "Seen; nothing new.") : nil)
  }

  @Test func itLiftsAHoldUntilItsLastDayAndOnlyTheLimitsThatItNames() throws {
    let lifted = try screening([.oldDizziness], clearance([.dizziness], lifts: [.speed]))
    #expect(lifted.needingClearance.isEmpty && lifted.gates == [.dizziness] && lifted.expired.isEmpty)
    let past = clearance([.dizziness], lifts: [.speed], until: Fixture.today + -1)
    let expired = try screening([.oldDizziness], past)
    #expect(expired.needingClearance == [.dizziness] && expired.gates == [.dizziness, .speed])
    #expect(expired.expired == [past])
  }

  @Test func oneThatEndedIsNotSaidWhereANewerOneDoesAsMuch() throws {
    let past = clearance([.dizziness], lifts: [.speed], until: Fixture.today + -1)
    func ended(_ past: Clearance, _ newer: Clearance, _ present: ScreenFinding = .oldDizziness) throws
      -> [Clearance]
    {
      var assessment = Fixture.assessment([("turn-left", 70)])
      assessment.screenAnswers = ScreenAnswers.all(present: [present])
      return Screening(
        assessment, clearances: [past, newer], on: Fixture.today, settings: try Fixture.standard().settings
      ).expired
    }
    #expect(try ended(past, clearance([.dizziness], lifts: [.speed])).isEmpty)
    #expect(try ended(past, clearance([.dizziness], lifts: [.speed, .dizziness])).isEmpty)
    #expect(try ended(past, clearance([.dizziness])) == [past])
    #expect(try ended(past, clearance([.malignancy], lifts: [.speed])) == [past])
    let flag = clearance([.feverOrInfection], until: Fixture.today + -1, found: true)
    #expect(try ended(flag, clearance([.feverOrInfection]), .fever) == [flag])
    #expect(try ended(flag, clearance([.feverOrInfection], found: true), .fever).isEmpty)
  }

  @Test func thoseInForceOnADayAreThoseOfWhichNothingNewWasFound() throws {
    var plan = try Planner.plan(Fixture.request([("turn-left", 70)]))
    let first = clearance([.dizziness], until: Fixture.today + 5)
    let signs = Clearance(
      signs: [.gaitChange], by: Clinician(name: "M. Jansen", role: "physician"), until: Fixture.today + 9)
    plan.events = try [.clearance(first), .clearance(signs)].map {
      try Event(on: Fixture.today, enteredOn: Fixture.today, $0)
    }
    #expect(plan.clearances(on: Fixture.today + -1).isEmpty)
    #expect(Set(plan.clearances(on: Fixture.today + 5)) == [first, signs])
    #expect(plan.clearances(on: Fixture.today + 6) == [signs])
    var visit = SessionRecord(by: .clinician)
    visit.signs = [.gaitChange]
    plan.events.append(try Event(on: Fixture.today + 6, enteredOn: Fixture.today + 6, .session(visit)))
    #expect(plan.clearances(on: Fixture.today + 6).isEmpty)
  }

  @Test func aRedFlagNeedsWhatWasFound() throws {
    #expect(try screening([.fever], clearance([.feverOrInfection])).refusing == [.feverOrInfection])
    #expect(try screening([.fever], clearance([.feverOrInfection], found: true)).refusing == [])
    #expect(try screening([.fever], clearance([.malignancy], found: true)).refusing == [.feverOrInfection])
  }

  @Test func aLimitThatAnotherScreenSetsTooStays() throws {
    let both = try screening(
      [.downSyndrome, .looseLigaments], clearance([.ligamentLaxity], lifts: [.contact, .impact]))
    #expect(both.limits.first { $0.gate == .contact }?.by == [.otherLaxity])
    #expect(both.limits.first { $0.gate == .axialLoad }?.by == [.ligamentLaxity, .otherLaxity])
    #expect(both.needingClearance == [.otherLaxity])
  }

  @Test func clearedNewDizzinessStillLimits() throws {
    let cleared = try screening([.newDizziness], clearance([.fiveDs], found: true))
    #expect(cleared.refusing.isEmpty && cleared.gates == [.dizziness, .speed])
  }

  @Test func anOperationThatIsClearedKeepsItsLimits() throws {
    let cleared = try screening([.operation], clearance([.neckSurgery], found: true))
    #expect(cleared.refusing.isEmpty && cleared.needingClearance == [.surgeryRehab])
    #expect(Set(cleared.gates) == Set(NeckSurgeryRule.gates))
  }
}
