import Foundation
import Testing

/// What the command line promises: exit codes, what is written and what is not, and the sentences it says.
@Suite struct CommandLineTests {
  private let when = ["--start", "2026-12-01", "--days", "mon,thu", "--today", "2026-11-24"]
  private let sheet = "item,fear\nturn-left,70\nturn-left-half-way,30\nlook-up,45\n"

  @Test func filesAreForTheirOwnerAlone() throws {
    let work = try Tool.Folder()
    let ratings = try work.write(sheet, to: "ratings.csv")
    let run = try Tool.run(["plan", ratings, "--willing", "60", "-o", work.file("plan.xml")] + when)
    #expect(run.status == 0)
    #expect(
      run.output
        == "Wrote \(work.file("plan.xml")), \(work.file("plan-patient.txt")) and \(work.file("plan-clinician.txt")).\n"
    )
    #expect(try work.names() == ["plan-clinician.txt", "plan-patient.txt", "plan.xml", "ratings.csv"])
    for name in ["plan.xml", "plan-patient.txt", "plan-clinician.txt"] {
      let attributes = try FileManager.default.attributesOfItem(atPath: work.file(name))
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func anEarlierPlanIsNotReplacedWithoutAWord() throws {
    let work = try Tool.Folder()
    let ratings = try work.write(sheet, to: "ratings.csv")
    _ = try work.write("an earlier sheet", to: "plan-patient.txt")
    let arguments = ["plan", ratings, "-o", work.file("plan.xml")] + when
    let run = try Tool.run(arguments)
    #expect(run.status == 73)
    #expect(
      run.errors
        == "\(work.file("plan-patient.txt")): there already. Choose another name, or add --replace to make this plan anew.\n"
    )
    #expect(try work.names() == ["plan-patient.txt", "ratings.csv"])
    #expect(try Tool.run(arguments + ["--replace"]).status == 0)
    #expect(try work.read("plan-patient.txt") != "an earlier sheet")
  }

