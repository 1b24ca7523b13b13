import Foundation
import Testing

/// `neckplan progress` of the courses in `Plans/`: as sentences and as a table, byte for byte.
@Suite struct ProgressCommandTests {
  /// The courses, with the day up to which they are told.
  static let courses = [
    ("course-slow", "2027-01-08"), ("course-relapse", "2027-04-02"), ("course-refusal", "2026-12-29"),
  ]

  private func progress(_ course: String, _ options: [String]) throws -> Tool.Run {
    try Tool.run(["progress", "Plans/\(course)/plan.xml"] + options)
  }

  @Test(arguments: courses) func coursesAreToldAsTheyWere(_ course: String, _ day: String) throws {
    let told = try progress(course, ["--today", day])
    #expect(told.status == 0, "\(told.errors)")
    try Golden.compare(told.output, with: "Plans/\(course)/progress.txt")
    let table = try progress(course, ["--today", day, "--csv"])
    #expect(table.status == 0, "\(table.errors)")
    try Golden.compare(table.output, with: "Plans/\(course)/progress.csv")
  }

  @Test func aDayBeforeTheLastEntryIsRefused() throws {
    let run = try progress("course-slow", ["--today", "2026-12-01"])
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains("The log has entries up to 2027-01-07."))
  }

  /// A screen reader is told everything; a bar is what is left when the words are taken away.
  @Test func barsSayNothingThatTheWordsDoNot() throws {
    let plain = try progress("course-slow", ["--today", "2027-01-08"]).output
    let bars = try progress("course-slow", ["--today", "2027-01-08", "--bars"]).output
    let lines = bars.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.contains("  [#######.............]"))
    #expect(lines.filter { !$0.contains("[") }.joined(separator: "\n") == plain)
  }

  @Test(arguments: [32, 72, 132]) func noLineIsWiderThanAskedFor(_ width: Int) throws {
    let run = try progress("course-slow", ["--today", "2027-01-08", "--width", "\(width)", "--bars"])
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= width } && lines.count > 50)
  }

  @Test func theTableHasNobodysWords() throws {
    let table = try progress("course-slow", ["--today", "2027-01-08", "--csv"]).output
    #expect(table.contains(",thought-belief,thought-1,") && table.contains(",own-activity,activity-2,"))
    for words in ["give way", "shoulder", "washing", "locks", "Berger"] {
      #expect(!table.contains(words))
    }
  }

  @Test func theJSONIsOne() throws {
    let run = try progress("course-slow", ["--today", "2027-01-08", "--json"])
    let object = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any]
    let totals = try #require(object?["totals"] as? [[String: Any]])
    #expect(totals.map { $0["measure"] as? String } == ["NPRS", "NDI"])
    #expect(totals.map { $0["change"] as? Double } == [-1.5, -11])
    let steps = try #require(object?["steps"] as? [[String: Any]])
    #expect(!steps.isEmpty)
  }

  @Test func twoFormsAtOnceAreRefused() throws {
    let run = try progress("course-slow", ["--csv", "--json"])
    #expect(run.status == 64 && run.errors.contains("--csv and --json are two forms. Choose one."))
  }
}
