import Foundation
import Testing

/// `neckplan update`: what was agreed, rated or screened anew joins the log, and one version follows.
@Suite struct UpdateCommandTests {
  private func plan(_ work: Tool.Folder) throws -> String {
    let plan = work.file("plan.xml")
    let run = try Tool.run(["plan", "Plans/screened.xml", "--today", "2026-11-24", "-o", plan])
    #expect(run.status == 0, "\(run.errors)")
    return plan
  }

  @Test func allOfItJoinsTheLogAndOneVersionFollows() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let sheet = try work.write("item,fear (0-10)\nturn-left,4.5\nturn-right,\n", to: "again.csv")
    let run = try Tool.run([
      "update", plan, "--willing", "70", "--days", "tue,fri", "--off", "2026-12-08", "--ratings", sheet,
      "--today", "2026-11-26", "--name", "M. Berger", "--role", "physiotherapist",
    ])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("The most fear to meet is agreed: 70.\nSessions from"))
    #expect(
      run.errors.contains(
        "on Tuesday and Friday.\nRatings asked again: \"Turn your head left as far as you can\" 45."))
    #expect(run.errors.contains("Version 2, draft."))
    let log = try Tool.run(["log", plan]).output.split(separator: "\n")
    #expect(log.count == 3 && log.allSatisfy { $0.contains("by M. Berger (physiotherapist).") })
    #expect(try Tool.run(["check", plan]).status == 0)
    #expect(try Tool.run(["replay", plan]).status == 0)
    let kept = try Tool.run(["update", plan, "--minutes", "50", "--today", "2026-11-27"])
    #expect(kept.errors.contains("on Tuesday and Friday."))
  }

  @Test func newScreeningAnswersAreTakenAndOldOnesAreNot() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let same = try Tool.run(["update", plan, "--screen", "Plans/screened.xml", "--today", "2026-11-26"])
    #expect(same.status == 65 && same.errors.contains("no screening answer that the plan does not have."))
    let file = Tool.root.appendingPathComponent("Plans/screened.xml")
    let text = try String(contentsOf: file, encoding: .utf8)
    let answer = "finding=\"S28-old-dizziness\" present=\"false\" by=\"patient\" on=\"2026-11-"
    let later = text.replacing(answer + "23", with: answer + "26")
    #expect(later != text)
    let again = try Tool.run([
      "update", plan, "--screen", try work.write(later, to: "again.xml"), "--today", "2026-11-26",
    ])
    #expect(again.status == 0, "\(again.errors)")
    #expect(again.errors.hasPrefix("1 screening answer, no sign present.\n"))
  }

  /// What follows the plan, and what is said.
  static let mistakes: [(words: [String], status: Int32, sentence: String)] = [
    ([], 64, "Nothing is otherwise: add --willing, --days, --off, --ratings or --screen."),
    (["--willing", "0"], 64, "\"0\" is not a whole number from 1 to 100."),
    (["--willing", "70", "--on", "2026-11-27"], 65, "2026-11-27 lies after today, 2026-11-26."),
    (["--ratings", "Plans/mistakes/ratings.csv"], 65, "\"7.5\" is not a whole number from 0 to 100."),
    (["--screen", "Plans/catalogue.xml"], 65, "assessment"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsSaidAndNothingIsWritten(_ words: [String], _ status: Int32, _ sentence: String) throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let before = try work.read("plan.xml")
    let run = try Tool.run(["update", plan, "--today", "2026-11-26"] + words)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(try work.read("plan.xml") == before)
  }
}
