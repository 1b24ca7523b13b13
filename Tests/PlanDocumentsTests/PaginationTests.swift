import Testing

@testable import PlanDocuments

/// Where pages end, by hand.
struct PaginationTests {
  private func pages(_ blocks: [Block], capacity: Int, width: Int = 40) -> [[String]] {
    Pagination.pages(blocks, width: width, capacity: capacity)
  }

  private func lines(_ name: String, _ count: Int) -> [Block] {
    (1...count).map { .paragraph("\(name)\($0)") }
  }

  @Test func aGroupThatDoesNotFitGoesToTheNextPage() {
    let group = Block.together(lines("b", 4))
    #expect(
      pages(lines("a", 3) + [.blank, group], capacity: 6) == [["a1", "a2", "a3"], ["b1", "b2", "b3", "b4"]])
  }

  @Test func aGroupLongerThanAPageIsSplitAtItsEmptyLines() {
    let group = Block.together(lines("b", 3) + [.blank] + lines("c", 3) + [.blank] + lines("d", 2))
    #expect(
      pages([.paragraph("a"), group], capacity: 6) == [
        ["a"], ["b1", "b2", "b3", LongBlock.Text.goesOn.inWords],
        ["b1 (continued)", "c1", "c2", "c3", LongBlock.Text.goesOn.inWords],
        ["b1 (continued)", "d1", "d2"],
      ])
  }

  @Test func aGroupWithoutEmptyLinesIsSplitBetweenItsBlocksUnderItsHeading() {
    let group = Block.together([.heading("Help"), .paragraph("one two three")] + lines("b", 3))
    #expect(
      pages([group], capacity: 6, width: 20) == [
        ["Help", "----", "one two three", "b1", "b2", "b3"]
      ])
    #expect(
      pages([group], capacity: 5) == [
        ["Help", "----", "one two three", "b1", LongBlock.Text.goesOn.inWords],
        ["Help (continued)", "b2", "b3"],
      ])
  }

  /// The day stays with its first task where both fit a page; else each of them is whole.
  @Test func aGroupIsFirstPartedFromTheGroupsInIt() {
    let group = Block.together(lines("a", 2) + [.blank, .together(lines("b", 4))])
    #expect(pages([group], capacity: 7) == [["a1", "a2", "", "b1", "b2", "b3", "b4"]])
    #expect(pages([group], capacity: 5) == [["a1", "a2"], ["b1", "b2", "b3", "b4"]])
  }

  @Test func aParagraphLongerThanAPageIsSplitBetweenItsLines() {
    let text = Block.paragraph("aaaaaaaa bbbbbbbb cccccccc dddddddd eeeeeeee ffffffff")
    #expect(
      pages([.heading("Head"), text], capacity: 5, width: 28) == [
        ["Head", "----", "aaaaaaaa bbbbbbbb cccccccc", "dddddddd eeeeeeee ffffffff"]
      ])
    #expect(
      pages([text], capacity: 5, width: 20) == [
        ["aaaaaaaa bbbbbbbb", "cccccccc dddddddd", "eeeeeeee ffffffff"]
      ])
    let long = pages([.heading("Head"), text], capacity: 4, width: 20)
    #expect(long.allSatisfy { $0.count <= 4 })
    #expect(long.first == ["Head", "----", LongBlock.Text.goesOn.inWords])
    #expect(long.dropFirst().allSatisfy { $0.first == "Head (continued)" })
  }

  @Test func aHeadingIsNotLeftBehind() {
    #expect(
      pages(lines("a", 4) + [.heading("Head")] + lines("b", 2), capacity: 6)
        == [["a1", "a2", "a3", "a4"], ["Head", "----", "b1", "b2"]])
  }

  @Test func aLongNameIsContinuedOnOneLine() {
    let group = Block.together([.paragraph("Task 1: Turn your head left as far as you can")] + lines("b", 6))
    let second = pages([group], capacity: 5, width: 32)[1]
    #expect(second.first == "Task 1: Turn ... (continued)")
  }
}
