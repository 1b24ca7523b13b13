import GradedExposure
import Testing

@testable import PlanDocuments

/// Header, footer and format of single sheets.
struct PageTests {
  @Test func aReleasedPlanHasNoDraftLine() throws {
    var plan = try SamplePlans.planned()
    plan.versions[0].status = .active
    plan.versions[0].blockers = []
    #expect(!Handout.text(.patient, of: plan).contains("DRAFT"))
    #expect(!Handout.text(.clinician, of: plan).contains("DRAFT"))
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

  /// A version that replaces another says so on every page, at any width; so does a code where there is one.
  @Test func theFootNamesWhatTheVersionReplaces() throws {
    var version = try #require(try SamplePlans.planned().current)
    version.number = 12
    version.replaces = 11
    version.effectiveFrom = SamplePlans.today + 6
    let imprint = Imprint(version, printedOn: SamplePlans.today + 7)
    #expect(imprint.printed == "printed 1 December 2026")
    func foot(_ imprint: Imprint, _ width: Int) -> [String] {
      Sheet(patient: nil, name: "", foot: imprint.foot, notice: nil, blocks: [])
        .footer(page: 2, of: 3, width)
    }
    #expect(
      foot(imprint, 72) == ["", "version 12, replaces version 11, from 30 November 2026       page 2 of 3"])
    #expect(
      foot(imprint, 32) == ["", "version 12, replaces version 11", "from 30 November 2026", "page 2 of 3"])
    let coded = Imprint(version, printedOn: SamplePlans.today, code: "K7-QF")
    #expect(
      foot(coded, 72)
        == ["", "version 12, replaces version 11, from 30 November 2026, code K7-QF", "page 2 of 3"])
  }

  @Test func aFormatHasAWidthAndALengthInRange() {
    #expect(PageFormat() == .standard)
    #expect(PageFormat(width: 32, length: 20) != nil && PageFormat(width: 132, length: 100) != nil)
    for (width, length) in [(31, 60), (133, 60), (72, 19), (72, 101)] {
      #expect(PageFormat(width: width, length: length) == nil)
    }
    let large = PageFormat(isLargePrint: true)
    #expect(large?.width == 40 && large?.length == 32)
    #expect(PageFormat(width: 41, isLargePrint: true) == nil)
    #expect(PageFormat(width: 32, isLargePrint: true) != nil)
  }

  /// The box that says when to call for help is on one page in large print too.
  @Test(arguments: PageFormat.largePrintWidths) func theEmergencyBoxIsWholeInLargePrint(_ width: Int) throws {
    let sheet = try #require(Handout.sheet(.patient, of: try SamplePlans.planned()))
    let format = try #require(PageFormat(width: width, isLargePrint: true))
    let page = try #require(sheet.pages(format).first { $0.contains("Get help now") })
    #expect(page.contains { $0.hasPrefix("Emergency number:") })
    #expect(page.count { $0.hasPrefix("! ") } == 6)
  }
}
