import GradedExposure
import Testing

@testable import PlanDocuments

/// What stands side by side on a wide page and below each other on a narrow one.
struct NarrowPageTests {
  private let cells = [
    Block.Cell(text: "8", width: 2), Block.Cell(text: "81", width: 4, name: "base"),
    Block.Cell(text: "81 (66-95)", width: 11, name: "expected"), Block.Cell(text: "", width: 3, name: "gap"),
  ]

  /// A number without its column's name once stood under no name at all.
  @Test func aRowOfATableSaysTheNamesOfItsColumnsWhereItIsStacked() {
    let row = Block.row(cells, "Turn your head left")
    #expect(row.lines(width: 60) == [" 8   81  81 (66-95)      Turn your head left"])
    #expect(row.lines(width: 32) == ["8 Turn your head left", "  base 81, expected 81 (66-95)"])
    let names = Block.columns(
      cells.map { Block.Cell(text: $0.name ?? "", width: $0.width, name: $0.name) }, "step")
    #expect(names.lines(width: 60) == ["   base    expected gap  step"])
    #expect(names.lines(width: 32).isEmpty)
  }

  /// The names and the rows of a ladder change together: no row stands under names that are not there.
  @Test func everyNumberOfALadderHasItsNameAtEveryWidth() throws {
    let plan = try SamplePlans.planned()
    let version = try #require(plan.current)
    let hierarchy = try #require(version.hierarchy)
    let blocks = ClinicianLadders(hierarchy: hierarchy, names: PlanNames(plan)).blocks
    let rungs = hierarchy.ladders.map(\.rungs.count).reduce(0, +)
    for width in PageFormat.widths {
      let lines = blocks.flatMap { $0.lines(width: width) }
      let text = lines.joined(separator: " ").split(separator: " ").joined(separator: " ")
      let heads = lines.count { $0.hasPrefix("   base rated    expected gap  step") }
      let said = text.components(around: " base ").count - 1
      #expect(heads == hierarchy.ladders.count || said >= rungs, "\(width)")
      #expect(heads == (width >= 51 ? hierarchy.ladders.count : 0), "\(width)")
    }
  }

  @Test func placesToTickStandBelowTheirLabelWhereTheyDoNotFitBesideIt() {
    let ticks = Block.ticks("Did it happen?", ["[ ] yes", "[ ] no"], indent: 2)
    #expect(ticks.lines(width: 33) == ["  Did it happen?  [ ] yes  [ ] no"])
    #expect(ticks.lines(width: 32) == ["  Did it happen?", "  [ ] yes  [ ] no"])
    #expect(
      Block.ticks("", ["Try 1 [ ]", "Try 2 [ ]", "Try 3 [ ]", "(up to 2 more)"]).lines(width: 32)
        == ["Try 1 [ ]  Try 2 [ ]  Try 3 [ ]", "(up to 2 more)"])
    #expect(
      Block.ticks("How", ["a place too wide", "b"]).lines(width: 10) == ["How", "a place", "too wide", "b"])
  }

  @Test func largePrintHasAnEmptyLineBetweenEntries() {
    let blocks: [Block] = [
      .heading("Head"), .item("a", marker: "*"), .item("b", marker: "*"),
      .together([.paragraph("c"), .fill("d", more: 0), .blank, .paragraph("e")]), .blank, .paragraph("f"),
    ]
    #expect(
      LargePrint.blocks(blocks) == [
        .heading("Head"), .item("a", marker: "*"), .blank, .item("b", marker: "*"), .blank,
        .together([.paragraph("c"), .blank, .fill("d", more: 0), .blank, .paragraph("e")]), .blank,
        .paragraph("f"),
      ])
  }

  /// Three tasks are what a patient follows at once; the others are named, without what to do.
  @Test func moreThanThreeTasksAreLeftForTheNextSheet() throws {
    var plan = try SamplePlans.planned()
    let schedule = try #require(plan.current?.schedule)
    let at = try #require(schedule.sessions.firstIndex { $0.kind == .exposure })
    let steps = try #require(plan.current?.hierarchy?.steps)
    func text(_ count: Int) -> String {
      var exposures = schedule.sessions[at].exposures
      while exposures.count < count {
        var exposure = exposures[0]
        exposure.step = steps[exposures.count].id
        exposures.append(exposure)
      }
      plan.versions[0].schedule?.sessions[at].exposures = Array(exposures.prefix(count))
      return Handout.text(.patient, of: plan)
    }
    #expect(!text(3).contains("Left for the next sheet"))
    let more = text(5)
    #expect(more.ranges(of: "\nTask ").count == 3)
    let left = "Left for the next sheet\n-----------------------\n* "
    #expect(more.contains(left + steps[3].title + "\n* " + steps[4].title + "\n\nAfter each visit"))
  }
}

extension String {
  /// The pieces around a word, as `components(separatedBy:)` gives them where Foundation is.
  fileprivate func components(around word: String) -> [Substring] {
    split(separator: word, omittingEmptySubsequences: false)
  }
}
