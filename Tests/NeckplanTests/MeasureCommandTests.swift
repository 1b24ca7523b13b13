import Foundation
import Testing

/// `neckplan measure`: what was asked again goes into the log, and nothing else changes.
@Suite struct MeasureCommandTests {
  private func plan(_ work: Tool.Folder) throws -> String {
    let plan = work.file("plan.xml")
    let run = try Tool.run(["plan", "Plans/screened.xml", "--today", "2026-11-24", "-o", plan])
    #expect(run.status == 0, "\(run.errors)")
    return plan
  }

  @Test func whatIsEnteredIsSaidBackAndASignatureStays() throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let signed = try Tool.run(
      ["sign", plan, "--by", "A. Keller", "--role", "physiotherapist", "--today", "2026-11-24"])
    #expect(signed.status == 0)
    let run = try Tool.run([
      "measure", plan, "--total", "NDI=16", "--answered", "NDI=9", "--total", "nprs=3,5", "--activity",
      "ride = fast=4", "--sure", "6", "--thought", "My neck breaks", "--belief", "70", "--today",
      "2026-11-25",
      "--name", "M. Berger", "--role", "physiotherapist",
    ])
    #expect(run.status == 0)
    #expect(
      run.errors
        == "Asked again: NDI 16 with 9 items answered, which makes 17.8 of 50; NPRS 3.5 of 10; own activity "
        + "\"ride = fast\" 4 of 10; how sure 6 of 10; the thought \"My neck breaks\", believed 70 of 100.\n")
    let handout = try Tool.run(["handout", plan, "--for", "patient", "--today", "2026-11-25"]).output
    #expect(!handout.contains("DRAFT"))
    #expect(try Tool.run(["check", plan]).status == 0)
    #expect(try Tool.run(["replay", plan]).status == 0)
    let later = try Tool.run(["measure", plan, "--belief", "40", "--today", "2026-11-26"])
    #expect(later.errors == "Asked again: the thought \"My neck breaks\", believed 40 of 100.\n")
    let undone = try Tool.run(["undo", plan, "--today", "2026-11-26"])
    #expect(undone.status == 0 && undone.errors.contains("Taken back: measured-2026-11-26-"))
    let told = try Tool.run(["progress", plan, "--today", "2026-11-27"]).output
    #expect(told.contains("believed 0 to 100: 70 on 25"))
    #expect(!told.contains("40 on 26"))
    #expect(
      !(try Tool.run(["handout", plan, "--for", "patient", "--today", "2026-11-26"]).output).contains("DRAFT")
    )
  }

  /// What follows the plan, and what is said.
  static let mistakes: [(words: [String], status: Int32, sentence: String)] = [
    ([], 64, "Nothing is to be entered: add --total, --activity, --sure or --belief."),
    (
      ["--total", "NDI=16/50"], 64,
      "\"NDI=16/50\" is no total. Write the measure and a number: NDI=23, NPRS=3.5."
    ),
    (["--total", "NDI=0x10"], 64, "\"NDI=0x10\" is no total."),
    (["--total", "BDI=16"], 64, "\"BDI=16\" names no measure. Write one of NPRS, PSFS, PSFS-2, NDI,"),
    (["--total", "NDI=51"], 65, "the total of NDI is 51; it goes from 0 to 50."),
    (["--answered", "NDI=9"], 64, "--answered NDI=9: of which sum? Add --total NDI=SUM."),
    (
      ["--total", "NDI=9", "--answered", "NDI=8"], 65,
      "NDI with 8 items answered: 2 items are missing, and the rule that was read is for 1. Ask the patient for what "
        + "is missing, or leave it out."
    ),
    (
      ["--total", "PCS=9", "--answered", "PCS=12"], 65,
      "PCS with 12 items answered: no published rule for missing items was read for it, and none is made up."
    ),
    (["--thought", "It breaks"], 64, "--thought: how much is it believed? Add --belief 0 to 100."),
    (["--belief", "3"], 64, "--belief: of which thought? No one was entered so far; add --thought WORDS."),
    (
      ["--activity", "ride"], 64,
      "\"ride\" is no activity. Write it with a number from 0 to 10: 'ride a bike=4'."
    ),
    (["--sure", "60"], 64, "\"60\" is not a whole number from 0 to 10."),
    (["--sure", "6", "--name", "Berger"], 64, "--name and --role go together"),
  ]

  @Test(arguments: mistakes)
  func aMistakeIsSaidAndNothingIsWritten(_ words: [String], _ status: Int32, _ sentence: String) throws {
    let work = try Tool.Folder()
    let plan = try plan(work)
    let before = try work.read("plan.xml")
    let run = try Tool.run(["measure", plan, "--today", "2026-11-25"] + words)
    #expect(run.status == status, "\(run.errors)")
    let errors = run.errors.split(separator: "\n").joined(separator: " ")
    #expect(errors.contains(sentence), "\(errors)")
    #expect(try work.read("plan.xml") == before)
  }
}
