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
