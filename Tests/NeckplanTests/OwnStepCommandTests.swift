import Foundation
import Testing

/// A step of the therapist's own takes its place on a ladder, like every step.
@Suite struct OwnStepCommandTests {
  private func ownStep(_ work: Tool.Folder, _ title: String, side: String = "left") throws -> Tool.Run {
    try Tool.run([
      "override", "Plans/course-overruled/plan.xml", "own-step", title, "--demand", "direction=rotation",
      "--demand",
      "side=\(side)", "--demand", "extremity=50", "--strain", "contact=no", "--strain", "axial-load=no",
      "--strain",
      "impact=no", "--strain", "vestibular=no", "--by", "M. Berger", "--role", "physiotherapist", "--because",
      "The patient wants it", "--today", "2026-12-21", "-o", work.file("own.xml"),
    ])
  }

  @Test func itJoinsTheLadderOfAHarderTarget() throws {
    let work = try Tool.Folder()
    let run = try ownStep(work, "Peek to the left")
    #expect(run.status == 0, "\(run.errors)")
    #expect((run.output + run.errors).contains("Followed: the override of 21 December 2026 by M. Berger"))
    let ladder = try Tool.run([
      "handout", work.file("own.xml"), "--for", "ladder", "--today", "2026-12-21",
    ])
    #expect(
      ladder.output.contains("[\u{A0}]  Peek to the left\n")
        || ladder.output.contains("[ ]  Peek to the left\n"))
    let check = try Tool.run(["check", work.file("own.xml"), "--today", "2026-12-21"])
    #expect(check.output == work.file("own.xml") + ": valid.\n")
    let outside = try Tool.run(
      executable: "/usr/bin/xmllint", ["--noout", "--schema", "Schemas/plan.xsd", work.file("own.xml")])
    #expect(outside.status == 0, "\(outside.errors)")
    #expect(try Tool.run(["replay", work.file("own.xml")]).status == 0)
  }

  @Test func wordsOfTheOtherSideAreAskedAbout() throws {
    let work = try Tool.Folder()
    let run = try ownStep(work, "Peek to the right")
    #expect((run.output + run.errors).contains("\"Peek to the right\" names one side, and its side is left."))
  }

  /// The id of an own step is made of somebody's words, which no table for research holds.
  @Test func theTableForResearchNumbersIt() throws {
    let work = try Tool.Folder()
    #expect(try ownStep(work, "Peek at Sophie on the left").status == 0)
    let line = "own-peek-at-sophie-on-the-left 40>20 h60>20"
    let record = try Tool.run([
      "record", work.file("own.xml"), "--line", line, "--on", "2026-12-21", "--signs", "none", "--name",
      "M. Berger",
      "--role", "physiotherapist", "--yes", "--today", "2026-12-21",
    ])
    #expect(record.status == 0, "\(record.errors)")
    let table = try Tool.run(["progress", work.file("own.xml"), "--csv", "--today", "2026-12-21"])
    #expect(table.output.contains(",own-1,own-1,rotation,left,"))
    #expect(!table.output.lowercased().contains("sophie"))
  }
}
