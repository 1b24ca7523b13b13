import Testing

@testable import GradedExposure

/// The same patient some weeks later gets the same plan some weeks later.
@Suite struct DateShiftTests {
  /// After 400 years the calendar is the same, weekdays and lengths of months too.
  @Test(arguments: 0..<10) func fourHundredYearsShiftEveryDateAndNothingElse(place: Int) async throws {
    let sample = try await RandomPlans.all()[place * 19]
    let days = 20_871 * 7
    let later = try #require(try Planner.plan(sample.request.shifted(days)).current)
    let isSame = later == sample.version.shifted(days)
    #expect(isSame, "seed \(sample.seed)")
  }

  @Test(arguments: 0..<10) func weeksShiftEverythingButTheFollowUps(place: Int) async throws {
    let sample = try await RandomPlans.all()[place * 19 + 1]
    let days = (1 + place) * 7
    let later = try #require(try Planner.plan(sample.request.shifted(days)).current)
    let isSame = later.withoutFollowUps == sample.version.withoutFollowUps.shifted(days)
    #expect(isSame, "seed \(sample.seed)")
  }
}
