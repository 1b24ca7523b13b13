@testable import PlanDocuments
import GradedExposure
import Testing

/// The reasons on request in a course that has begun.
struct CourseExplanationTests {
  private func text(_ about: String) throws -> String {
    (Explanation(plan: try SamplePlans.running()).text(about: about) ?? "").split { $0.isWhitespace }
      .joined(separator: " ")
  }

  @Test func aStepSaysWhereItStandsWhatItsDoseIsAndEveryRecord() throws {
    let text = try text("turn-left-half-way")
    for part in [
      "Now: mastered since 2 December 2026; last verdict: mastered. Met 3 times.",
      "Home practice now: 2 sets of 5 a day.", "What was recorded of it:",
      "30 November 2026: done; fear at the end 18;", "peak 44, expected 33, likely 18 to 47;",
      "2 December 2026, at home: done; fear at the end 10; peak 20, expected 28, likely 11 to 46, 44 the time before",
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func aRecordInErrorIsMarked() throws {
    var plan = try SamplePlans.running()
    let first = try #require(plan.events.first?.id)
    plan = try SamplePlans.plan(
      plan, on: SamplePlans.today + 15, [.enteredInError(event: first, because: "another patient")])
    let text = try #require(Explanation(plan: plan).text(about: "look-up-half-way"))
    #expect(text.contains("30 November 2026: ENTERED IN ERROR, counts no more: stopped early"))
  }

  @Test func aDaySaysWhatWasPlannedAndWhatHappened() throws {
    let text = try text("2026-11-30")
    #expect(text.contains("Planned in version 1: exposure, firm, 60 minutes."))
    #expect(text.contains("Recorded: - Visit (exposure), told by the clinician: 2 tries."))
    #expect(text.contains("\"Look up half way\", stopped early (fear)"))
    #expect(
      try self.text("2031-01-01").contains(
        "Nothing was planned for this day. Nothing was recorded of this day."))
    #expect(
      try self.text("2026-12-02").contains(
        "2 December 2026, at home: \"Turn your head half way to the left\""))
  }

  @Test func anOverrideSaysWhyWhatCameOfItAndWhatWouldChangeIt() throws {
    let plan = try SamplePlans.running()
    let id = try #require(plan.events.last?.id.rawValue)
    let text = try text(id)
    for part in [
      "Why: \"not this month\".", "Version 4: Followed: the override of 8 December 2026",
      "It holds until 3 January 2027. Ending it",
    ] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(Explanation(plan: plan).text(about: "override-2026-12-08-000000000000") == nil)
  }
}
