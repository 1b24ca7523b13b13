@testable import PlanDocuments
import GradedExposure
import Testing

/// What holds for every sheet at every width and page length.
struct LayoutTests {
  /// A width and a page length that goes with it, so that both ends of both meet.
  static let shapes: [(width: Int, length: Int)] =
    (0...20).map { (40 + $0 * 3, 20 + ($0 * 23) % 61) } + [
      (40, 20), (40, 80), (100, 20), (100, 80), (72, 60),
    ]

  /// A sheet as it is laid out in one shape.
  private struct LaidOut {
    let sheet: Sheet
    let width: Int
    let length: Int
    let pages: [[String]]
  }

  /// Every sample in every shape, laid out once for all tests.
  private static let laidOut = Result {
    try SamplePlans.all().flatMap { _, plan in
      HandoutKind.allCases.compactMap { Handout.sheet($0, of: plan) }
    }.flatMap { sheet in
      shapes.map { width, length in
        LaidOut(
          sheet: sheet, width: width, length: length, pages: sheet.pages(width: width, length: length))
      }
    }
  }

  private func each(_ check: (Sheet, Int, Int, [[String]]) throws -> Void) throws {
    let all = try Self.laidOut.get()
    try #require(all.count == (try SamplePlans.all().count) * HandoutKind.allCases.count * Self.shapes.count)
    for one in all { try check(one.sheet, one.width, one.length, one.pages) }
  }

  @Test func noLineIsTooWideAndNoneEndsInASpace() throws {
    try each { _, width, _, pages in
      let lines = pages.joined()
      #expect(lines.allSatisfy { SheetText.columns($0) <= width && DisplayWidth.of($0) <= width })
      #expect(lines.allSatisfy { !$0.hasSuffix(" ") })
    }
  }

  @Test func everyPageIsAsLongAsAskedAndCounted() throws {
    try each { _, _, length, pages in
      for (index, page) in pages.enumerated() {
        #expect(page.count == length)
        #expect(page.last?.hasSuffix("page \(index + 1) of \(pages.count)") ?? false)
      }
    }
  }

  @Test func nothingIsLost() throws {
    try each { sheet, width, _, pages in
      let top = sheet.header(width).count
      let bottom = sheet.footer(page: 1, of: 1, width).count
      let shown = pages.flatMap { $0.dropFirst(top).dropLast(bottom) }
      #expect(
        SheetText.letters(shown) == SheetText.letters(SheetText.texts(sheet.blocks, whole: true)))
    }
  }

  @Test func noTaskIsSplit() throws {
    try each { sheet, width, length, pages in
      let capacity = length - sheet.header(width).count - sheet.footer(page: 1, of: 1, width).count
      for group in SheetText.groups(sheet.blocks, width: width) where group.count <= capacity {
        #expect(pages.contains { $0.contains(group) })
      }
    }
  }

  @Test func everyPageOfAnUnreleasedPlanSaysDraft() throws {
    try each { _, _, _, pages in
      #expect(pages.allSatisfy { $0.contains { $0.hasPrefix("DRAFT - not for use") } })
    }
  }

  @Test func aReleasedPlanHasNoDraftLine() throws {
    var plan = try SamplePlans.planned()
    plan.versions[0].status = .active
    plan.versions[0].blockers = []
    #expect(!Handout.text(.patient, of: plan).contains("DRAFT"))
    #expect(!Handout.text(.clinician, of: plan).contains("DRAFT"))
  }

  @Test func pagesArePartedByFormFeeds() throws {
    let plan = try SamplePlans.planned()
    let sheet = try #require(Handout.sheet(.patient, of: plan))
    let pages = Handout.text(.patient, of: plan).split(separator: "\u{0C}")
    #expect(pages.count == sheet.pages(width: 72, length: 60).count)
  }

  @Test func aWideCharacterTakesTwoColumnsAndAMarkNone() {
    #expect(DisplayWidth.of("首が") == 4)
    #expect(DisplayWidth.of("e\u{301}") == 1)
    #expect(DisplayWidth.of("👩‍👩‍👧‍👦🇯🇵") == 4)
    #expect(DisplayWidth.of("ｶﾅ") == 2)
  }

  @Test func aLongWordIsBroken() {
    #expect(TextWrap(width: 10).lines("see abcdefghijklmnop") == ["see", "abcdefghij", "klmnop"])
    #expect(TextWrap(width: 9).lines("首が折れると思う") == ["首が折れ", "ると思う"])
  }

  @Test func theDraftLineGivesAsManyReasonsAsFit() throws {
    let version = try #require(try SamplePlans.held().current)
    let notice = try #require(DraftNotice(version, for: .clinician))
    #expect(notice.line(width: 72) == "DRAFT - not for use: held for review; and 3 more.")
    #expect(
      notice.line(width: 100)
        == "DRAFT - not for use: held for review; the screen has open questions; and 2 more."
    )
    #expect(notice.line(width: 30) == "DRAFT - not for use.")
  }

  @Test func aPatientWithoutAnIdGetsALineToWriteItOn() throws {
    #expect(Handout.text(.patient, of: try SamplePlans.held()).hasPrefix("Patient: ____________ "))
  }
}
