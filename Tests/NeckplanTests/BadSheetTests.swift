import Foundation
import Testing

/// Every sheet that no plan may be made from is refused whole, with all its sentences at once.
@Suite struct BadSheetTests {
  static let sheets =
    BadSheets.files + BadSheets.rows + BadSheets.items + BadSheets.numbers + BadSheets.requests

  @Test func thereAreEnoughOfThemAndEachHasItsName() {
    #expect(Self.sheets.count >= 90)
    #expect(Set(Self.sheets.map(\.testDescription)).count == Self.sheets.count)
  }

  @Test(arguments: sheets) func isRefusedWithItsSentences(_ sheet: BadSheet) throws {
    #expect(try sheet.told() == sheet.sentences)
  }

  /// The built tool says the same, closes with the count, and leaves no file behind.
  @Test func theToolSaysTheSameAndWritesNothing() throws {
    for sheet in Self.sheets {
      let (input, output) = (try Tool.Folder(), try Tool.Folder())
      let ratings = input.file(BadSheet.file)
      try Data(sheet.bytes).write(to: URL(fileURLWithPath: ratings))
      let when = sheet.options.contains("--start") ? [] : ["--start", "2026-12-01"]
      let run = try Tool.run(
        ["plan", ratings, "-o", output.file("plan.xml"), "--days", "mon,thu", "--today", "2026-11-24"] + when
          + sheet.options)
      let count = sheet.sentences.count
      let expected =
        sheet.sentences.map { ratings + $0.dropFirst(BadSheet.file.count) + "\n" }.joined()
        + "Nothing was written: \(count) problem\(count == 1 ? "" : "s") to mend first.\n"
      #expect(run.status == 65, "\(sheet.testDescription)")
      #expect(run.errors == expected, "\(sheet.testDescription)")
      #expect(run.output.isEmpty, "\(sheet.testDescription)")
      #expect(try output.names().isEmpty, "\(sheet.testDescription)")
    }
  }

  @Test func aSheetFromStandardInputIsCalledThat() throws {
    let run = try Tool.run(
      ["plan", "-", "--start", "2026-12-01", "--days", "mon"], input: "item,fear\nturn-left,101\n")
    #expect(
      run.errors.hasPrefix("standard input, row 2, column fear: \"101\" is off the scale of 0 to 100."))
  }
}
