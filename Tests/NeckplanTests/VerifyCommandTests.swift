import Foundation
import Testing

/// `neckplan verify`: the code of a sheet against a plan.
@Suite struct VerifyCommandTests {
  private static let plan = "Plans/course-steady/plan.xml"

  private func verify(_ arguments: String..., input: String = "") throws -> Tool.Run {
    try Tool.run(["verify"] + arguments + ["--today", "2027-07-01"], input: input)
  }

  /// The code at the foot of a text.
  private func code(in text: String) throws -> String {
    String(try #require(text.firstMatch(of: /code ([A-Z0-9]{4}-[A-Z0-9]{4})/)).1)
  }

  private func sheet(_ scenario: String) throws -> String {
    try String(
      contentsOf: Tool.root.appendingPathComponent("Plans/\(scenario)/plan-patient.txt"), encoding: .utf8)
  }

  @Test func theCodeOfTheVersionInForceIsCurrent() throws {
    let code = try code(in: try sheet("course-steady"))
    for typed in [code, code.lowercased(), code.replacingOccurrences(of: "-", with: "")] {
      let run = try verify(typed, Self.plan)
      #expect(run.status == 0 && run.errors.isEmpty)
      #expect(
        run.output
          == "Current: version 10 is in force on 1 July 2027. It holds from 28 June 2027.\nNobody has signed this version.\n"
      )
    }
  }

  @Test func aSheetCanBeNamedInPlaceOfItsCode() throws {
    let file = try verify("Plans/course-steady/plan-patient.txt", Self.plan)
    #expect(file.status == 0 && file.output.hasPrefix("Current: version 10"))
    let input = try verify("-", Self.plan, input: try sheet("course-steady"))
    #expect(input.output == file.output && input.status == 0)
  }

  @Test func theCodeOfAnEarlierVersionIsSuperseded() throws {
    let work = try Tool.Folder()
    let plan = work.file("plan.xml")
    let command = try String(
      contentsOf: Tool.root.appendingPathComponent("Plans/course-steady/command.txt"), encoding: .utf8)
    let lines = command.split(separator: "\n").map { line in
      line.split(separator: " ").dropFirst().map { $0 == "plan.xml" ? plan : String($0) }
    }
    #expect(try Tool.run(lines[0]).status == 0)
    let code = try code(in: try work.read("plan-patient.txt"))
    let run = try verify(code, Self.plan)
    #expect(run.status == 1 && run.errors.isEmpty)
    #expect(
      run.output
        == "Superseded: the sheet is of version 1, which version 2 replaced on 7 December 2026. In force is version 10.\n"
        + "Print the sheet again, and take the old one back.\n")
    let json = try Tool.run(["verify", code, Self.plan, "--json", "--today", "2027-07-01"])
    #expect(json.status == 1)
    #expect(
      json.output == """
        {
          "result": "superseded",
          "version": 1,
          "supersededBy": 2,
          "supersededOn": "2026-12-07",
          "inForce": 10,
          "signed": false,
          "expired": [],
          "today": "2027-07-01"
        }

        """)
  }

  @Test func theCodeOfAnotherPlanIsUnknownAndASlipIsMistyped() throws {
    let other = try code(in: try sheet("whiplash"))
    let unknown = try verify(other, Self.plan)
    #expect(unknown.status == 1)
    #expect(
      unknown.output
        == "Unknown: no version of this plan has the code \(other). The sheet is of another plan, or of this one before "
        + "it was made anew.\n")
    let slip = String(other.dropLast()) + (other.hasSuffix("3") ? "4" : "3")
    let mistyped = try verify(slip, Self.plan)
    #expect(mistyped.status == 1)
    #expect(mistyped.output.hasPrefix("Mistyped: the last sign of \"\(slip)\" does not fit the others:"))
    #expect(try Tool.run(["verify", slip, Self.plan, "--json"]).output.contains("\"result\": \"mistyped\""))
  }

  @Test func aTextWithoutACodeOrWithSeveralIsRefused() throws {
    let work = try Tool.Folder()
    let empty = try work.write("no code here\n", to: "a.txt")
    let none = try verify(empty, Self.plan)
    #expect(none.status == 65 && none.output.isEmpty)
    #expect(none.errors == "\(empty): no page has a code at its foot. Name a sheet that neckplan printed.\n")
    let both = try work.write(try sheet("whiplash") + "\n" + sheet("course-steady"), to: "b.txt")
    let several = try verify(both, Self.plan)
    #expect(several.status == 65 && several.output.isEmpty)
    #expect(several.errors.contains("its pages have 2 codes,"))
  }

  @Test func aSignatureChangesNoCodeAndIsSaid() throws {
    let work = try Tool.Folder()
    let plan = work.file("plan.xml")
    #expect(
      try Tool.run(["plan", "Plans/screened.xml", "--today", "2026-11-24", "-o", plan]).status == 0)
    let draft = try code(in: try work.read("plan-patient.txt"))
    let signed = try Tool.run([
      "sign", plan, "--by", "A. Keller", "--role", "physiotherapist", "--today", "2026-11-24",
    ])
    #expect(signed.status == 0, "\(signed.errors)")
    #expect(try code(in: try work.read("plan-patient.txt")) == draft)
    let run = try Tool.run(["verify", draft, plan, "--today", "2026-11-25"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Current: version 1 is in force on 25 November 2026."))
    #expect(run.output.contains("Version 1 was signed by A. Keller (physiotherapist) on 24 November 2026"))
  }
}
