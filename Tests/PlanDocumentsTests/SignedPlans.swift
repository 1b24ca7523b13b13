import GradedExposure

@testable import PlanDocuments

/// A small plan that nothing but a signature holds back, and what may come after it.
enum SignedPlans {
  static let clinician = Clinician(name: "A. Keller", role: "physiotherapist")
  static let today = SamplePlans.today

  static func plan(_ change: (inout Assessment) -> Void = { _ in }) throws -> Plan {
    var assessment = SamplePlans.assessment()
    assessment.traumaOn = LastTrauma.none
    assessment.ratings = [
      SamplePlans.rating("turn-left-half-way", 30), SamplePlans.rating("turn-left", 62),
      SamplePlans.rating("turn-right", 40),
    ]
    assessment.note = OwnWords(rawValue: "quiet room")
    change(&assessment)
    var settings = try StandardDocuments.settings()
    settings.id = "short"
    for index in settings.settings.indices { settings.settings[index].source = "x" }
    var catalogue = try StandardDocuments.catalogue()
    catalogue.id = "short"
    let known = assessment.ratings.map(\.item)
    catalogue.items.removeAll { !known.contains($0.id) }
    return try Planner.plan(
      PlanRequest(assessment: assessment, settings: settings, catalogue: catalogue, today: today))
  }

  static func signed() throws -> Plan {
    try plan().signed(by: clinician, statement: OwnWords(rawValue: "I have read it."), on: today)
  }

  /// The plan with one more entry, and the version that rests on it.
  static func recorded(_ content: Event.Content, in plan: Plan, on day: CivilDay) throws -> Plan {
    try Planner.record([try Event(on: day, enteredOn: day, content)], in: plan, today: day)
  }

  /// A visit at which nothing was done and a sign was there.
  static func visit(_ signs: [StopSign], asked: Bool = true) -> Event.Content {
    var record = SessionRecord(by: .clinician)
    record.signsAsked = asked
    record.signs = signs
    return .session(record)
  }

  static func clearance(_ signs: [StopSign], until: CivilDay) -> Event.Content {
    .clearance(
      Clearance(signs: signs, by: clinician, until: until, finding: OwnWords(rawValue: "nothing new")))
  }
}
