import Foundation
import Testing

/// `neckplan diff` as a user runs it.
@Suite struct DiffCommandTests {
  private let course = "Plans/course-steady/plan.xml"

  @Test func theLastTwoVersionsAreComparedUnlessOthersAreNamed() throws {
    let last = try Tool.run(["diff", course])
    #expect(last.status == 0 && last.errors.isEmpty)
    #expect(last.output.hasPrefix("Version 10 (28 June 2027) against version 9 (29 March 2027)\n"))
    let named = try Tool.run(["diff", course, "--versions", "9,10"])
    #expect(named.output == last.output)
    let back = try Tool.run(["diff", course, "--versions", "10,9"])
    #expect(back.status == 0 && back.output.hasPrefix("Version 9 "))
  }

  @Test func identicalPlansDifferInNothing() throws {
    let same = try Tool.run(["diff", course, course])
    #expect(same.status == 0)
    #expect(same.output == "Nothing differs between version 10 and version 10.\n")
    let json = try Tool.run(["diff", course, course, "--json"])
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((read["changes"] as? [Any])?.isEmpty == true)
  }

  /// Every change has what a program needs: what, added or removed, by what, and why.
  @Test func theChangesForAProgramAreComplete() throws {
    let run = try Tool.run(["diff", course, "--versions", "1,4", "--json"])
    let read = try #require(
      try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    let changes = try #require(read["changes"] as? [[String: Any]])
    #expect(changes.count > 20)
    for change in changes {
      #expect(["added", "removed", "changed"].contains(change["change"] as? String))
      #expect(["data", "therapist", "protocol", "engine", "calendar"].contains(change["cause"] as? String))
      let reason = try #require(change["reason"] as? [String: Any])
      #expect((reason["words"] as? String)?.isEmpty == false, "\(change)")
    }
  }

  @Test func twoPlansAreComparedAsTheyAreInForce() throws {
    let work = try Tool.Folder()
    let (one, other) = (work.file("one.xml"), work.file("other.xml"))
    let plan = ["plan", "Plans/course-steady/ratings.csv", "--start", "2026-12-01", "--today", "2026-11-24"]
    #expect(try Tool.run(plan + ["--days", "mon,thu", "-o", one]).status == 0)
    #expect(try Tool.run(plan + ["--days", "tue,fri", "-o", other]).status == 0)
    let run = try Tool.run(["diff", one, other])
    #expect(run.status == 0)
    #expect(run.output.contains(" calendar.\n") && !run.output.contains("data"))
    #expect(
      run.output.replacing("\n  ", with: " ").contains(
        "- Moved: education, to Tuesday 1 December 2026; it was on Thursday 3 December 2026. [calendar]"))
    let piped = try Tool.run(["diff", one, "-"], input: try work.read("other.xml"))
    #expect(piped.output == run.output)
  }

  @Test(arguments: [
    (["--versions", "2"], "\"2\" is not two versions. Write their numbers with a comma: 2,3."),
    (
      ["--versions", "2,11"],
      "Plans/course-steady/plan.xml has no version 11. Its versions are 1 to 10.\n"
    ),
  ])
  func whatCannotBeComparedIsSaid(words: [String], sentence: String) throws {
    let run = try Tool.run(["diff", course] + words)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains(sentence), "\(run.errors)")
  }

  @Test func onePlanWithOneVersionHasNothingToCompare() throws {
    let run = try Tool.run(["diff", "Plans/whiplash/plan.xml"])
    #expect(run.status == 64)
    #expect(
      run.errors
        == "Plans/whiplash/plan.xml has one version, so that nothing can differ yet. Give a second plan to compare it "
        + "with.\n")
  }
}
