import Foundation
import Testing

/// The commands by which a clinician decides: `override`, `clear` and `sign`.
@Suite struct DecisionCommandTests {
  private let who = ["--by", "M. Berger", "--role", "physiotherapist"]

  /// A plan that nothing but a signature holds back.
  private func plan(_ work: Tool.Folder) throws -> String {
    let plan = work.file("plan.xml")
    let run = try Tool.run(["plan", "Plans/screened.xml", "--today", "2026-11-24", "-o", plan])
    #expect(run.status == 0, "\(run.errors)")
    return plan
  }

  /// Answers about a history count for 90 days, an examination for 42: after them nobody signs, and what was signed
  /// prints as a draft.
  @Test func answersThatAreTooOldHoldTheSignatureBack() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let late = try Tool.run(["sign", plan, "--today", "2027-06-20"] + who)
    #expect(late.status == 65)
    #expect(late.errors.contains("it cannot be signed yet. Answers of the screen, the oldest of "))
    #expect(late.errors.contains("Ask them again (neckplan update --screen)."))
    #expect(try Tool.run(["sign", plan, "--today", "2026-11-24"] + who).status == 0)
    for (day, isDraft) in [("2026-11-30", false), ("2027-06-20", true)] {
      let sheet = try Tool.run(["handout", plan, "--for", "patient", "--today", day]).output
      #expect(sheet.contains("DRAFT - not for use: one check is due again.") == isDraft)
    }
  }

  /// Spaces are nobody's name, and no reason.
  @Test func nobodyDecidesWithoutAName() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    for who in [["--by", " ", "--role", "physiotherapist"], ["--by", "M. Berger", "--role", " "]] {
      #expect(try Tool.run(["sign", plan, "--today", "2026-11-24"] + who).status == 64)
      let ban = ["override", plan, "ban", "turn-left", "--because", "pain", "--today", "2026-11-24"]
      #expect(try Tool.run(ban + who).status == 64)
    }
    let silent = ["override", plan, "ban", "turn-left", "--because", " ", "--today", "2026-11-24"]
    #expect(try Tool.run(silent + who).status == 64)
  }

  @Test func anOverrideSteersTheNextVersionAndIsListed() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    #expect(try Tool.run(["override", plan]).output == "No override was recorded.\n")
    let run = try Tool.run(
      ["override", plan, "ban", "turn-left", "--because", "pain", "--today", "2026-11-25"] + who)
    #expect(run.status == 0)
    #expect(
      run.errors.contains(
        "  Followed: the override of 25 November 2026 by M. Berger (\"Turn your head left as far as you can\" is not "
          + "offered).\nVersion 2, draft."))
    let pinned = try Tool.run(
      [
        "override", plan, "pin", "turn-left", "--because", "a wish", "--until", "2026-12-20", "--today",
        "2026-11-25",
      ] + who)
    #expect(pinned.status == 0)
    #expect(pinned.errors.contains("In conflict: the override of 25 November 2026 by M. Berger"))
    #expect(pinned.errors.contains("It holds until 20 December 2026."))
    let listed = try Tool.run(["override", plan]).output.split(separator: "\n")
    #expect(listed.count == 2)
    let entry = try #require(listed.first?.split(separator: " ").first.map(String.init))
    let ended = try Tool.run(
      ["override", plan, "end", entry, "--because", "better", "--today", "2026-11-26"])
    #expect(ended.status == 0)
    #expect(try Tool.run(["override", plan]).output.contains("\(entry)  Ended: the override of"))
    #expect(try Tool.run(["replay", plan]).status == 0)
  }

  /// How far a movement goes can be capped like every ordered demand; it once could not.
  @Test(arguments: [
    (["extremity", "75"], "how far goes no further than 75% of range"),
    (["speed", "slow"], "how fast goes no further than slowly"),
  ])
  func anOrderedDemandIsCapped(words: [String], said: String) throws {
    let work = try Tool.Folder()
    let run = try Tool.run(
      ["override", plan(work), "cap"] + words + ["--because", "agreed", "--today", "2026-11-25"] + who)
    #expect(run.status == 0)
    #expect(run.errors.contains(said), "\(run.errors)")
  }

  /// What follows the plan, and the sentence that refuses it.
  static let mistakes: [(words: [String], status: Int32, sentence: String)] = [
    (["pin", "turn-left"], 64, "A decision has a person behind it: add --by NAME and --role ROLE.\n"),
    (
      ["pin", "turn-left", "--by", "A", "--role", "B"], 64, "A decision has a reason: add --because TEXT.\n"
    ),
    (
      ["ban", "turn-lef", "--by", "A", "--role", "B", "--because", "x"], 65,
      "\"turn-lef\" is no step that this plan's items make. Correct it; explain names the plan's steps.\n"
    ),
    (["cap", "direction", "left"], 64, "\"direction\" has no order."),
    (
      ["end", "override-2026-12-01-000000000000", "--because", "x"], 65,
      "\"override-2026-12-01-000000000000\" is no override that counts. See neckplan log.\n"
    ),
    (["forbid", "turn-left"], 64, "unexpected"),
  ]

  @Test(arguments: mistakes.indices) func whatCannotBeAskedIsSaidAndNothingIsWritten(_ index: Int) throws {
    let (words, status, sentence) = Self.mistakes[index]
    let work = try Tool.Folder()
    let plan = try plan(work)
    let before = try work.read("plan.xml")
    let run = try Tool.run(["override", plan] + words + ["--today", "2026-11-25"])
    #expect(run.status == status)
    #expect(run.errors.contains(sentence), "\(run.errors)")
    #expect(try work.read("plan.xml") == before)
  }

  @Test func aSignOfASessionStopsUntilItIsClearedByAFinding() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let session = try work.write(
      """
      <session xmlns="urn:x-neckplan:1" on="2026-11-27">
        <visit by="clinician" signsAsked="true" signs="gait-change"/>
      </session>
      """, to: "session.xml")
    #expect(
      try Tool.run(["record", plan, session, "--today", "2026-11-27"]).errors.contains("Version 2, stopped."))
    let clear =
      ["clear", plan, "--signs", "gait-change", "--until", "2026-12-18", "--today", "2026-11-28"] + who
    let bare = try Tool.run(clear)
    #expect(bare.status == 65)
    #expect(
      bare.errors.hasPrefix(
        "\(plan): a red flag is cleared by a finding and nothing less. Say what was found (--finding).\n"))
    #expect(try Tool.run(clear + ["--finding", "walks as before"]).status == 0)
    #expect(
      try Tool.run(["log", plan]).output.contains(
        "clears a change of walking or balance until 18 December 2026"))
    #expect(try Tool.run(["sign", plan, "--today", "2026-11-28"] + who).status == 0)
    let sheet = ["handout", plan, "--for", "patient", "--today"]
    #expect(try !Tool.run(sheet + ["2026-12-18"]).output.contains("DRAFT"))
    #expect(
      try Tool.run(sheet + ["2026-12-19"]).output.contains("DRAFT - not for use: one check is due again."))
    let check = try Tool.run(["check", plan, "--today", "2026-12-19"])
    #expect(check.status == 0)
    #expect(
      check.output.hasPrefix("\(plan): valid.\n\(plan): A clearance has expired: clearance-2026-11-28-"))
  }

  @Test(arguments: [
    (["--questions", "S99"], "\"S99\" is not a screening question. There are S01, "),
    (["--signs", "rash"], "\"rash\" is not a sign. There are stroke-signs, "),
    (["--questions", "S28", "--lifts", "C-all"], "\"C-all\" is not a limit. There are C-ext, "),
  ])
  func whatIsNoSignIsSaid(words: [String], sentence: String) throws {
    let run = try Tool.run(["clear", "Plans/whiplash/plan.xml", "--until", "2027-01-01"] + words + who)
    #expect(run.status == 64)
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }

  @Test func aSignatureReleasesAndWhatIsChangedByHandIsFound() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let run = try Tool.run(
      ["sign", plan, "--statement", "Read and agreed", "--today", "2026-11-24"] + who)
    #expect(run.status == 0)
    #expect(
      run.errors
        == "Version 1, active. Next: exposure on 2026-11-27.\nVersion 1 was signed by M. Berger (physiotherapist) on "
        + "24 November 2026: \"Read and agreed\".\n")
    for reader in ["patient", "clinician"] {
      let sheet = try Tool.run(["handout", plan, "--for", reader, "--today", "2026-11-24"])
      #expect(sheet.status == 0 && !sheet.output.contains("DRAFT"))
    }
    let twice = try Tool.run(["sign", plan, "--today", "2026-11-24"] + who)
    #expect(twice.status == 65 && twice.errors.contains("version 1 is signed already, by M. Berger"))
    // A note that no rule reads: no replay can miss it.
    let changed = try work.read("plan.xml").replacing("sex=\"male\"", with: "sex=\"female\"")
    let check = try Tool.run(["check", "-"], input: changed)
    #expect(check.status == 1)
    #expect(
      check.output
        == "standard input: this is not what M. Berger (physiotherapist) signed on 24 November 2026 as version 1. "
        + "Something was changed by hand; use an unchanged copy.\n")
    let again = try Tool.run(
      ["sign", "-", "-o", work.file("again.xml"), "--today", "2026-11-24"] + who, input: changed)
    #expect(again.status == 65)
    #expect(try !work.names().contains("again.xml"))
  }

  /// The signature of the version before was once taken back with the visit.
  @Test func undoingAVisitLeavesTheSignatureBeforeIt() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    #expect(try Tool.run(["sign", plan, "--today", "2026-11-24"] + who).status == 0)
    let visit = ["--line", "A 30>10 h40>15", "--on", "2026-11-25", "--signs", "none", "--yes"]
    #expect(try Tool.run(["record", plan] + visit + ["--today", "2026-11-25"]).status == 0)
    let undo = try Tool.run(["undo", plan, "--today", "2026-11-25"])
    #expect(undo.status == 0 && undo.errors.contains("Taken back: session-2026-11-25-"))
    #expect(!undo.errors.contains("signature-"))
  }

  @Test func aPlanThatIsNotScreenedIsNotSigned() throws {
    let work = try Tool.Folder()
    let run = try Tool.run(
      ["sign", "Plans/whiplash/plan.xml", "-o", work.file("signed.xml"), "--today", "2026-11-24"] + who)
    #expect(run.status == 65)
    #expect(
      run.errors
        == "Plans/whiplash/plan.xml: it cannot be signed yet. 22 screening questions have no full answer, and that is "
        + "not a no.\nPlans/whiplash/plan.xml: it cannot be signed yet. Whether the patient agrees to graded "
        + "exposure is not recorded; a bound of fear is no consent.\nNothing was written: 2 problems to mend first.\n"
    )
    #expect(try work.names().isEmpty)
  }
}
