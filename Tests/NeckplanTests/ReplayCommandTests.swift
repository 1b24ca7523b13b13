import Foundation
import Testing

/// `neckplan replay` and `neckplan log`, and a plan that an earlier revision of the engine made.
@Suite struct ReplayCommandTests {
  /// The plan of the whiplash scenario as the program of revision 1 wrote it. Its protocol has the numbers that
  /// today's schema demands besides; nothing else was touched.
  private let earlier = "Plans/revision-1.xml"

  /// The plan of a slow course as the program of revision 2 wrote it, eleven versions and thirteen entries; nothing was
  /// touched.
  private let course = "Plans/revision-2.xml"

  private func recorded(_ work: Tool.Folder) throws -> String {
    let after = work.file("after.xml")
    let run = try Tool.run(["record", earlier, "Plans/session.xml", "--today", "2026-12-07", "-o", after])
    #expect(run.status == 0, "\(run.errors)")
    return after
  }

  @Test func whatAnEarlierRevisionDecidedIsKept() throws {
    let run = try Tool.run(["replay", earlier])
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix("Version 1: kept as decided by revision 1 of the engine. This revision, 3, would ")
    )
    #expect(run.output.hasSuffix("The document: its bytes are those that this program writes.\n"))
    #expect(try Tool.run(["check", earlier, "--today", "2026-12-10"]).output == "\(earlier): valid.\n")
  }

  @Test func aCourseOfAnEarlierRevisionIsKeptVersionByVersion() throws {
    let run = try Tool.run(["replay", course])
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").filter { $0.hasPrefix("Version ") }
    #expect(lines.count == 11)
    #expect(lines.allSatisfy { $0.contains(": kept as decided by revision 2 of the engine. ") })
    #expect(run.output.hasSuffix("The document: its bytes are those that this program writes.\n"))
    #expect(try Tool.run(["check", course, "--today", "2026-12-10"]).output == "\(course): valid.\n")
  }

  /// A learned share below nothing let what is expected rise without end; what was decided by it stays as it was.
  @Test func aCourseOfAnEarlierRevisionGoesOnUnderThisOne() throws {
    let work = try Tool.Folder()
    let after = work.file("after.xml")
    let run = try Tool.run(["update", course, "--willing", "65", "--today", "2027-01-08", "-o", after])
    #expect(run.status == 0, "\(run.errors)")
    let replayed = try Tool.run(["replay", after])
    #expect(replayed.output.contains("\nVersion 11: kept as decided by revision 2 of the engine. "))
    #expect(replayed.output.contains("\nVersion 12: same.\n"))
    #expect(try Tool.run(["diff", after]).output.contains("[engine]"))
  }

  @Test func onlyTheNextVersionIsMadeByThisRevision() throws {
    let work = try Tool.Folder()
    let after = try recorded(work)
    let before = try version(1, of: String(contentsOfFile: Tool.root.path + "/" + earlier, encoding: .utf8))
    #expect(try version(1, of: work.read("after.xml")) == before)
    #expect(before.contains("engineRevision=\"1\""))
    #expect(try version(2, of: work.read("after.xml")).contains("engineRevision=\"3\""))
    let run = try Tool.run(["replay", after])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Version 1: kept as decided by revision 1"))
    #expect(run.output.contains("\nVersion 2: same.\n"))
  }

  @Test func whatTheEarlierRevisionDecidedOtherwiseIsNamed() throws {
    let text = try String(contentsOfFile: Tool.root.path + "/" + earlier, encoding: .utf8)
    let other = text.replacing("minutes=\"60\"", with: "minutes=\"59\"")
    #expect(other != text)
    let run = try Tool.run(["replay", "-"], input: other)
    #expect(run.status == 0)
    #expect(run.output.contains("would decide otherwise: "))
    #expect(run.output.contains("schedule"))
  }

  @Test func whatWasChangedByHandIsUnlikeAndTheExitCodeIsOne() throws {
    let text = try String(contentsOfFile: Tool.root.path + "/Plans/whiplash/plan.xml", encoding: .utf8)
    #expect(
      try Tool.run(["replay", "-"], input: text).output
        == "Version 1: same.\nThe document: its bytes are those that this program writes.\n")
    let changed = try Tool.run(
      ["replay", "-"], input: text.replacing("standing=\"provisional\"", with: "standing=\"firm\""))
    #expect(changed.status == 1)
    #expect(
      changed.output.hasPrefix(
        "Version 1: unlike in schedule. Something was changed by hand; use an unchanged copy.\n"))
    let newer = try Tool.run(
      ["replay", "-"], input: text.replacing("engineRevision=\"3\"", with: "engineRevision=\"9\""))
    #expect(newer.status == 1)
    #expect(
      newer.output.hasPrefix("Version 1: made by revision 9 of the engine; this program has revision 3"))
  }

  @Test func otherBytesThatSayTheSameAreTold() throws {
    let text = try String(contentsOfFile: Tool.root.path + "/Plans/whiplash/plan.xml", encoding: .utf8)
    let run = try Tool.run(["replay", "-"], input: text + "\n")
    #expect(run.status == 0)
    #expect(
      run.output.contains("\nThe document: it says the same as what this program writes, in other bytes."))
  }

  @Test func aVersionThatWasTakenOutIsMissed() throws {
    let work = try Tool.Folder()
    _ = try recorded(work)
    let text = try work.read("after.xml")
    let without = text.replacing(try version(2, of: text), with: "")
    for command in ["replay", "check"] {
      let run = try Tool.run([command, "-"], input: without)
      #expect(run.status == 1)
      #expect(
        run.output.contains(
          "the last entry has no version that rests on it. A version was taken out by hand; use an unchanged copy."
        ))
    }
  }

  @Test func aForgedEntryOfAnEarlierPlanIsFound() throws {
    let work = try Tool.Folder()
    _ = try recorded(work)
    let text = try work.read("after.xml").replacing("engineRevision=\"3\"", with: "engineRevision=\"1\"")
      .replacing("enteredOn=\"2026-12-07\"", with: "enteredOn=\"2026-12-06\"")
    let run = try Tool.run(["check", "-"], input: text)
    #expect(run.status == 1)
    #expect(run.output.contains("2026-12-07 lies after today, 2026-12-06."))
  }

  @Test func theLogIsListed() throws {
    let work = try Tool.Folder()
    let after = try recorded(work)
    let run = try Tool.run(["log", after])
    #expect(run.status == 0)
    #expect(
      run.output
        == "2026-12-07  session-2026-12-07-f80d80472514  a visit; \"Sit at the wheel of your parked car for half an hour\" "
        + "done. Entered 2026-12-07 by M. Berger (physiotherapist).\n")
    #expect(try Tool.run(["log", "Plans/whiplash/plan.xml"]).output == "Nothing was recorded yet.\n")
    #expect(try Tool.run(["log", after, "--json"]).output.contains("\"counts\": true"))
  }

  /// The lines of one version.
  private func version(_ number: Int, of text: String) throws -> String {
    let start = try #require(text.range(of: "  <version number=\"\(number)\""))
    let end = try #require(text.range(of: "</version>\n", range: start.lowerBound..<text.endIndex))
    return String(text[start.lowerBound..<end.upperBound])
  }
}
