import Foundation
import Testing

/// `neckplan handout`, in any format.
@Suite struct HandoutCommandTests {
  private func handout(_ scenario: String, _ options: String...) throws -> Tool.Run {
    try Tool.run(["handout", "Plans/\(scenario)/plan.xml", "--for", "patient"] + options)
  }

  @Test func pagesHaveTheWidthAndLengthAsked() throws {
    let run = try handout("whiplash", "--width", "32", "--lines", "20", "--ascii", "--today", "2026-12-05")
    #expect(run.status == 0)
    let pages = run.output.components(separatedBy: "\u{0C}")
    #expect(pages.count > 10)
    for (index, page) in pages.enumerated() {
      let lines = page.components(separatedBy: "\n").dropLast()
      #expect(lines.count == 20 && lines.allSatisfy { $0.count <= 32 })
      #expect(
        lines.last?.hasPrefix("code ") == true
          && lines.last?.hasSuffix("page \(index + 1) of \(pages.count)") == true)
      #expect(lines.contains("printed 5 December 2026") && lines.contains("version 1, from 24 November 2026"))
    }
  }

  @Test func largePrintIsNarrow() throws {
    let run = try handout("whiplash", "--large-print")
    #expect(run.status == 0)
    #expect(run.output.split { "\n\u{0C}".contains($0) }.allSatisfy { $0.count <= 40 })
    let wide = try handout("whiplash", "--large-print", "--width", "41")
    #expect(wide.status == 64 && wide.output.isEmpty)
    #expect(
      wide.errors
        == "--large-print: a page in large print has 32 to 40 columns. Leave --width out, or make it at most 40.\n"
    )
  }

  @Test(arguments: [
    ("--width", "31", "32 to 132"), ("--width", "133", "32 to 132"), ("--lines", "19", "20 to 100"),
    ("--lines", "101", "20 to 100"), ("--width", "wide", "32 to 132"),
  ])
  func aPageOutOfRangeIsRefused(_ option: String, _ value: String, _ range: String) throws {
    let run = try handout("whiplash", option, value)
    #expect(run.status == 64 && run.output.isEmpty)
    #expect(run.errors.contains("\"\(value)\" is not a whole number from \(range)."))
  }

  @Test func wordsThatASCIICannotHoldAreNamedAndNothingIsPrinted() throws {
    let run = try handout("own-items", "--ascii")
    #expect(run.status == 65 && run.output.isEmpty)
    #expect(
      run.errors.hasPrefix(
        "Plans/own-items/plan.xml, line 13, title: \"Ü\" (U+00DC) and \"ä\" (U+00E4) in \"Über die linke Schulter zum "
          + "Anhänger schauen\" cannot be written in ASCII, and nobody's words are changed. Print the sheet without "
          + "--ascii, or agree on other words and plan again.\n"))
    #expect(run.errors.hasSuffix("Nothing was written: 4 problems to mend first.\n"))
  }
}
