import Testing

@testable import GradedExposure
@testable import PlanDocuments

/// Every field comes back as it went, with a value other than its default in every one.
@Suite struct RoundTripTests {
  @Test func anAssessmentComesBack() throws {
    let assessment = Filled.assessment()
    let document = Document.assessment(assessment)
    #expect(try Document.read(document.bytes(file: "a.xml"), file: "a.xml").document == document)
    Filled.expectNoDefault(assessment)
  }

  /// The schemas once held 18 questions while the screen has 19: nothing could be written where all were
  /// answered, or all open after a fresh trauma.
  @Test func everyScreeningQuestionComesBackAnsweredOrOpen() throws {
    let document = Document.assessment(SamplePlans.assessment())
    #expect(try Document.read(document.bytes(file: "a.xml"), file: "a.xml").document == document)
    var unscreened = SamplePlans.assessment()
    unscreened.ratings = [SamplePlans.rating("turn-left", 62)]
    unscreened.screenAnswers = []
    unscreened.traumaOn = LastTrauma(on: unscreened.assessedOn)
    let plan = Document.plan(try SamplePlans.plan(unscreened))
    #expect(try Document.read(plan.bytes(file: "p.xml"), file: "p.xml").document == plan)
  }

  @Test func aCatalogueComesBack() throws {
    var catalogue = Catalogue(id: "clinic", version: 7, lang: "de-CH", items: [Filled.item()])
    catalogue.addition = .init(id: "ward", version: 3, lang: "fr-CH")
    let document = Document.catalogue(catalogue)
    #expect(try Document.read(document.bytes(file: "c.xml"), file: "c.xml").document == document)
  }

  @Test func aProtocolComesBack() throws {
    var settings = try StandardDocuments.settings()
    settings.id = "trial-arm-b"
    settings.version = 12
    settings.advance = .fearHalved
    settings.title = "Ein \"anderes\" Protokoll & mehr"
    settings.settings[0].status = .unverified
    settings.settings[1].status = .secondary
    settings.settings[9].value = 7.125
    let document = Document.settings(settings)
    #expect(try Document.read(document.bytes(file: "p.xml"), file: "p.xml").document == document)
  }

  @Test func aPlanComesBack() throws {
    var plan = try Planner.plan(Filled.request())
    let version = try #require(plan.current)
    for version in [version, Filled.version(number: 2, steps: version.hierarchy)] {
      plan.versions = [version]
      if version.number == 2 {
        plan.versions.insert(Filled.version(number: 1, steps: version.hierarchy), at: 0)
      }
      plan.events = version.number == 2 ? FilledLog.events() : []
      let document = Document.plan(plan)
      #expect(try Document.read(document.bytes(file: "p.xml"), file: "p.xml").document == document)
    }
  }

  @Test func aSessionComesBack() throws {
    var session = SessionDocument(on: Filled.day)
    session.patient = PatientID(rawValue: "P-099")
    session.version = 3
    session.enteredBy = FilledLog.clinician
    session.visit = FilledLog.visit()
    session.home = FilledLog.home()
    session.measured = FilledLog.measured()
    let document = Document.session(session)
    #expect(try Document.read(document.bytes(file: "s.xml"), file: "s.xml").document == document)
  }

  @Test func aCharacterThatXMLCannotHoldIsSaid() {
    var assessment = Filled.assessment()
    assessment.note = OwnWords(rawValue: "bell \u{7}")
    let problems = #expect(throws: InputProblems.self) {
      try Document.assessment(assessment).bytes(file: "a.xml")
    }
    #expect(
      problems?.problems == [
        InputProblem(file: "a.xml", field: "note", .document(.forbiddenCharacter(code: 7)))
      ])
  }
}
