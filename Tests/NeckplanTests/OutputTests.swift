import Foundation
import Testing

/// Where a plan is written: everything or nothing, never over what it is made from, and never a name on the screen.
@Suite struct OutputTests {
  private let when = ["--start", "2026-12-01", "--days", "mon,thu", "--today", "2026-11-24"]
  private let sheet = "item,fear\nturn-left,70\nlook-up,45\n"

  /// A second word once came back in the parser's own message, and it was the patient's family name.
  @Test(arguments: [
    ["plan", "-", "--patient", "Anna", "Meier"], ["plan", "--patient", "Anna", "Meier"],
    ["plan", "--patient", "Anna", "Meier", "-"], ["plan", "-", "--patient=Anna", "Meier"],
    ["plan", "-", "--patient", "Anna Meier"], ["plan", "-", "--patient", "Meier"],
    ["plan", "none.csv", "--patient", "Anna Meier"], ["plan", "-", "-o", "plan.txt", "--patient", "Meier"],
  ])
  func aNameTypedAsPatientIsNotRepeated(_ arguments: [String]) throws {
    let run = try Tool.run(arguments + when, input: sheet)
    #expect(run.status == 64)
    #expect(!run.errors.isEmpty && run.output.isEmpty)
    #expect(!run.errors.contains("Anna") && !run.errors.contains("Meier"))
  }

  @Test(arguments: ["Mon, Thu", "monday,thursday", "mon thu", "thur,mon,mond"])
  func weekdaysAreReadAsPeopleWriteThem(_ days: String) throws {
    let run = try Tool.run(
      [
        "plan", "-", "--start", "2026-12-01", "--days", days, "--off", "2026-12-24, 2026-12-31", "--today",
        "2026-11-24",
      ],
      input: sheet)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("weekdays=\"mon thu\" daysOff=\"2026-12-24 2026-12-31\""))
  }

  @Test(arguments: ["monkey", "mo", "sonntag", "mon;thu", "thuersday"])
  func whatIsNoWeekdayIsRefused(_ day: String) throws {
    let run = try Tool.run(
      ["plan", "-", "--start", "2026-12-01", "--days", day, "--today", "2026-11-24"], input: sheet)
    #expect(run.status == 64)
    #expect(
      run.errors.contains(
        "\"\(day)\" is not a weekday. Write them as mon,tue,wed,thu,fri,sat,sun with commas."))
  }

  @Test func anAssessmentIsNotReplacedByItsPlan() throws {
    let work = try Tool.Folder()
    let source = Tool.root.appendingPathComponent("Plans/desk-worker/assessment.xml")
    let text = try String(contentsOf: source, encoding: .utf8)
    let assessment = try work.write(text, to: "assessment.xml")
    let run = try Tool.run(
      ["plan", assessment, "--today", "2026-11-24", "--replace", "-o", work.path + "/./assessment.xml"])
    #expect(run.status == 64)
    #expect(
      run.errors
        == "\(work.path)/./assessment.xml: the plan is made from this file and would replace it. Choose another name.\n"
    )
    #expect(try work.names() == ["assessment.xml"])
    #expect(try work.read("assessment.xml") == text)
  }

  @Test func aPlanIsNotReplacedByItsHandout() throws {
    let work = try Tool.Folder()
    let source = Tool.root.appendingPathComponent("Plans/whiplash/plan.xml")
    let text = try String(contentsOf: source, encoding: .utf8)
    let plan = try work.write(text, to: "plan.xml")
    let run = try Tool.run(["handout", plan, "--for", "patient", "--replace", "-o", plan])
    #expect(run.status == 64)
    #expect(
      run.errors == "\(plan): this is the plan, and the handout would replace it. Choose another name.\n")
    #expect(try work.read("plan.xml") == text)
  }

  /// The patient's sheet was once replaced by the time that the clinician's could not be written.
  @Test func nothingIsReplacedWhenOneFileCannotBe() throws {
    let work = try Tool.Folder()
    let ratings = try work.write(sheet, to: "ratings.csv")
    _ = try work.write("an earlier sheet", to: "plan-patient.txt")
    _ = try work.write("an earlier plan", to: "plan.xml")
    try FileManager.default.createDirectory(
      atPath: work.file("plan-clinician.txt"), withIntermediateDirectories: false)
    let run = try Tool.run(["plan", ratings, "--replace", "-o", work.file("plan.xml")] + when)
    #expect(run.status == 73)
    #expect(
      run.errors.hasPrefix(
        "\(work.file("plan-clinician.txt")): Is a directory. Nothing was written. Name a file in a folder that is there and can be written to.\n"
      ))
    #expect(try work.names() == ["plan-clinician.txt", "plan-patient.txt", "plan.xml", "ratings.csv"])
    #expect(try work.read("plan-patient.txt") == "an earlier sheet")
    #expect(try work.read("plan.xml") == "an earlier plan")
  }

  @Test func aFolderThatIsNotThereIsSaidAndNotMade() throws {
    let work = try Tool.Folder()
    let ratings = try work.write(sheet, to: "ratings.csv")
    let run = try Tool.run(["plan", ratings, "-o", work.file("none/plan.xml")] + when)
    #expect(run.status == 73)
    #expect(run.output.isEmpty)
    #expect(try work.names() == ["ratings.csv"])
  }

  /// Every document but an assessment was once called one as soon as an option stood beside it.
  @Test func aDocumentOfAnotherKindIsCalledByItsKind() throws {
    let run = try Tool.run(["plan", "Plans/catalogue.xml"] + when)
    #expect(run.status == 65)
    #expect(
      run.errors.hasPrefix(
        "Plans/catalogue.xml: this is a document of kind catalogue; one of kind assessment is needed here."))
  }

  @Test func aColumnOfNamesIsInNoFile() throws {
    let work = try Tool.Folder()
    let ratings = try work.write("Name,item,fear\nMeier,turn-left,70\nMeier,look-up,45\n", to: "ratings.csv")
    let run = try Tool.run(["plan", ratings, "-o", work.file("plan.xml")] + when)
    #expect(run.status == 0)
    #expect(run.errors.hasPrefix("Column \"Name\" is not used; nothing in it is read or kept.\n"))
    for name in ["plan.xml", "plan-patient.txt", "plan-clinician.txt"] {
      #expect(!(try work.read(name)).contains("Meier"))
    }
  }
}
