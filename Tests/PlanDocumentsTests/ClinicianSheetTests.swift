@testable import PlanDocuments
import GradedExposure
import Testing

/// What the clinician reads.
struct ClinicianSheetTests {
  private func text(_ plan: Plan) -> String {
    Handout.text(.clinician, of: plan).split { $0.isWhitespace }.joined(separator: " ")
  }

  private func first(_ plan: Plan) throws -> String {
    let sheet = try #require(Handout.sheet(.clinician, of: plan))
    return sheet.pages(.standard)[0].joined(separator: "\n")
  }

  @Test func theFirstPageHoldsWhatTwoMinutesNeed() throws {
    let page = try first(try SamplePlans.planned())
    for part in [
      "Version 1: planned", "Made Tuesday 24 November 2026.",
      "Engine revision 3; protocol standard version 1",
      "Why it is a draft", "Nobody has signed this version.",
      "Screened: every question that applies has an answer.",
      "No limit is in force. That rules nothing out.", "Target, 3 tries", "For you to decide", "The ratings",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }

  @Test func aHeldPlanGivesTheChoicesFirst() throws {
    let page = try first(try SamplePlans.held()).split { $0.isWhitespace }.joined(separator: " ")
    for part in [
      "The screen is not complete. Open: S01", "Expected lowest of the steps that may be chosen is",
      "chance of passing 40.",
      "they give no order",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }

  @Test func limitsInForceSayWhoLiftsThem() throws {
    #expect(
      text(try SamplePlans.flat()).contains(
        "C-speed (nothing faster than slow); set by S28; lifted by a clinician"))
  }

  @Test func theScreenNeverClears() throws {
    for (_, plan) in try SamplePlans.all() {
      #expect(text(plan).contains("the clinician decides") || text(plan).contains("The clinician decides"))
      #expect(!text(plan).split { !$0.isLetter }.contains { $0 == "safe" || $0 == "Safe" })
    }
  }

  @Test func everyDecisionOfTheWholePlanAndEveryStepHasItsSentence() throws {
    for (_, plan) in try SamplePlans.all() {
      let version = try #require(plan.current)
      let shown = SheetText.letters([text(plan)])
      for decision in version.decisions where decision.session == nil {
        let wording = FactWording(names: PlanNames(plan), about: decision.step)
        // Pages may break a sentence: only short stretches are looked for.
        let start = SheetText.letters([String(wording.sentence(for: decision).prefix(24))])
        #expect(shown.contains(start), "\(start)")
      }
    }
  }

  @Test func everyRuleThatSpokeIsInTheAppendix() throws {
    for (_, plan) in try SamplePlans.all() {
      let version = try #require(plan.current)
      let rules = RuleWording.rules(of: version)
      #expect(Set(version.decisions.map(\.rule)).isSubset(of: rules.map(\.id)))
      #expect(rules.allSatisfy { text(plan).contains($0.id.rawValue + " " + $0.title.prefix(12)) })
    }
  }

  @Test func theEvidenceIsStatedOnce() throws {
    let claim =
      "Ranges are made to hold four in five peaks (design choice). "
      + "Numbers marked design choice are ours, not published."
    #expect(text(try SamplePlans.planned()).split(separator: claim).count == 2)
  }

  @Test func everySessionHasItsDate() throws {
    let plan = try SamplePlans.planned()
    let sessions = try #require(plan.current?.schedule?.sessions)
    for session in sessions {
      #expect(text(plan).contains("\(session.number) \(session.date.inWords): \(session.kind.inWords), "))
    }
  }

  @Test func openQuestionsAreAskedInFull() throws {
    let text = text(try SamplePlans.held())
    #expect(text.contains("S10 Is any of these new? (new dizziness; seeing double"))
    #expect(text.contains("Answered by a clinician, from an examination or the record."))
  }

  @Test func whatToAskAboutTheRatingsIsOnTheFirstPage() throws {
    let page = try first(try SamplePlans.messy()).split { $0.isWhitespace }.joined(separator: " ")
    for part in [
      "4 ratings were written on a 0-10 scale and converted to 0-100.",
      "Ask: \"You rated Turn your head half way to the left at 80 and Turn your head left as far as you "
        + "can at 50. Is the first really harder for you?\"",
      "Rated more than once: \"Look up as far as you can\" (2 times, counts as 50).",
      "Left out, for it is no part of the patient's life: ", "and 2 more.",
      "The most fear to meet (40) is assumed, not agreed with the patient.",
    ] {
      #expect(page.contains(part), "\(part)")
    }
  }
}
