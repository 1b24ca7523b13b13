import Testing

@testable import GradedExposure

/// Not suitable is a result too.
@Suite struct NotSuitableTests {
  private func assessment(fear: Int = 70) -> Assessment {
    var assessment = Fixture.assessment([("turn-left", fear), ("turn-left-half-way", 20)])
    assessment.screenAnswers = ScreenAnswers.all()
    return assessment
  }

  private func reasons(_ assessment: Assessment) throws -> [NotSuitable] {
    Screening(assessment, on: Fixture.today, settings: try Fixture.standard().settings).notSuitable
  }

  @Test func aPatientWhoFearsAndAgreesHasNoReasonAgainst() throws {
    #expect(try reasons(assessment()).isEmpty)
    #expect(try Fixture.version(assessment()).blockers == [.notSigned])
  }

  @Test func anInjuryInItsFirstWeeksHasNoLadder() throws {
    for (days, isAcute) in [(3, true), (41, true), (42, false)] {
      var assessment = assessment()
      assessment.traumaOn = LastTrauma(on: Fixture.today + -days)
      let version = try Fixture.version(assessment)
      #expect(try reasons(assessment).contains(.acuteInjury) == isAcute)
      #expect((version.hierarchy == nil && version.schedule == nil) == isAcute)
      #expect((version.outcome == .heldForReview) == isAcute)
      #expect(version.blockers.contains(.acuteInjury) == isAcute)
      #expect(
        version.decisions.contains(Decision(.acuteInjury(on: Fixture.today + -days, days: 42))) == isAcute)
    }
  }

  @Test func consentThatIsNotAskedHoldsAndDeclinedRefuses() throws {
    var open = assessment()
    open.consent = nil
    #expect(try Fixture.version(open).blockers == [.consentOpen, .notSigned])
    var declined = assessment()
    declined.consent = .declined
    let version = try Fixture.version(declined)
    #expect(version.outcome == .refused && version.hierarchy == nil)
    #expect(version.blockers == [.consentDeclined, .notSigned])
    #expect(version.decisions == [Decision(.notSuitable(because: .consentDeclined))])
  }

  @Test func aCrisisRefusesAndSaysWhatIsUrgent() throws {
    var crisis = assessment()
    crisis.screenAnswers = ScreenAnswers.all(present: [.crisis, .doubleVision, .weightLoss])
    let version = try Fixture.version(crisis)
    #expect(
      version.decisions.prefix(4).map(\.fact) == [
        .refused(by: [.fiveDs], urgency: .emergencyNow), .refused(by: [.crisis], urgency: .crisisSameDay),
        .refused(by: [.spineRedFlags], urgency: .sameDay), .notSuitable(because: .crisis),
      ])
  }

  @Test func untreatedTraumaCuesHoldThePlanAndLowFearIsSaid() throws {
    var cues = assessment()
    cues.screenAnswers = ScreenAnswers.all(present: [.traumaCues])
    let version = try Fixture.version(cues)
    #expect(version.hierarchy != nil && version.blockers.contains(.needsClearance(questions: [.traumaCues])))
    #expect(version.decisions.contains(Decision(.notSuitable(because: .traumaCues))))
    #expect(try reasons(assessment(fear: 50)) == [.lowFear])
  }

  @Test func underEighteenIsNotSuitableAndNotPlannedFor() throws {
    var young = assessment()
    young.ageYears = 17
    #expect(try reasons(young) == [.underAge])
    #expect(throws: InvalidRequest(problems: [.age(17)])) { try Fixture.version(young) }
  }
}
