import Foundation
import Testing

/// `neckplan intake import`: nothing is made of an export before somebody has said that it was understood.
@Suite struct IntakeImportTests {
  private static let surveys = "Tests/PlanDocumentsTests/Surveys/"
  private static let when = ["--start", "2026-12-01", "--days", "mon,thu", "--today", "2026-11-24"]
  private static let export = "id,email,fear_look_up,fear_turn_left,q7\nP-1,anna@example.org,70,45,x\n"

  /// An export in `Surveys/` and the response that is read; the assessment that it gives stands beside it.
  static let exports: [(String, [String])] = [
    ("redcap", ["--record", "N-014", "--scale", "0-10"]), ("limesurvey-codes", ["--record", "7"]),
    ("limesurvey-texts", ["--willing", "50"]), ("qualtrics", ["--row", "4", "--patient", "P-200"]),
    ("google-forms", ["--record", "P-108", "--scale", "0-10", "--age", "41"]),
    ("microsoft-forms", ["--record", "1", "--scale", "0-10", "--per-week", "1"]),
  ]

  /// What stands in the exports and nowhere else: who answered, from where, and when.
  private static let personal = [
    "Annegret", "Bodo", "Cosima", "Adler", "Dagobert", "Ruiz", "Felizitas", "Eichhorn", "Gundula", "gundula",
    "hanno", "Ines", "Jorinde", "jorinde", "Voss", "@", "203.0.113", "198.51.100", "192.0.2", "555-0199",
    "2026-11-20", "2026/11/20", "11/20/26", "47.11",
  ]

  @Test(arguments: exports) func givesExactlyTheAssessmentBesideIt(_ name: String, _ options: [String]) throws
  {
    let run = try Tool.run(
      ["intake", "import", Self.surveys + name + ".csv", "--confirmed"] + options + Self.when)
    #expect(run.status == 0, "\(run.errors)")
    let expected = Tool.root.appendingPathComponent(Self.surveys + name + ".xml")
    #expect(run.output == (try String(contentsOf: expected, encoding: .utf8)))
    #expect(try Tool.run(["plan", "-", "--today", "2026-11-24"], input: run.output).status == 0)
  }

  @Test(arguments: exports.map(\.0)) func saysNothingOfWhoAnswered(_ name: String) throws {
    let file = Self.surveys + name + ".csv"
    let map = try Tool.Folder()
    let unreadable = try map.write("column,item,field\n#1,look-up,fear\n#3,look-up,harm\n", to: "map.csv")
    let attempts = [
      ["--row", "2", "--confirmed"], ["--record", "x"], ["--row", "2", "--map", unreadable],
      ["--write-map", map.file("new.csv")],
    ]
    for options in attempts {
      let run = try Tool.run(["intake", "import", file] + options + Self.when)
      for word in Self.personal { #expect(!(run.output + run.errors).contains(word), "\(name): \(word)") }
    }
    let saved = try map.read("new.csv")
    for word in Self.personal { #expect(!saved.contains(word), "\(name): \(word)") }
  }

  @Test func stopsWhereNobodyCanConfirm() throws {
    let work = try Tool.Folder()
    let file = try work.write(Self.export, to: "export.csv")
    let run = try Tool.run(["intake", "import", file, "-o", work.file("a.xml")] + Self.when)
    #expect(run.status == 64)
    #expect(run.output.isEmpty)
    #expect(run.errors.hasPrefix("\(file): no survey tool that is known. The response in row 2 is read.\n"))
    #expect(run.errors.contains("\nfear_turn_left                          Turn your head left as far as"))
    #expect(
      run.errors.hasSuffix(
        "\nNothing was written. If all of this is right, run again with --confirmed; if not, with --map.\n"))
    #expect(try work.names() == ["export.csv"])
  }

  @Test func writesForItsOwnerAloneOnceConfirmedAndNeverOverAnother() throws {
    let work = try Tool.Folder()
    let file = try work.write(Self.export, to: "export.csv")
    let arguments = ["intake", "import", file, "--confirmed", "-o", work.file("a.xml")] + Self.when
    let run = try Tool.run(arguments)
    #expect(run.status == 0)
    #expect(
      run.output == "Wrote \(work.file("a.xml")). Next: neckplan plan \(work.file("a.xml")) -o plan.xml\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: work.file("a.xml"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try Tool.run(["check", work.file("a.xml")]).output == "\(work.file("a.xml")): valid.\n")
    let again = try Tool.run(arguments)
    #expect(again.status == 73)
    #expect(again.errors == "\(work.file("a.xml")): there already. Choose another name, or add --replace.\n")
    #expect(try Tool.run(arguments + ["--replace"]).status == 0)
  }

  @Test func theMappingIsSavedEditedAndRead() throws {
    let work = try Tool.Folder()
    let file = try work.write(Self.export, to: "export.csv")
    let saved = try Tool.run(["intake", "import", file, "--write-map", work.file("map.csv")] + Self.when)
    #expect(saved.status == 64)
    #expect(saved.errors.contains("\nWrote \(work.file("map.csv")).\n"))
    let text = try work.read("map.csv")
    #expect(
      text == """
        column,item,field,scale
        id,,record,
        fear_look_up,Look up as far as you can,fear,
        fear_turn_left,Turn your head left as far as you can,fear,
        q7,,ignore,

        """)
    let edited = try work.write(
      text.replacingOccurrences(
        of: "fear_turn_left,Turn your head left", with: "fear_turn_left,Turn your head right"),
      to: "edited.csv")
    let run = try Tool.run(["intake", "import", file, "--map", edited, "--confirmed"] + Self.when)
    #expect(run.status == 0)
    #expect(run.output.contains("<rating item=\"turn-right\" fear=\"45\"/>"))
    #expect(!run.output.contains("turn-left"))
    let taken = try Tool.run(["intake", "import", file, "--write-map", edited] + Self.when)
    #expect(taken.status == 73)
  }