  @Test func replaceLeavesAPipeOrADeviceThatOnceBecameAFile() throws {
    let work = try Tool.Folder()
    #expect(try Tool.run(executable: "/usr/bin/mkfifo", [work.file("pipe")]).status == 0)
    let run = try Tool.run(
      ["handout", "Plans/whiplash/plan.xml", "--for", "patient", "-o", work.file("pipe"), "--replace"])
    #expect(run.status == 73)
    #expect(
      run.errors
        == "\(work.file("pipe")): a device or a pipe, which stays. Nothing was written. Name a file.\n")
    #expect(try work.names() == ["pipe"])
    let attributes = try FileManager.default.attributesOfItem(atPath: work.file("pipe"))
    #expect(attributes[.type] as? FileAttributeType != .typeRegular)
  }

  @Test func standardInputAndOutput() throws {
    let run = try Tool.run(["plan", "-"] + when, input: sheet)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plan "))
    let patient = try Tool.run(["handout", "-", "--for", "patient"], input: run.output)
    #expect(patient.status == 0)
    #expect(patient.output.contains("DRAFT"))
  }

  /// Neither the patient's sheet nor the terminal calls a crisis a red flag; the sheet does not name it at all.
  @Test func aCrisisIsSaidToTheClinicianAndNotToThePatient() throws {
    let work = try Tool.Folder()
    let source = Tool.root.appendingPathComponent("Plans/desk-worker/assessment.xml")
    let text = try String(contentsOf: source, encoding: .utf8)
      .replacingOccurrences(
        of: "finding=\"S31-crisis\" present=\"false\"", with: "finding=\"S31-crisis\" present=\"true\"")
    let assessment = try work.write(text, to: "assessment.xml")
    let run = try Tool.run(["plan", assessment, "--today", "2026-11-24", "-o", work.file("plan.xml")])
    #expect(run.status == 1)
    #expect(
      run.errors.contains(
        "No plan was made: the crisis pathway, today. The clinician sheet says what to do."))
    #expect(!run.errors.contains("red flag"))
    let patient = try work.read("plan-patient.txt").lowercased()
    for word in ["crisis", "suicid", "ending", "life"] { #expect(!patient.contains(word), "\(word)") }
    #expect(try work.read("plan-clinician.txt").contains("The crisis pathway, today"))
  }

  @Test func aRedFlagRefusesAndSaysSo() throws {
    let work = try Tool.Folder()
    let source = Tool.root.appendingPathComponent("Plans/desk-worker/assessment.xml")
    let text = try String(contentsOf: source, encoding: .utf8)
      .replacingOccurrences(
        of: "finding=\"S10-double-vision\" present=\"false\"",
        with: "finding=\"S10-double-vision\" present=\"true\"")
    let assessment = try work.write(text, to: "assessment.xml")
    let run = try Tool.run(["plan", assessment, "--today", "2026-11-24", "-o", work.file("plan.xml")])
    #expect(run.status == 1)
    #expect(run.errors.contains("No plan was made: a red flag is present."))
    #expect(try work.read("plan.xml").contains("outcome=\"refused\""))
    #expect(!(try work.read("plan.xml").contains("<hierarchy")))
    for name in ["plan-patient.txt", "plan-clinician.txt"] {
      let sheet = try work.read(name)
      #expect(sheet.contains("DRAFT"))
      #expect(!sheet.contains("[ ] 1") && !sheet.contains("Try 1"))
    }
  }

  /// Arguments, and the exit code that says what kind of failure they meet.
  static let failures: [Failure] = [
    Failure(66, ["plan", "none.csv", "--start", "2026-12-01", "--days", "mon"]),
    Failure(64, ["plan", "-", "--days", "mon"]),
    Failure(64, ["plan", "-", "--start", "2026-13-01", "--days", "mon"]),
    Failure(64, ["plan", "-", "--start", "2026-12-01", "--days", "someday"]),
    Failure(64, ["plan", "-", "--patient", "Anna Meier", "--start", "2026-12-01", "--days", "mon"]),
    Failure(64, ["plan", "-", "--willing", "6o", "--start", "2026-12-01", "--days", "mon"]),
    Failure(64, ["plan", "-", "--scale", "0-5", "--start", "2026-12-01", "--days", "mon"]),
    Failure(64, ["plan", "-", "-o", "plan.txt", "--start", "2026-12-01", "--days", "mon"]),
    Failure(64, ["plan", "Plans/desk-worker/assessment.xml", "--willing", "50"]),
    Failure(65, ["plan", "Plans/catalogue.xml"]),
    Failure(65, ["handout", "Plans/catalogue.xml", "--for", "patient"]),
    Failure(64, ["handout", "Plans/whiplash/plan.xml", "--for", "doctor"]),
    Failure(64, ["explain", "Plans/whiplash/plan.xml", "no-such-step"]),
    Failure(66, ["check", "none.xml"]),
    Failure(1, ["check", "Plans/whiplash/ratings.csv"]),
    Failure(73, ["plan", "-", "-o", "no/such/folder/plan.xml", "--start", "2026-12-01", "--days", "mon"]),
    Failure(64, ["frobnicate"]),
  ]

  struct Failure: Sendable {
    let status: Int32
    let arguments: [String]
    init(_ status: Int32, _ arguments: [String]) {
      self.status = status
      self.arguments = arguments
    }
  }

  @Test(arguments: failures)
  func exitCodeSaysWhatKindOfFailure(_ failure: Failure) throws {
    let day = failure.arguments[0] == "plan" ? ["--today", "2026-11-24"] : []
    let run = try Tool.run(failure.arguments + day, input: sheet)
    #expect(run.status == failure.status, "\(run.errors)")
    #expect(!run.errors.isEmpty)
    #expect(!run.errors.contains("Fatal"))
    #expect(!run.errors.contains("Anna"))
  }

  @Test func aTamperedPlanIsFound() throws {
    let source = Tool.root.appendingPathComponent("Plans/whiplash/plan.xml")
    let text = try String(contentsOf: source, encoding: .utf8)
    let tampered = text.replacingOccurrences(of: "standing=\"provisional\"", with: "standing=\"firm\"")
    #expect(tampered != text)
    let run = try Tool.run(["check", "-"], input: tampered)
    #expect(run.status == 1)
    #expect(run.output.contains("schedule"))
  }

  /// Another side of a movement that the plan may use later, a revision that no replay covers, a version that
  /// replaces nothing: each once passed as valid.
  @Test(arguments: [
    (
      "id=\"hold-tilt-left\" kind", "side=\"left\"", "side=\"right\"",
      "standard input: the plan holds another \"hold-tilt-left\" than the standard catalogue, version 2, which it names. "
        + "Something was changed by hand; use an unchanged copy.\n"
    ),
    (
      "<version ", "engineRevision=\"3\"", "engineRevision=\"9\"",
      "standard input: revision 9 of the engine made this plan, and this program has revision 3. It cannot tell whether "
        + "something was changed; use the newer neckplan.\n"
    ),
    (
      "<version ", "number=\"1\"", "number=\"2\"",
      "standard input: version 2 is not what follows from the document's own contents. Something was changed by hand; "
        + "plan again from the assessment, or use an unchanged copy.\n"
    ),
  ])
  func aChangeThatNoDecisionShowsIsFound(after: String, old: String, new: String, sentence: String) throws {
    let source = Tool.root.appendingPathComponent("Plans/whiplash/plan.xml")
    var text = try String(contentsOf: source, encoding: .utf8)
    let place = try #require(text.range(of: after))
    let value = try #require(text.range(of: old, range: place.lowerBound..<text.endIndex))
    text.replaceSubrange(value, with: new)
    for command in [["check", "-"], ["handout", "-", "--for", "patient"], ["explain", "-"]] {
      let run = try Tool.run(command, input: text)
      #expect(run.status == (command[0] == "check" ? 1 : 65))
      #expect((run.output + run.errors).hasPrefix(sentence), "\(run.output + run.errors)")
    }
  }

  @Test func nothingOfFoundationIsLoaded() throws {
    let tool = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("neckplan").path
    let run = try Tool.run(executable: "/usr/bin/ldd", [tool])
    #expect(run.output.contains("libxml2"))
    #expect(!run.output.contains("libFoundation.so") && !run.output.contains("libFoundationXML"))
  }

  @Test func standardDocumentsAreValidFromOutside() throws {
    for kind in ["catalogue", "protocol"] {
      let run = try Tool.run(
        executable: "/usr/bin/xmllint", ["--noout", "--schema", "Schemas/\(kind).xsd", "Plans/\(kind).xml"])
      #expect(run.status == 0, "\(run.errors)")
      #expect(try Tool.run(["check", "Plans/\(kind).xml"]).status == 0)
    }
  }
}
