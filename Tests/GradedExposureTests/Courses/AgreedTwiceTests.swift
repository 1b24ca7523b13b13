import Testing

@testable import GradedExposure

/// Two agreements of one day: which of them holds would hang on the order of entry.
@Suite struct AgreedTwiceTests {
  private let day = Fixture.today + 3

  private func entry(_ id: String, _ content: Event.Content, on day: CivilDay) -> Event {
    Event(id: EventID(rawValue: id), on: day, enteredOn: self.day, content: content)
  }

  private func plan() throws -> Plan {
    try Planner.plan(Fixture.request([("turn-left", 60), ("look-up", 40)]))
  }

  @Test(arguments: [
    (Event.Content.willingness(points: 50), Event.Content.willingness(points: 70)),
    (
      .availability(Availability(start: Fixture.today + 7, weekdays: [.mon])),
      .availability(Availability(start: Fixture.today + 7, weekdays: [.tue]))
    ),
  ])
  func theSecondIsRefusedUntilTheFirstIsMarked(first: Event.Content, second: Event.Content) throws {
    let plan = try Planner.record([entry("first", first, on: day)], in: plan(), today: day)
    let problems = [EntryProblem.agreedTwice(day, EventID(rawValue: "first"))]
    #expect(throws: InvalidEntry(problems: problems)) {
      try Planner.record([entry("second", second, on: day)], in: plan, today: day)
    }
    let marked = entry(
      "wrong", .enteredInError(event: EventID(rawValue: "first"), because: "misheard"), on: day)
    let mended = try Planner.record([marked, entry("second", second, on: day)], in: plan, today: day)
    #expect(mended.entryProblems().isEmpty)
    // Of another day it is another agreement.
    _ = try Planner.record([entry("earlier", second, on: day + -1)], in: plan, today: day)
  }

  /// What rests in a version of an earlier revision stays readable.
  @Test func whatAnEarlierRevisionTookStays() throws {
    var plan = try Planner.record(
      [entry("first", .willingness(points: 50), on: day)], in: plan(), today: day)
    plan.events.append(entry("second", .willingness(points: 70), on: day))
    plan.versions.append(VersionMaker(plan, today: day).version())
    #expect(plan.entryProblems().map(\.problem) == [.agreedTwice(day, EventID(rawValue: "first"))])
    for at in plan.versions.indices { plan.versions[at].engineRevision = 2 }
    #expect(plan.entryProblems().isEmpty)
  }
}
