import GradedExposure

@testable import PlanDocuments

/// Every plan that an edition is tried on: the samples, the scenarios and courses as they are kept, and random ones.
enum EditionSamples {
  static func all() throws -> [(name: String, plan: Plan)] { try made.get() }

  private static let made = Result {
    try SamplePlans.all()
      + (LayoutSample.scenarios + SheetCodeTests.courses).map { ($0, try LayoutSample.plan($0)) }
      + RandomPlans.all().enumerated().map { ("random \($0)", $1) }
  }

  /// A sheet's text on one line.
  static func text(_ kind: HandoutKind, of plan: Plan, printedOn: CivilDay? = nil) -> String {
    Handout.text(kind, of: plan, printedOn: printedOn).split { $0.isWhitespace }.joined(separator: " ")
  }

  /// The plan of a course with one more entry, on that day.
  static func recorded(_ plan: Plan, on day: CivilDay, _ content: Event.Content) throws -> Plan {
    try SamplePlans.plan(plan, on: day, [content])
  }
}
