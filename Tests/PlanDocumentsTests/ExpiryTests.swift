import Testing

@testable import GradedExposure
@testable import PlanDocuments

/// A clearance and an override hold until their last day, also where nothing is recorded after it.
struct ExpiryTests {
  private let today = SignedPlans.today

  /// A sign came up, was cleared until a day, and the plan was signed.
  private func cleared(until: CivilDay) throws -> Plan {
    let stopped = try SignedPlans.recorded(
      SignedPlans.visit([.gaitChange]), in: SignedPlans.plan(), on: today + 1)
    let cleared = try SignedPlans.recorded(
      SignedPlans.clearance([.gaitChange], until: until), in: stopped, on: today + 2)
    return try cleared.signed(by: SignedPlans.clinician, statement: nil, on: today + 2)
  }

  @Test func aSignedPlanIsADraftAgainOnceItsClearanceHasExpired() throws {
    let plan = try cleared(until: today + 20)
    let entry = try #require(plan.events.dropFirst().first?.id)
    #expect(plan.expired(by: today + 20).isEmpty)
    #expect(
      plan.expired(by: today + 21) == [.clearance(entry, until: today + 20)])
    for (kind, words) in [
      (HandoutKind.clinician, "DRAFT - not for use: a clearance has expired."),
      (.patient, "DRAFT - not for use: one check is due again."),
    ] {
      #expect(!Handout.text(kind, of: plan, printedOn: today + 20).contains("DRAFT"))
      #expect(Handout.text(kind, of: plan, printedOn: today + 21).contains(words))
    }
    #expect(
      SheetText.letters([Handout.text(.clinician, of: plan, printedOn: today + 21)]).contains(
        SheetText.letters([
          "A clearance has expired: \(entry.rawValue) held until 14 December 2026. Have a clinician clear it again"
        ])))
  }

  @Test func theVersionThatIsMadeAfterwardsIsStopped() throws {
    let plan = try SignedPlans.recorded(
      .willingness(points: 50), in: cleared(until: today + 20), on: today + 21)
    #expect(plan.current?.outcome == .stopped)
    #expect(plan.current?.blockers.first == .stopSigns(signs: [.gaitChange]))
    #expect(plan.expired(by: today + 30).isEmpty)
  }

  @Test func aRenewedClearanceHasNotExpired() throws {
    let plan = try SignedPlans.recorded(
      SignedPlans.clearance([.gaitChange], until: today + 60), in: cleared(until: today + 20), on: today + 15)
    #expect(plan.expired(by: today + 30).isEmpty)
    #expect(plan.expired(by: today + 61).count { if case .clearance = $0 { true } else { false } } == 1)
  }

  @Test func anExpiredOverrideIsSaidUnlessItWasEnded() throws {
    let ban = Override(
      .ban(step: StepID(rawValue: "turn-left")), by: SignedPlans.clinician,
      because: OwnWords(rawValue: "pain"), until: today + 5)
    let plan = try SignedPlans.recorded(.override(ban), in: SignedPlans.plan(), on: today)
    let id = try #require(plan.events.last?.id)
    #expect(plan.expired(by: today + 5).isEmpty)
    #expect(plan.expired(by: today + 6) == [.override(id, until: today + 5)])
    #expect(throws: InvalidEntry.self) {
      try plan.signed(by: SignedPlans.clinician, statement: nil, on: today + 6)
    }
    let ended = try SignedPlans.recorded(.ended(event: id, because: "better"), in: plan, on: today + 2)
    #expect(ended.expired(by: today + 6).isEmpty)
  }
}
