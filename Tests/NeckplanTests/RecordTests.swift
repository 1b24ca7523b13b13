import Foundation
import Testing

/// Recording: a line, a document or questions, corrections and undo; what is written and what is refused.
@Suite struct RecordTests {
  private let a = "Sit at the wheel of your parked car for half an hour"
  private let b = "Sit on a clinic chair, hands up as if on the wheel"

  /// A copy of the plan in a folder of its own.
  private func plan(_ work: Tool.Folder) throws -> String {
    let text = try String(
      contentsOf: Tool.root.appendingPathComponent("Plans/whiplash/plan.xml"), encoding: .utf8)
    return try work.write(text, to: "plan.xml")
  }

  private func record(
    _ plan: String, _ more: [String], today: String = "2026-12-08", input: String = ""
  ) throws -> Tool.Run {
    try Tool.run(["record", plan, "--today", today] + more, input: input)
  }

  private let visit = ["--on", "2026-12-07", "--signs", "none", "--line"]

  @Test func aLineIsSaidBackAndRecordedOnceSomebodySaysYes() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let before = try work.read("plan.xml")
    let line = visit + ["A 80>30 h60>10; B 60>60!"]
    let no = try record(plan, line, input: "n\n")
    #expect(no.status == 64)
    #expect(no.errors.contains("Nothing was recorded."))
    #expect(try work.read("plan.xml") == before)
    #expect(try record(plan, line).status == 64)
    let yes = try record(plan, line, input: "y\n")
    #expect(yes.status == 0)
    #expect(yes.output == "Wrote \(plan).\n")
    #expect(
      yes.errors.hasPrefix(
        """
        Visit of Monday 7 December 2026, as the clinician says:
        A  "\(a)"
           done; fear 80 at most, 30 at the end; expected harm 60 before, 10 after; what was feared did not happen; no \
        safety behaviour.
        B  "\(b)"
           done; fear 60 at most, 60 at the end; what was feared HAPPENED; no safety behaviour; not said: expected harm.
        Symptom questions: asked; no sign is there.
        Is this right?  (yes or no)

        """), "\(yes.errors)")
    let after = try work.read("plan.xml")
    #expect(after.contains("enteredOn=\"2026-12-08\"") && after.contains("on=\"2026-12-07\""))
    #expect(try Tool.run(["check", plan]).status == 0)
    #expect(try work.names() == ["plan.xml"])
  }

  @Test func theSummaryHasTenLinesAtMost() throws {
    let work = try Tool.Folder()
    let run = try record(try plan(work), visit + ["A 80>30 h60>10; B 60>60!", "--dry-run"])
    #expect(run.status == 0)
    let lines = run.errors.split(separator: "\n")
    let start = try #require(lines.firstIndex(of: "Nothing was written. This would follow:"))
    let summary = lines[(start + 1)...]
    #expect(summary.count <= 10)
    #expect(summary.contains { $0.hasPrefix("\"\(a)\": To be met again: ") }, "\(summary)")
    #expect(summary.contains { $0.hasPrefix("\"\(b)\": To be met again: what the patient feared happened") })
    #expect(
      summary.contains { $0.hasPrefix("Next: exposure on Thursday 10 December 2026: \"") }, "\(summary)")
    #expect(summary.contains { $0.hasPrefix("Not released: ") })
  }

  @Test func aSignIsSaidFirstAndStopsThePlan() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let run = try record(plan, ["--signs", "fall-or-crash,stroke-signs", "--line", "A 80>30", "--yes"])
    #expect(run.status == 0)
    #expect(
      run.errors.hasPrefix(
        "STOP. Call the emergency services now: signs of a stroke (face, arm, speech, sight, swallowing).\n"
          + "STOP. Refer to a physician the same day: a fall, a crash or a blow since the last visit.\n"
          + "No session and no home practice until a clinician has recorded a clearance.\n"))
    #expect(run.errors.contains("Version 2, stopped.\n"))
    #expect(try work.read("plan.xml").contains("outcome=\"stopped\""))
  }

  @Test func notAskedIsNotNo() throws {
    let work = try Tool.Folder()
    let run = try record(try plan(work), ["--line", "A 80>30", "--yes"])
    #expect(run.status == 0)
    #expect(run.errors.contains("Symptom questions: not asked, and that is not a no.\n"))
    #expect(run.errors.contains("; the symptom questions were not asked; "), "\(run.errors)")
    #expect(!(try work.read("plan.xml").contains("signsAsked=\"true\"")))
  }

  @Test func aWeekOfHomePracticeIsRecordedAtOnce() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let run = try record(
      plan,
      [
        "--on", "2026-12-10", "--home", "mon B x5; tue B x5 p3/4", "wed B -forgot", "--signs", "none",
        "--yes",
      ],
      today: "2026-12-10")
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.errors.hasPrefix(
        """
        At home, as the patient says:
        B  Monday 7 December 2026, "\(b)"
           done; 5 repetitions; not said: pain on the next day.
        B  Tuesday 8 December 2026, "\(b)"
           done; 5 repetitions; pain 3 before, 4 on the next day.
        B  Wednesday 9 December 2026, "\(b)"
           not done (forgotten).
        Symptom questions: asked; no sign is there.

        """), "\(run.errors)")
    let again = try record(
      plan, ["--on", "2026-12-11", "--home", "v1: tue B x6", "--yes"], today: "2026-12-11")
    #expect(again.status == 65)
    #expect(again.errors.contains("on 2026-12-08 at home is there twice. Keep one row a day and step."))
  }

  /// The questions of a visit of two tasks: six answers, 18 seconds at three seconds each, and 26 keys.
  @Test func aTypicalVisitIsAskedInLessThanAMinute() throws {
    let asked = try Tool.Folder()
    let answers = ["n", "80>30 h60>10", "60>60!", "", "", "y"]
    let run = try record(try plan(asked), ["--on", "2026-12-07"], input: answers.map { $0 + "\n" }.joined())
    #expect(run.status == 0, "\(run.errors)")
    #expect(answers.count * 3 < 60)
    #expect(run.errors.components(separatedBy: "\n> ").count - 1 == answers.count, "\(run.errors)")
    #expect(answers.map { $0.count + 1 }.reduce(0, +) == 26)
    let typed = try Tool.Folder()
    _ = try record(try plan(typed), visit + ["A 80>30 h60>10; B 60>60!", "--yes"])
    #expect(try asked.read("plan.xml") == typed.read("plan.xml"))
  }

  @Test func theQuestionsTakeAnswersBackAndAskTheScale() throws {
    let work = try Tool.Folder()
    let answers = ["3", "<", "", "?", "8-3", "8>3", "0-10", "6>2 h60>10; 5>1", "", "", "y"]
    let run = try record(
      try plan(work), ["--on", "2026-12-07"], input: answers.map { $0 + "\n" }.joined())
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("\nSTOP. Call the emergency services now: a sudden headache"))
    #expect(run.errors.contains("Which scale is the fear on?  (0-10 or 0-100)\n"))
    #expect(run.errors.contains("  50/80>30    the same with the fear before\n"))
    #expect(run.errors.contains("\"8-3\" does not say what is what."))
    let text = try work.read("plan.xml")
    #expect(text.contains("fearScale=\"0-10\" fearPeak=\"80\" fearAfter=\"30\""), "\(text.suffix(2_000))")
    #expect(text.contains("fearPeak=\"60\"") && text.contains("fearPeak=\"50\""))
    #expect(!text.contains("signsAsked=\"true\""))
  }

  @Test func whoStopsRecordsNothing() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let before = try work.read("plan.xml")
    #expect(try record(plan, [], input: "n\nquit\n").status == 0)
    #expect(try record(plan, [], input: "n\n").status == 64)
    let nothing = try record(plan, ["--on", "2026-12-07"], input: "\n\n\n\n\n")
    #expect(nothing.status == 64)
    #expect(nothing.errors.hasSuffix("Nothing was recorded, for nothing was said.\n"), "\(nothing.errors)")
    #expect(try work.read("plan.xml") == before)
  }

  /// What the latest version holds for the last peak of the step that was tried.
  private func lastPeak(_ work: Tool.Folder) throws -> String? {
    let version = try work.read("plan.xml").components(separatedBy: "<version ").last
    return version?.firstMatch(of: /<state step="drive-half-hour.context-home"[^>]* lastPeak="(\d+)"/)
      .map { String($0.1) }
  }

  @Test func aCorrectionAndUndoKeepTheHistory() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    _ = try record(plan, visit + ["A 80>30", "--yes"])
    let wrong = try #require(try work.read("plan.xml").firstMatch(of: /session-2026-12-07-[0-9a-f]{12}/))
      .output
    let run = try record(
      plan, ["--corrects", String(wrong), "--signs", "none", "--line", "A 90>30", "--yes"],
      today: "2026-12-09")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("Visit of Monday 7 December 2026"))
    let corrected = try work.read("plan.xml")
    for piece in [
      "fearPeak=\"80\"", "fearPeak=\"90\"", "<enteredInError event=\"\(wrong)\" because=\"corrected\"/>",
    ] {
      #expect(corrected.contains(piece), "\(piece)")
    }
    #expect(try lastPeak(work) == "90")
    let undo = try Tool.run(["undo", plan, "--because", "the first was right", "--today", "2026-12-09"])
    #expect(undo.status == 0, "\(undo.errors)")
    #expect(undo.errors.components(separatedBy: "Taken back: ").count == 3)
    #expect(try lastPeak(work) == "80")
    #expect(try work.read("plan.xml").contains("fearPeak=\"90\""))
    _ = try Tool.run(["undo", plan, "--today", "2026-12-09"])
    #expect(try lastPeak(work) == "90")
    #expect(try Tool.run(["check", plan]).status == 0)
    let again = try Tool.run(["undo", plan, String(wrong), "--today", "2026-12-09"])
    #expect(again.status == 65)
    #expect(again.errors.contains("\"\(wrong)\" does not count any more. There is nothing to take back."))
  }

  @Test func whatIsRefused() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    _ = try record(plan, visit + ["A 80>30", "--yes"])
    let before = try work.read("plan.xml")
    let session = try String(
      contentsOf: Tool.root.appendingPathComponent("Plans/session.xml"), encoding: .utf8)
    let other = try work.write(session.replacing("P-017", with: "P-018"), to: "other.xml")
    let future = try work.write(
      session.replacing("P-017\"", with: "P-017\" version=\"7\""), to: "future.xml")
    let cases: [(Int32, [String], String)] = [
      (65, visit + ["A 80>30", "--yes"], "this is in the log already"),
      (
        65, visit + ["A 70>30", "--yes"],
        "a visit on 2026-12-07 is in the log already, as session-2026-12-07-"
      ),
      (65, ["--line", "A 8>3; B 6-6", "--yes"], "--line, part 1: the highest fear is 8: of 10 or of 100?"),
      (65, ["--line", "A 8>3; B 6-6", "--yes"], "--line, part 2: \"6-6\" does not say what is what."),
      (
        65, ["--line", "A 80>30", "--home", "B x5", "--signs", "dizzy", "--yes"],
        "--home: this part does not start with a day."
      ),
      (65, ["--line", "A 80>30", "--signs", "new-dizzines", "--yes"], "Did you mean new-dizziness?"),
      (65, ["--line", "A 80>30", "--signs", "none,crisis", "--yes"], "none and a sign are given together."),
      (65, ["--line", "A 80>30", "--on", "2026-12-09", "--yes"], "2026-12-09 lies after today, 2026-12-08."),
      (65, ["--corrects", "session-x", "--line", "A 80>30", "--yes"], "the log has no entry \"session-x\"."),
      (65, [other], "this is about patient \"P-018\", and the plan is of \"P-017\". Take the right file."),
      (65, [future], "the plan has no version 7; 2 is its latest."),
      (64, [other, "--line", "A 80>30"], "says this itself: leave out --line."),
      (64, ["--line", "A 80>30", "--name", "M. Berger", "--yes"], "--name and --role go together"),
      (64, ["--missed", "sick"], "\"sick\" is no reason. Write one of fear,"),
      (73, ["--line", "A 80>30", "--yes", "-o", other], "there already."),
      (66, ["none.xml"], "none.xml"),
    ]
    for (status, arguments, sentence) in cases {
      let run = try record(plan, arguments)
      #expect(run.status == status, "\(arguments)\n\(run.errors)")
      #expect(run.errors.contains(sentence), "\(sentence)\n\(run.errors)")
    }
    #expect(try work.read("plan.xml") == before)
    let empty = try Tool.run(["undo", "Plans/whiplash/plan.xml", "-o", work.file("u.xml")])
    #expect(empty.status == 65)
    #expect(empty.errors == "The log is empty: there is nothing to take back.\n")
  }

  @Test func aSecondVisitOfTheDayAndAMissedOneAreRecorded() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    _ = try record(plan, visit + ["A 80>30", "--yes"])
    let second = try record(
      plan,
      visit + ["A 70>30", "--visit", "2", "--note", "later", "--name", "M. Berger", "--role", "PT", "--yes"])
    #expect(second.status == 0, "\(second.errors)")
    #expect(try work.read("plan.xml").contains("<enteredBy name=\"M. Berger\" role=\"PT\"/>"))
    let missed = try record(plan, ["--missed", "ill", "--on", "2026-12-08", "--yes"])
    #expect(missed.status == 0, "\(missed.errors)")
    #expect(
      missed.errors.hasPrefix(
        "The visit of Tuesday 8 December 2026 did not take place (illness), as the clinician says.\n"))
  }

  /// No sheet is left behind its plan.
  @Test func theHandoutsAreRewrittenWhereTheyAre() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    _ = try work.write("an older sheet", to: "plan-patient.txt")
    let run = try record(plan, visit + ["A 80>30", "--yes"])
    #expect(
      run.output
        == "Wrote \(plan), \(work.file("plan-patient.txt")) and \(work.file("plan-clinician.txt")).\n")
    #expect(try work.read("plan-clinician.txt").contains("Version 2, in place of version 1: planned"))
    #expect(try work.names() == ["plan-clinician.txt", "plan-patient.txt", "plan.xml"])
  }

  @Test func aSessionDocumentIsSaidBackAndRecorded() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let run = try record(plan, ["Plans/session.xml", "-o", work.file("after.xml")])
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("A  \"\(a)\"\n   done; fear 50 at most, 30 at the end;"))
    #expect(try work.names() == ["after-clinician.txt", "after-patient.txt", "after.xml", "plan.xml"])
  }
}
