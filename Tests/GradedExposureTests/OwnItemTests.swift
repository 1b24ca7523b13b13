import Testing

@testable import GradedExposure

/// What the patient wrote in their own words is taken the cautious way where it leaves something open.
@Suite struct OwnItemTests {
  private static func item(
    _ demands: Demands = Demands(direction: .rotation, side: .left, extremity: .half, context: .home),
    assumed: [Demand] = [], strains: [Strain] = [], unanswered: [Strain] = []
  ) -> Item {
    Item(
      own: ItemID(rawValue: "own-garden"), title: "Look round in the garden", demands: demands,
      demandsAssumed: assumed, strains: strains, strainsUnanswered: unanswered)
  }

  private static func limits(_ item: Item, _ gate: Gate) -> Bool {
    Candidate(item, as: nil, gates: [gate])?.forbiddenBy == [gate]
  }

  @Test(arguments: [
    (Gate.contact, Strain.contact), (.axialLoad, .axialLoad), (.impact, .impact), (.dizziness, .vestibular),
  ])
  func anUnansweredStrainCountsAsThere(gate: Gate, strain: Strain) {
    #expect(!Self.limits(Self.item(), gate))
    #expect(Self.limits(Self.item(strains: [strain]), gate))
    #expect(Self.limits(Self.item(unanswered: [strain]), gate))
    for other in Strain.allCases where other != strain {
      #expect(!Self.limits(Self.item(unanswered: [other]), gate))
    }
  }

  @Test(arguments: [
    (Gate.load, Demand.load), (.hold, .hold), (.speed, .speed), (.endRange, .extremity),
    (.rotationRange, .extremity),
  ])
  func anUnstatedDemandCountsAsBeyondItsLimit(gate: Gate, demand: Demand) {
    #expect(!Self.limits(Self.item(), gate))
    #expect(Self.limits(Self.item(assumed: [demand]), gate))
  }

  /// A variant states the demand that it changes.
  @Test func aVariantAnswersForTheDemandThatItChanges() {
    var item = Self.item(assumed: [.speed])
    item.variants = [.init(demand: .speed, level: "slow", title: "Slowly")]
    #expect(Candidate(item, as: item.variants[0], gates: [.speed])?.forbiddenBy == [])
    #expect(Candidate(item, as: nil, gates: [.speed])?.forbiddenBy == [.speed])
  }

  /// An own item that said nothing of where it happens or what is carried was practised at home by projection.
  @Test(arguments: [([Demand](), true), ([.arms], true), ([.context], false), ([.load], false)])
  func homePracticeWaitsForAnAgreementWhereAnOwnItemLeavesItOpen(assumed: [Demand], isPractised: Bool) throws
  {
    var assessment = Fixture.assessment(
      [("own-garden", 25), ("turn-left", 55)], willing: 80, goals: ["own-garden", "turn-left"])
    assessment.ownItems = [Self.item(assumed: assumed)]
    let schedule = try #require(try Fixture.version(assessment).schedule)
    let exposed = schedule.sessions.flatMap { $0.exposures.map(\.step.rawValue) }
    #expect(exposed.contains("own-garden"))
    let practised = schedule.homeWeeks.flatMap { $0.movements.map(\.step.rawValue) }
    #expect(practised.contains("own-garden") == isPractised)
  }

  @Test func whatWasAssumedIsSaid() throws {
    var assessment = Fixture.assessment([("own-garden", 70), ("turn-left", 55)])
    assessment.ownItems = [Self.item(assumed: [.load, .speed], unanswered: [.contact])]
    let fact = Fact.demandsAssumed(
      item: ItemID(rawValue: "own-garden"), demands: [.load, .speed], strainsUnanswered: [.contact])
    #expect(try Fixture.version(assessment).decisions.map(\.fact).contains(fact))
  }
}
