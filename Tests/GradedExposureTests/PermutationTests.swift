import Testing

@testable import GradedExposure

/// The order in which something was written down decides nothing.
@Suite struct PermutationTests {
  @Test(arguments: 0..<28) func anotherOrderOfTheRowsGivesTheSamePlan(place: Int) async throws {
    let sample = try await RandomPlans.all()[place * 7]
    var random = SeededGenerator(seed: place)
    var request = sample.request
    request.assessment.ratings.shuffle(using: &random)
    request.assessment.ownItems.shuffle(using: &random)
    request.assessment.goals.shuffle(using: &random)
    request.assessment.screenAnswers.shuffle(using: &random)
    request.assessment.unorderedDemands.shuffle(using: &random)
    request.assessment.availability.weekdays.shuffle(using: &random)
    request.assessment.availability.daysOff.shuffle(using: &random)
    request.catalogue.items.shuffle(using: &random)
    let again = try #require(try Planner.plan(request).current)
    let same = (
      hierarchy: again.hierarchy == sample.version.hierarchy,
      schedule: again.schedule == sample.version.schedule,
      decisions: again.decisions == sample.version.decisions, everything: again == sample.version
    )
    #expect(same == (true, true, true, true), "seed \(sample.seed)")
  }

  /// What differs between two assessments in another order is their order alone.
  @Test func storedAssessmentKeepsTheOrderThatWasGiven() throws {
    let fears = [("turn-left", 70), ("look-up", 60), ("turn-left", 50)]
    #expect(try Planner.plan(Fixture.request(fears)).assessment.ratings.map(\.fear) == [70, 60, 50])
  }
}
