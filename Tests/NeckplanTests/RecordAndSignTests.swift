import Foundation
import Testing

/// Recording and signing in one step, as the therapist who sits with the patient does.
@Suite struct RecordAndSignTests {
  private let who = ["--name", "M. Berger", "--role", "physiotherapist"]
  private let visit = ["--on", "2026-11-27", "--today", "2026-11-27", "--line", "A 60>30 h60>10"]

  private func plan(_ work: Tool.Folder) throws -> String {
    let plan = work.file("plan.xml")
    #expect(try Tool.run(["plan", "Plans/screened.xml", "--today", "2026-11-24", "-o", plan]).status == 0)
    return plan
  }

  @Test func theVisitIsRecordedAndItsVersionSigned() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let run = try Tool.run(
      ["record", plan, "--signs", "none", "--yes", "--sign", "--statement", "Read together"] + visit + who)
    #expect(run.status == 0, "\(run.errors)")
    #expect(
      run.errors.hasSuffix(
        "Version 2 was signed by M. Berger (physiotherapist) on 27 November 2026: \"Read together\".\n"))
    #expect(!run.errors.contains("Not released"))
    #expect(try Tool.run(["check", plan]).status == 0)
    #expect(
      try !Tool.run(["handout", plan, "--for", "patient", "--today", "2026-11-27"]).output.contains("DRAFT"))
    let log = try Tool.run(["log", plan]).output.split(separator: "\n")
    #expect(log.count == 2 && log[0].contains("session-") && log[1].contains("version 2 signed by M. Berger"))
  }

  /// The record is never lost for want of a signature.
  @Test func aSignatureThatIsRefusedLosesNoRecord() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    // Nobody asked the symptom questions.
    let run = try Tool.run(["record", plan, "--yes", "--sign"] + visit + who)
    #expect(run.status == 1)
    #expect(run.output.hasPrefix("Wrote "))
    #expect(
      run.errors.hasSuffix(
        "Not signed: it cannot be signed yet. At the visit of 27 November 2026 nobody asked the symptom questions, and "
          + "that is not a no.\nWhat was entered is recorded; the plan is a draft. Mend this, then neckplan sign.\n"
      ),
      "\(run.errors)")
    #expect(try Tool.run(["check", plan]).status == 0)
    let log = try Tool.run(["log", plan]).output
    #expect(log.contains("session-2026-11-27-") && !log.contains("signature-"))
    // Typing it again is told apart from the first time: nothing counts twice.
    let again = try Tool.run(["record", plan, "--yes", "--sign"] + visit + who)
    #expect(again.status == 65 && again.errors.contains("this is in the log already"))
  }

  @Test func nobodySignsWithoutANameOrUnseen() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let before = try work.read("plan.xml")
    let nameless = try Tool.run(["record", plan, "--yes", "--sign", "--signs", "none"] + visit)
    #expect(nameless.status == 64)
    #expect(nameless.errors == "A signature has a person behind it: add --name NAME and --role ROLE.\n")
    let bare = try Tool.run(["record", plan, "--yes", "--statement", "Read"] + visit)
    #expect(bare.status == 64 && bare.errors.contains("--statement belongs to --sign: add that too."))
    // What follows is shown before it is to be signed.
    let no = try Tool.run(["record", plan, "--sign", "--signs", "none"] + visit + who, input: "no\n")
    #expect(no.status == 64)
    let next = try #require(no.errors.firstRange(of: "Next: exposure on"))
    let question = try #require(no.errors.firstRange(of: "Is this right, and do you sign it?  (yes or no)"))
    #expect(next.upperBound <= question.lowerBound)
    let dry = try Tool.run(["record", plan, "--sign", "--signs", "none", "--dry-run"] + visit + who)
    #expect(dry.status == 0 && dry.errors.contains("Nothing was written. This would follow:"))
    #expect(try work.read("plan.xml") == before)
    let yes = try Tool.run(["record", plan, "--sign", "--signs", "none"] + visit + who, input: "yes\n")
    #expect(yes.status == 0 && yes.errors.contains("Version 2 was signed by M. Berger"))
  }

  /// A document says who entered it, and never who signs.
  @Test func aDocumentIsSignedByWhoIsNamed() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let document = "Plans/course-resigned/session-1.xml"
    let day = ["--today", "2026-11-27"]
    #expect(try Tool.run(["record", plan, document, "--sign"] + day).status == 64)
    let unsigned = try Tool.run(["record", plan, document] + day + who)
    #expect(unsigned.status == 64 && unsigned.errors.contains("leave out --name, --role."))
    let run = try Tool.run(["record", plan, document, "--sign"] + day + who)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("Version 2 was signed by M. Berger (physiotherapist)"))
  }

  @Test func anOverrideIsSetAndSignedInOneStepUnlessItConflicts() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let by = ["--by", "M. Berger", "--role", "physiotherapist", "--because", "agreed", "--sign"]
    let day = ["--today", "2026-11-24"]
    let run = try Tool.run(
      ["override", plan, "trials", "work-at-computer.context-clinic", "1"] + by + day)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("Version 2 was signed by M. Berger"))
    let conflict = try Tool.run(["override", plan, "pin", "turn-left"] + by + day)
    #expect(conflict.status == 1, "\(conflict.errors)")
    #expect(conflict.errors.contains("What differs from version 2, which was signed:\n- Now holds it back: "))
    #expect(
      conflict.errors.contains(
        "Not signed: it cannot be signed yet. 1 override is in conflict with what no override lifts.\n"))
    #expect(try Tool.run(["check", plan]).status == 0)
    #expect(try Tool.run(["override", plan]).output.split(separator: "\n").count == 2)
  }
}
