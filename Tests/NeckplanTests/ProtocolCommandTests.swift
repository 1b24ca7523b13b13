import Foundation
import Testing

/// `neckplan protocol`: every number with its reasons, and how protocols differ.
@Suite struct ProtocolCommandTests {
  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func everyNumberIsThereForPeopleAndPrograms() throws {
    let run = try Tool.run(["protocol"])
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("Protocol standard, version 1\n============================\n"))
    #expect(run.output.contains("\nSafety\n------\n"))
    let numbers = try #require(
      json(try Tool.run(["protocol", "--json"]).output)["numbers"] as? [[String: Any]])
    let keys = numbers.compactMap { $0["key"] as? String }
    #expect(keys.count == numbers.count && keys.contains("jump-most"))
    for key in keys { #expect(run.output.contains("\n\(key): ")) }
  }

  @Test func oneNumber() throws {
    let run = try Tool.run(["protocol", "jump-most"])
    #expect(run.status == 0)
    #expect(
      run.output.hasPrefix("jump-most: widest jump: 15 points\n    Value 15, unit points. Allowed: 5 to 20"))
    let number = try json(try Tool.run(["protocol", "jump-most", "--json"]).output)
    #expect(number["value"] as? Double == 15)
    #expect(number["lowest"] as? Double == 5)
    #expect(number["highest"] as? Double == 20)
    #expect(number["status"] as? String == "design")
  }

  @Test func anUnknownNumberIsAnsweredWithItsLikes() throws {
    let run = try Tool.run(["protocol", "jump-moist"])
    #expect(run.status == 64)
    #expect(
      run.errors
        == "\"jump-moist\" is no number of a protocol. Did you mean jump-most? \"neckplan protocol\" prints them all.\n"
    )
  }

  @Test func aProtocolOfTheClinicIsPrintedOrRefusedWhole() throws {
    let work = try Tool.Folder()
    let standard = try String(
      contentsOf: Tool.root.appendingPathComponent("Plans/protocol.xml"), encoding: .utf8)
    let other = standard.replacingOccurrences(
      of: "key=\"gap\" value=\"10\"", with: "key=\"gap\" value=\"12\"")
    let masked = try work.write(other, to: "masked.xml")
    let refused = try Tool.run(["protocol", "gap", "--protocol", masked])
    #expect(refused.status == 65)
    #expect(
      refused.errors.hasPrefix(
        "\(masked): it calls itself the standard protocol, version 1, and has other numbers or sources. Give it an id "
          + "of its own.\n"))
    let clinic = try work.write(
      other.replacingOccurrences(of: "id=\"standard\"", with: "id=\"clinic\""), to: "clinic.xml")
    #expect(
      try Tool.run(["protocol", "gap", "--protocol", clinic]).output.hasPrefix("gap: widest gap: 12 points\n")
    )
    let wrong = try work.write(
      standard.replacingOccurrences(of: "key=\"gap\" value=\"10\"", with: "key=\"gap\" value=\"99\""),
      to: "wrong.xml")
    let line =
      standard[..<(try #require(standard.range(of: "key=\"gap\""))).lowerBound].filter { $0 == "\n" }.count
      + 1
    let sentence =
      "\(wrong), line \(line): gap (widest gap) is 99. It goes from 5 to 15 points, and no protocol may set it "
      + "outside. Correct it."
    let ratings = try work.write("item,fear\nturn-left,70\n", to: "ratings.csv")
    for arguments in [
      ["protocol", "--protocol", wrong],
      [
        "plan", ratings, "--protocol", wrong, "--start", "2026-12-01", "--days", "mon", "--today",
        "2026-11-24",
      ],
    ] {
      let run = try Tool.run(arguments)
      #expect(run.status == 65)
      #expect(run.errors == sentence + "\nNothing was written: 1 problem to mend first.\n")
    }
    let check = try Tool.run(["check", wrong])
    #expect(check.status == 1)
    #expect(check.output == sentence + "\n")
  }

  @Test func differencesAreSaidForPeopleAndPrograms() throws {
    let same = try Tool.run(["protocol", "diff", "Plans/protocol.xml"])
    #expect(same.status == 0)
    #expect(same.output.contains("There is no difference"))
    let work = try Tool.Folder()
    let standard = try String(
      contentsOf: Tool.root.appendingPathComponent("Plans/protocol.xml"), encoding: .utf8)
    let clinic = try work.write(
      standard.replacingOccurrences(
        of: "key=\"gap\" value=\"10\"", with: "key=\"gapp\" value=\"a \\ &quot; b\""),
      to: "clinic.xml")
    let run = try Tool.run(["protocol", "diff", clinic, "Plans/protocol.xml", "--json"])
    #expect(run.status == 0)
    let difference = try json(run.output)
    #expect((difference["changed"] as? [Any])?.isEmpty == true)
    #expect((difference["missing"] as? [[String: Any]])?.map { $0["key"] as? String } == ["gap"])
    let added = try #require(difference["added"] as? [[String: Any]])
    #expect(added.map { $0["key"] as? String } == ["gapp"])
    #expect((added.first?["number"] as? [String: Any])?["value"] as? String == "a \\ \" b")
    #expect(((difference["one"] as? [String: Any])?["problems"] as? [String])?.count == 3)
  }

  @Test func whatCannotBeReadIsRefused() throws {
    #expect(try Tool.run(["protocol", "diff", "none.xml"]).status == 66)
    #expect(try Tool.run(["protocol", "diff", "Plans/catalogue.xml"]).status == 65)
    #expect(try Tool.run(["protocol", "diff", "-"], input: "<protocol").status == 65)
  }
}
