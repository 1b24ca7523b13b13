import Foundation
import GradedExposure
import PlanDocuments
import Testing

/// The courses in `Plans/`: a plan, and what was recorded of it visit by visit; their commands, run again one after the
/// other, leave the plan, its sheets and its reasons behind, byte for byte.
@Suite struct CourseScenarioTests {
  static let names = [
    "course-expired", "course-feared-outcome", "course-low-fear", "course-overruled", "course-pain-up",
    "course-refusal", "course-relapse", "course-resigned", "course-slow", "course-steady", "course-stop",
  ]

  @Test(arguments: names) func commandsLeaveTheirFiles(_ name: String) throws {
    let work = try Tool.Folder()
    try run(name, in: work)
    for file in ScenarioTests.files { try Golden.compare(try work.read(file), with: "Plans/\(name)/\(file)") }
    let explained = try Tool.run(["explain", work.file("plan.xml")])
    #expect(explained.status == 0)
    try Golden.compare(explained.output, with: "Plans/\(name)/explain.txt")
  }

  /// What differs from each version to the next, and of the last as the program says it.
  @Test(arguments: names) func whatDiffersFromVersionToVersion(_ name: String) throws {
    let path = "Plans/\(name)/plan.xml"
    let bytes = try Data(contentsOf: Tool.root.appendingPathComponent(path))
    guard case .plan(let plan) = try Document.read(Array(bytes), file: path).document else {
      Issue.record("\(path) is no plan")
      return
    }
    let texts = try plan.versions.dropFirst().map { version in
      try #require(
        DifferenceReport(from: plan, version: version.number - 1, to: plan, version: version.number)
      ).text
    }
    try Golden.compare(texts.joined(separator: "\n"), with: "Plans/\(name)/diff.txt")
    #expect(try Tool.run(["diff", path]).output == texts.last)
  }

  @Test(arguments: names) func everyVersionIsMadeAgainAndValid(_ name: String) throws {
    let plan = "Plans/\(name)/plan.xml"
    let replayed = try Tool.run(["replay", plan])
    #expect(replayed.status == 0, "\(replayed.output)")
    let valid = try Tool.run(
      executable: "/usr/bin/xmllint", ["--noout", "--schema", "Schemas/plan.xsd", plan])
    #expect(valid.status == 0, "\(valid.errors)")
  }

  @Test func aCourseIsTheSameInAnotherZoneAndLocale() throws {
    let work = try Tool.Folder()
    try run("course-relapse", in: work, environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"])
    try Golden.compare(try work.read("plan.xml"), with: "Plans/course-relapse/plan.xml")
  }

  /// On 4 December a step was done that the clearance had allowed until the day before.
  @Test func whatWasDoneAgainstALimitIsSaidOnTheNextSheet() throws {
    let work = try Tool.Folder()
    try run("course-expired", in: work, lines: 4)
    let words = try work.read("plan-clinician.txt").split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
    #expect(
      words.contains(
        "\"Turn your head half way right on a headrest, at a normal pace\": On 4 December 2026 it was done while a "
          + "limit forbade it: C-speed (nothing faster than slow). Ask what happened. Before it is done again, have a "
          + "clinician look at it and clear it. (SAFE-0)"), "\(words.prefix(4_000))")
    #expect(try work.read("plan.xml").ranges(of: "<doneDespiteLimit ").count == 1)
  }

  private func run(
    _ name: String, in work: Tool.Folder, environment: [String: String] = [:], lines: Int = .max
  ) throws {
    let file = Tool.root.appendingPathComponent("Plans/\(name)/command.txt")
    for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").prefix(lines) {
      let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
      try #require(words.first == "neckplan")
      let run = try Tool.run(
        words.dropFirst().map { $0 == "plan.xml" ? work.file("plan.xml") : $0 }, environment: environment)
      #expect(run.status == 0 || run.status == 1, "\(line)\n\(run.errors)")
    }
  }
}
