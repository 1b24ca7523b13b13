import GradedExposure
import Testing

@testable import PlanDocuments

/// What holds for every sheet at every width and page length, and in large print.
struct LayoutTests {
  private func each(_ check: (LayoutSample) throws -> Void) throws {
    let all = try LayoutSample.all()
    try #require(Set(all.map(\.format.width)) == Set(PageFormat.widths))
    try #require(Set(all.map(\.format.length)) == Set(PageFormat.lengths))
    for one in all { try check(one) }
  }

  @Test func noLineIsTooWideAndNoneEndsInASpace() throws {
    try each { sample in
      let width = sample.format.width
      let wrong = sample.pages.joined().filter {
        SheetText.columns($0) > width || DisplayWidth.of($0) > width || $0.hasSuffix(" ")
      }
      #expect(wrong.isEmpty, "\(sample.format)")
    }
  }

  @Test func everyPageIsAsLongAsAskedAndCounted() throws {
    try each { sample in
      for (index, page) in sample.pages.enumerated() {
        #expect(page.count == sample.format.length)
        #expect(page.last?.hasSuffix("page \(index + 1) of \(sample.pages.count)") ?? false)
      }
    }
  }

  @Test func everyPageSaysVersionAndDays() throws {
    try each { sample in
      for page in sample.pages {
        let top = page.prefix(sample.top).joined(separator: " ")
        #expect(top.contains("Patient:") && top.contains(/printed \d+ [A-Z][a-z]+ 20\d\d/))
        let bottom = page.suffix(sample.bottom).joined(separator: " ")
        #expect(bottom.contains(/version \d+,? (replaces version \d+,? )?from \d+ [A-Z][a-z]+ 20\d\d/))
      }
    }
  }

  @Test func nothingIsLostAndNothingButContinuedIsAdded() throws {
    try each { sample in
      let shown = sample.bodies.joined().filter {
        $0 != LongBlock.Text.goesOn.inWords && !$0.hasSuffix(" (continued)")
      }
      let said = SheetText.texts(sample.blocks, whole: true, width: sample.format.width)
      #expect(SheetText.letters(Array(shown)) == SheetText.letters(said), "\(sample.format)")
    }
  }

  @Test func noTaskThatFitsAPageIsSplit() throws {
    var tasks = 0
    try each { sample in
      var from = 0
      for group in SheetText.groups(sample.blocks, width: sample.format.width)
      where !group.isEmpty && group.count <= sample.capacity {
        // The sheet's order is the groups' order.
        let at = sample.bodies[from...].firstIndex { $0.contains(group) }
        #expect(at != nil, "\(sample.format) \(group.first ?? "")")
        from = at ?? from
        tasks += group.first?.hasPrefix("Task ") ?? false ? 1 : 0
      }
    }
    #expect(tasks > 100)
  }

  @Test func aPageThatIsLeftInATaskIsFollowedByOneThatContinuesIt() throws {
    var splits = 0
    try each { sample in
      let leaves = sample.bodies.map { $0.contains(LongBlock.Text.goesOn.inWords) }
      let continues = sample.bodies.map { $0.first?.hasSuffix(" (continued)") ?? false }
      #expect([false] + leaves == continues + [false])
      splits += leaves.count { $0 }
    }
    #expect(splits > 100)
  }

  @Test func noPageHasMoreThanThreeTasks() throws {
    try each { sample in
      for body in sample.bodies { #expect(body.count { $0.hasPrefix("Task ") } <= 3) }
    }
  }

  @Test func everyPageOfAnUnreleasedPlanSaysDraft() throws {
    try each { sample in
      // A patient whose plan is stopped has a sheet to use: it says whom to call.
      let isOfAStop = sample.sheet.blocks.contains(.heading("Stop for now"))
      let notice = isOfAStop ? "ON HOLD: your plan is stopped for now." : "DRAFT - not for use"
      #expect(sample.pages.allSatisfy { $0.contains { $0.hasPrefix(notice) } })
    }
  }

  @Test func pagesArePartedByFormFeedsAndNoneStandsAtTheEnd() throws {
    for sample in try LayoutSample.all().prefix(40) {
      let text = sample.sheet.text(sample.format)
      let pages = text.split(separator: "\u{0C}", omittingEmptySubsequences: false)
      #expect(pages.map(String.init) == sample.pages.map { $0.map { $0 + "\n" }.joined() })
    }
  }
}
