import Foundation
import GradedExposure
import Testing

/// The scenarios in `Plans/`: their command, run again, writes their files, byte for byte.
///
/// `NECKPLAN_RECORD=1 swift test --filter Scenario` writes the files anew, and fails that once.
@Suite struct ScenarioTests {
  static let names = [
    "desk-worker", "driving", "flat-rater", "older", "one-sided", "own-items", "rated-high", "three-ratings",
    "whiplash",
  ]
  /// The sheet that is refused; its scenario holds what is said instead of a plan.
  static let refused = "mistakes"
  static let files = ["plan.xml", "plan-patient.txt", "plan-clinician.txt"]
  /// The other editions, printed on the day on which the version was made.
  static let editions = ["ladder", "log", "card", "brief", "record"]

  @Test func everyScenarioIsTested() throws {
    let plans = Tool.root.appendingPathComponent("Plans").path
    let folders = try FileManager.default.contentsOfDirectory(atPath: plans)
      .filter { FileManager.default.fileExists(atPath: "\(plans)/\($0)/command.txt") }.sorted()
    #expect(folders == (Self.names + [Self.refused] + CourseScenarioTests.names).sorted())
  }

  @Test(arguments: names) func commandWritesItsFiles(_ name: String) throws {
    let work = try Tool.Folder()
    let run = try Tool.run(try command(name, output: work.file("plan.xml")))
    #expect(run.status == 0, "\(run.errors)")
    for file in Self.files { try Golden.compare(try work.read(file), with: "Plans/\(name)/\(file)") }
    let explained = try Tool.run(["explain", work.file("plan.xml")])
    #expect(explained.status == 0)
    try Golden.compare(explained.output, with: "Plans/\(name)/explain.txt")
  }

  /// Every edition but the two that are written beside a plan.
  @Test(arguments: names + CourseScenarioTests.names) func editionsAreAsTheyAreKept(_ name: String) throws {
    for edition in Self.editions {
      let run = try Tool.run([
        "handout", "Plans/\(name)/plan.xml", "--for", edition, "--today", try madeOn(name),
      ])
      #expect(run.status == 0, "\(run.errors)")
      try Golden.compare(run.output, with: "Plans/\(name)/plan-\(edition).txt")
    }
  }

  /// The page of every module, placed on the first scenario that has tasks to keep it apart from.
  @Test(arguments: AdjunctModule.allCases) func modulePagesAreAsTheyAreKept(_ module: AdjunctModule) throws {
    let work = try Tool.Folder()
    let cautions = module == .sleep ? ["--ruled-out", "apnoea,bipolar,epilepsy,falls,driving-work"] : []
    let placed = try Tool.run(
      [
        "module", "Plans/whiplash/plan.xml", "place", module.rawValue, "--days", "mon,wed,sat",
        "--after-session",
        "--review", "2026-12-15", "--by", "M. Berger", "--role", "psychologist", "--today", "2026-12-01",
        "-o",
        work.file("placed.xml"),
      ] + cautions)
    #expect(placed.status == 0, "\(placed.errors)")
    let page = try Tool.run([
      "module", work.file("placed.xml"), "page", module.rawValue, "--today", "2026-12-01",
    ])
    #expect(page.status == 0, "\(page.errors)")
    try Golden.compare(page.output, with: "Plans/whiplash/page-\(module.rawValue).txt")
  }

  @Test func largePrintIsAsItIsKept() throws {
    let run = try Tool.run([
      "handout", "Plans/whiplash/plan.xml", "--for", "patient", "--large-print", "--today", "2026-11-24",
    ])
    #expect(run.status == 0, "\(run.errors)")
    try Golden.compare(run.output, with: "Plans/whiplash/plan-patient-large.txt")
  }

  /// The day on which the version in force was made, as the plan's document says it.
  private func madeOn(_ name: String) throws -> String {
    let plan = Tool.root.appendingPathComponent("Plans/\(name)/plan.xml")
    let days = try String(contentsOf: plan, encoding: .utf8).matches(of: /madeOn="([0-9-]+)"/)
    return String(try #require(days.last).1)
  }

  @Test func aSheetWithMistakesIsRefusedWhole() throws {
    let work = try Tool.Folder()
    let run = try Tool.run(try command(Self.refused, output: work.file("plan.xml")))
    #expect(run.status == 65)
    #expect(run.output.isEmpty)
    #expect(try work.names().isEmpty)
    try Golden.compare(run.errors, with: "Plans/\(Self.refused)/errors.txt")
  }

  @Test(arguments: names) func planIsValidFromOutside(_ name: String) throws {
    let plan = Tool.root.appendingPathComponent("Plans/\(name)/plan.xml").path
    let run = try Tool.run(
      executable: "/usr/bin/xmllint", ["--noout", "--schema", "Schemas/plan.xsd", plan])
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test(arguments: names) func planChecksAndPrintsItsHandouts(_ name: String) throws {
    let check = try Tool.run(["check", "Plans/\(name)/plan.xml", "--today", "2026-11-24"])
    #expect(check.status == 0)
    #expect(check.output == "Plans/\(name)/plan.xml: valid.\n")
    for reader in ["patient", "clinician"] {
      let run = try Tool.run(["handout", "Plans/\(name)/plan.xml", "--for", reader, "--today", "2026-11-24"])
      let file = Tool.root.appendingPathComponent("Plans/\(name)/plan-\(reader).txt")
      #expect(run.output == (try String(contentsOf: file, encoding: .utf8)))
    }
  }

  @Test(arguments: names) func sameBytesInAnotherZoneAndLocale(_ name: String) throws {
    let arguments = Array(try command(name, output: "").dropLast(2))
    let here = try Tool.run(arguments, environment: ["TZ": "UTC", "LC_ALL": "C"])
    let there = try Tool.run(arguments, environment: ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"])
    #expect(here.output == there.output)
    #expect(!here.output.isEmpty)
  }

  /// The scenario's command line without the program's name, its last word replaced.
  private func command(_ name: String, output: String) throws -> [String] {
    let file = Tool.root.appendingPathComponent("Plans/\(name)/command.txt")
    let words = try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isWhitespace).map(
      String.init)
    try #require(words.first == "neckplan" && words.suffix(2) == ["-o", "plan.xml"])
    return words.dropFirst().dropLast() + [output]
  }
}
