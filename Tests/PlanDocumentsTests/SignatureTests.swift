import Testing

@testable import GradedExposure
@testable import PlanDocuments

/// What a signature does, what refuses it, and what comes after it.
struct SignatureTests {
  private let today = SignedPlans.today
  private let clinician = SignedPlans.clinician

  @Test func aSignedPlanIsActiveAndItsSheetsAreNoDraft() throws {
    let (before, plan) = (try SignedPlans.plan(), try SignedPlans.signed())
    #expect(before.current?.blockers == [.notSigned])
    #expect(plan.current?.status == .active && plan.current?.blockers == [])
    for kind in HandoutKind.allCases {
      #expect(Handout.text(kind, of: before).contains("DRAFT"))
      #expect(!Handout.text(kind, of: plan).contains("DRAFT"))
    }
    #expect(
      SignatureWording(plan).sentence
        == "Version 1 was signed by A. Keller (physiotherapist) on 24 November 2026: \"I have read it.\".")
  }

  @Test func theVersionStaysAsItWasMadeAndReplays() throws {
    let (before, plan) = (try SignedPlans.plan(), try SignedPlans.signed())
    #expect(plan.versions == before.versions)
    #expect(try plan.replayed().map(\.result) == [.same])
    #expect(plan.unplanned.isEmpty && plan.entryProblems().isEmpty)
    let document = Document.plan(plan)
    let (read, lines) = try Document.read(document.bytes(file: "p.xml"), file: "p.xml")
    #expect(read == document)
    #expect(try read.problems(file: "p.xml", lines: lines).isEmpty)
  }

  @Test func whateverIsRecordedLaterIsADraftThatNamesTheSignature() throws {
    let signed = try SignedPlans.signed()
    let plan = try SignedPlans.recorded(.willingness(points: 50), in: signed, on: today + 3)
    #expect(plan.current?.number == 2 && plan.current?.status == .draft)
    #expect(plan.current?.blockers == [.notSigned])
    let entry = try #require(plan.events.last?.id.rawValue)
    #expect(
      SignatureWording(plan).sentence?.hasSuffix(
        "\"I have read it.\". Since then: \(entry); version 2 is not signed.") ?? false)
    #expect(Handout.text(.clinician, of: plan).contains("DRAFT - not for use: not signed."))
    #expect(plan.events.dropLast() == signed.events[...] && plan.versions.dropLast() == signed.versions[...])
    #expect(try plan.replayed().map(\.result) == [.same, .same])
    let again = try plan.signed(by: clinician, statement: nil, on: today + 3)
    #expect(again.current?.status == .active)
    #expect(try again.brokenSignatures().isEmpty && again.entryProblems().isEmpty)
  }

  @Test func aSignatureThatWasAnErrorSignsNothing() throws {
    let signed = try SignedPlans.signed()
    let id = try #require(signed.events.last?.id)
    let plan = try SignedPlans.recorded(
      .enteredInError(event: id, because: "the wrong file"), in: signed, on: today)
    #expect(plan.current?.blockers == [.notSigned])
    #expect(SignatureWording(plan).sentence == nil)
  }

  /// What is known or recorded, and the sentence that refuses the signature.
  static let refusals: [(plan: @Sendable () throws -> Plan, sentence: String)] = [
    (
      { try SignedPlans.plan { $0.screenAnswers.removeAll { $0.finding == .hoffmann } } },
      "it cannot be signed yet. 1 screening question has no full answer, and that is not a no."
    ),
    (
      {
        try SignedPlans.plan {
          $0.willingness = nil
          $0.ratings[0].fear = 10
        }
      },
      "it cannot be signed yet. The most fear to meet (40) is assumed, not agreed with the patient."
    ),
    (
      { try SignedPlans.plan { $0.ageYears = nil } },
      "it cannot be signed yet. Nobody said how old the patient is; under 18 nothing is planned."
    ),
    (
      {
        try SignedPlans.recorded(
          SignedPlans.visit([], asked: false), in: SignedPlans.plan(), on: SignedPlans.today + 1)
      },
      "it cannot be signed yet. At the visit of 25 November 2026 nobody asked the symptom questions, and that is not a no."
    ),
    (
      {
        try SignedPlans.recorded(
          SignedPlans.visit([.gaitChange]), in: SignedPlans.plan(), on: SignedPlans.today + 1)
      },
      "it cannot be signed yet. The plan is stopped. Refer to a physician the same day: a change of walking or balance. "
        + "No session and no home practice until a clinician has recorded a clearance."
    ),
    (
      {
        let pin = Override(
          .pin(step: StepID(rawValue: "turn-left")), by: SignedPlans.clinician,
          because: OwnWords(rawValue: "a wish"))
        return try SignedPlans.recorded(.override(pin), in: SignedPlans.plan(), on: SignedPlans.today)
      }, "it cannot be signed yet. 1 override is in conflict with what no override lifts."
    ),
    (
      { try SignedPlans.signed() },
      "version 1 is signed already, by A. Keller (physiotherapist). There is nothing to sign."
    ),
  ]

  @Test(arguments: refusals.indices) func whatHoldsAVersionBackRefusesItsSignature(_ index: Int) throws {
    let plan = try Self.refusals[index].plan()
    let day = today + 2
    let invalid = #expect(throws: InvalidEntry.self) {
      try plan.signed(by: clinician, statement: nil, on: day)
    }
    #expect(invalid?.problems.map(\.sentence) == [Self.refusals[index].sentence])
  }

  @Test func aRedFlagRefusesTheSignature() throws {
    let plan = try SignedPlans.plan { assessment in
      assessment.screenAnswers.removeAll { $0.finding == .speech }
      assessment.screenAnswers.append(
        ScreenAnswer(finding: .speech, present: true, by: .clinician, on: SignedPlans.today))
    }
    let invalid = #expect(throws: InvalidEntry.self) {
      try plan.signed(by: clinician, statement: nil, on: today)
    }
    #expect(invalid?.problems == [.heldBack(.redFlag(questions: [.fiveDs]))])
  }

  @Test func onlyTheVersionInForceIsSigned() throws {
    let plan = try SignedPlans.recorded(.willingness(points: 50), in: SignedPlans.plan(), on: today)
    let old = try Event(
      on: today, enteredOn: today,
      .signature(Signature(version: 1, by: clinician, digest: String(repeating: "0", count: 64))))
    let invalid = #expect(throws: InvalidEntry.self) { try Planner.record([old], in: plan, today: today) }
    #expect(
      invalid?.problems.map(\.sentence) == [
        "version 1 is not the one in force, version 2. Read that one, and sign it."
      ])
    let early = try Event(
      on: today, enteredOn: today + 1, .signature(Signature(version: 2, by: clinician, digest: "")))
    var later = plan
    later.versions[1].madeOn = today + 1
    let before = #expect(throws: InvalidEntry.self) {
      try Planner.record([early], in: later, today: today + 1)
    }
    #expect(before?.problems == [.signedBefore(today, madeOn: today + 1)])
  }
}