  @Test func aMappingCanBeSavedWhereTheExportIsNotUnderstood() throws {
    let work = try Tool.Folder()
    let run = try Tool.run(
      ["intake", "import", "-", "--write-map", work.file("map.csv")], input: "id,q1\nP-1,70\n")
    #expect(run.status == 65)
    #expect(try work.read("map.csv") == "column,item,field,scale\nid,,record,\nq1,,ignore,\n")
  }

  /// Arguments, and the exit code that says what kind of failure they meet.
  static let failures: [(Int32, [String], String)] = [
    (64, ["-", "--confirmed"], "A plan from a spreadsheet needs to know when"),
    (64, ["-", "-o", "a.csv"] + when, "needs a name that ends in .xml"),
    (64, ["-", "--record", "1", "--row", "2"] + when, "not with both"),
    (64, ["-", "--confirmed", "--patient", "Anna Meier"] + when, "Never a name."),
    (64, ["-", "--confirmed", "--patient", "Anna", "Meier"] + when, "More than one word stands by itself"),
    (64, ["none.csv", "--map", "map.csv", "-o", "a.xml", "--write-map", "a.xml"] + when, "the same file"),
    (64, ["-", "--map", "Plans/protocol.xml", "-o", "Plans/protocol.xml", "--replace"] + when, "made from"),
    (65, ["-", "--confirmed", "--row", "3"] + when, "row 3 holds no response; there is 1."),
    (
      65, ["-", "--confirmed", "--map", "Plans/whiplash/ratings.csv"] + when, "there is no column \"column\""
    ),
    (
      65, ["-", "--confirmed", "--start", "2026-11-01", "--days", "mon", "--today", "2026-11-24"],
      "lies before"
    ),
    (65, ["Plans/whiplash/ratings.csv", "--confirmed"] + when, "Give it to neckplan plan"),
    (66, ["none.csv", "--confirmed"] + when, "Check the name"),
    (66, ["-", "--map", "none.csv"] + when, "Check the name"),
    (73, ["-", "--confirmed", "-o", "no/such/folder/a.xml"] + when, "Nothing was written."),
  ]

  @Test(arguments: failures)
  func exitCodeSaysWhatKindOfFailure(_ status: Int32, _ arguments: [String], _ words: String) throws {
    let run = try Tool.run(["intake", "import"] + arguments, input: Self.export)
    #expect(run.status == status, "\(run.errors)")
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.output.isEmpty)
    #expect(!run.errors.contains("Anna") && !run.errors.contains("anna"))
  }

  @Test func aMissingPatientIDIsSaid() throws {
    let run = try Tool.run(
      ["intake", "import", "-", "--confirmed"] + Self.when,
      input: Self.export.replacingOccurrences(of: "P-1", with: "Anna Meier"))
    #expect(run.status == 0)
    #expect(
      run.errors.hasSuffix(
        "The assessment has no patient id. Name a pseudonym with --patient, or its column with the field patient in a "
          + "mapping file.\n"))
    #expect(!(run.output + run.errors).contains("Anna") && !run.output.contains("patient="))
  }
}
