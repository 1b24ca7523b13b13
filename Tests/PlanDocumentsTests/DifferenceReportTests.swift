import GradedExposure
import Testing

@testable import PlanDocuments

/// How the difference between two versions is worded, and what a signed plan says of what came after.
struct DifferenceReportTests {
  private func report(_ plan: Plan, _ old: Int, _ new: Int) throws -> DifferenceReport {
    try #require(DifferenceReport(from: plan, version: old, to: plan, version: new))
  }

  @Test func nothingIsOneSentence() throws {
    let report = try report(SamplePlans.running(), 2, 2)
    #expect(report.text == "Nothing differs between version 2 and version 2.\n")
    #expect(report.json.document.contains("\"changes\": []"))
  }

  @Test func aChangeSaysItsCauseItsReasonAndItsEntry() throws {
    let plan = try SamplePlans.running()
    let entry = try #require(plan.events.last?.id.rawValue)
    let text = try report(plan, 3, 4).text
    #expect(text.hasPrefix("Version 4 (8 December 2026) against version 3 (3 December 2026)\n====="))
    #expect(
      text.replacing("\n  ", with: " ").contains(
        "- Followed: the override of 8 December 2026 by M. Berger, until 3 January 2027 (\"Turn your head left as far as you can\" is not "
          + "offered). [therapist]"), "\(text)")
    #expect(text.replacing("\n    ", with: " ").contains("Why: From entry \(entry)."))
  }

  /// Every sentence of every change between any two versions is whole, and its reason is said.
  @Test func everyChangeHasItsWords() throws {
    var plans = [try SamplePlans.stopped()]
    for (plan, content) in try [(SignedPlans.signed(), Event.Content.willingness(points: 50))] {
      plans.append(try SignedPlans.recorded(content, in: plan, on: SignedPlans.today + 3))
    }
    var count = 0
    for plan in plans {
      for old in plan.versions.map(\.number) {
        for new in plan.versions.map(\.number) where new != old {
          let report = try report(plan, old, new)
          for change in report.difference.changes {
            let words = report.wording.sentence(change)
            let reason = report.reasons.sentence(change, under: "")
            for text in [words, reason] {
              #expect(
                !text.isEmpty && !text.contains("{") && !text.contains("[") && !text.contains("  "),
                "\(change): \(text)")
              #expect(text.hasSuffix(".") || text.hasSuffix(".\""), "\(text)")
            }
            count += 1
          }
        }
      }
    }
    #expect(count > 100)
  }

  /// Between two plans, an engine, a protocol and another patient are said in words.
  @Test func whatElseDiffersIsSaidInWords() throws {
    let one = try SignedPlans.plan()
    var other = try SignedPlans.plan {
      $0.patient = PatientID(rawValue: "P-9")
      $0.willingness = nil
      $0.ratings[1].fear = 90
    }
    let report = try #require(DifferenceReport(from: one, version: 1, to: other, version: 1))
    let text = report.text.replacing("\n    ", with: " ").replacing("\n", with: " ")
    #expect(text.contains("The two plans are of different patients: P-9 against "))
    #expect(text.contains("One rating differs: \"Turn your head left as far as you can\"."), "\(text)")
    #expect(text.contains("The most fear to meet: not agreed; it was "))
    other = one
    other.versions[0].engineRevision = 1
    other.versions[0].schedule = nil
    let back = try #require(DifferenceReport(from: other, version: 1, to: one, version: 1))
    #expect(back.text.contains("[engine]") && back.text.contains("Engine revision 3; it was 1."))
  }

  @Test func whatIsRecordedAfterASignatureIsNamedByWhatItChanges() throws {
    let signed = try SignedPlans.signed()
    #expect(SignatureWording(signed).changes.isEmpty)
    let ban = Override(
      .ban(step: StepID(rawValue: "turn-left-half-way")), by: SignedPlans.clinician,
      because: OwnWords(rawValue: "not yet"))
    let plan = try SignedPlans.recorded(.override(ban), in: signed, on: SignedPlans.today)
    let changes = SignatureWording(plan).changes
    #expect(changes.first == "What differs from version 1, which was signed:")
    #expect(
      changes.dropFirst().first
        == "Followed: the override of 24 November 2026 by A. Keller (\"Turn your head half way to the left\" is not "
        + "offered). [therapist]")
    #expect(changes.count <= 7)
    let sheet = Handout.text(.clinician, of: plan).replacing("\n  ", with: " ")
    #expect(sheet.contains("- Followed: the override of 24 November 2026"))
    let again = try plan.signed(by: SignedPlans.clinician, statement: nil, on: SignedPlans.today)
    #expect(SignatureWording(again).changes.isEmpty)
  }

  @Test func whereNothingElseDiffersThatIsSaid() throws {
    let plan = try SignedPlans.recorded(
      .willingness(points: SamplePlans.assessment().willingness ?? 60), in: SignedPlans.signed(),
      on: SignedPlans.today)
    #expect(
      SignatureWording(plan).changes == [
        "No visit, task or home practice differs from the version that was signed; neckplan diff says what else does."
      ])
  }
}
