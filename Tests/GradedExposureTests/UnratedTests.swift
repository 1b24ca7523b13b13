import Testing

@testable import GradedExposure

/// Not rated, declined, not applicable and not tried are four different answers, and none is 0.
@Suite struct UnratedTests {
  private static let tilt = ItemID(rawValue: "tilt-left")

  private func version(_ rows: [Rating], goal: Bool = false) throws -> PlanVersion {
    var assessment = Fixture.assessment([("turn-left", 80), ("turn-left-half-way", 30), ("look-up", 55)])
    assessment.ratings += rows
    if goal { assessment.goals = [.init(item: Self.tilt, priority: 1)] }
    return try Fixture.version(assessment)
  }

  @Test(arguments: [
    (Rating.Unrated.notRated, false), (.declined, true), (.notApplicable, true), (.notTried, false),
  ])
  func whatWasNotRatedIsEstimatedOrLeftOut(why: Rating.Unrated, isOut: Bool) throws {
    let version = try version([Rating(item: Self.tilt, unrated: why)])
    let facts = version.decisions.map(\.fact)
    #expect(facts.contains(.leftOut(item: Self.tilt, because: why)) == isOut)
    #expect(facts.contains(.notYetRated(item: Self.tilt, because: why)) == !isOut)
    #expect(version.hierarchy?.steps.contains { $0.item == Self.tilt && $0.rated != nil } == false)
    // An item left out takes its variants with it; one that stays is a candidate like any other.
    let map = Fixture.map(try Fixture.request([("turn-left", 80)]))
    #expect(map.candidates.contains { $0.item == Self.tilt })
    var request = try Fixture.request([("turn-left", 80)])
    request.assessment.ratings.append(Rating(item: Self.tilt, unrated: why))
    #expect(Fixture.map(request).candidates.contains { $0.item == Self.tilt } == !isOut)
  }

  /// On a printed sheet of the whole catalogue most rows stay empty: a plan for running offered a plank and a night's
  /// sleep as first tasks, of which the patient had said nothing.
  @Test func anActivityOfWhichNobodySaidAnythingIsNoStep() throws {
    let run = ItemID(rawValue: "jog")
    let (_, catalogue) = try Fixture.standard()
    #expect(catalogue.items.contains { $0.id == run && $0.kind == .activity })
    func isCandidate(_ row: Rating, goal: Bool = false) throws -> Bool {
      var request = try Fixture.request([("turn-left", 80)], goals: goal ? [run.rawValue] : [])
      request.assessment.ratings.append(row)
      return Fixture.map(request).candidates.contains { $0.item == run }
    }
    #expect(try !isCandidate(Rating(item: run, unrated: .notRated)))
    #expect(try isCandidate(Rating(item: run, unrated: .notRated), goal: true))
    #expect(try isCandidate(Rating(item: run, unrated: .notRated, harm: 50)))
    #expect(try isCandidate(Rating(item: run, unrated: .notRated, avoidance: 50)))
    #expect(try isCandidate(Rating(item: run, unrated: .notTried)))
    #expect(try isCandidate(Rating(item: run, fear: 50)))
  }

  @Test func aGoalWithoutARatingIsEstimatedAndLeadsItsLadder() throws {
    for rows in [
      [], [Rating(item: Self.tilt, unrated: .declined)], [Rating(item: Self.tilt, unrated: .notTried)],
    ] {
      let version = try version(rows, goal: true)
      let ladder = try #require(version.hierarchy?.ladders.first)
      let target = try #require(version.hierarchy?.step(ladder.target))
      #expect(ladder.target.rawValue == "tilt-left" && ladder.goalPriority == 1)
      #expect(target.rated == nil && target.estimate > 0)
    }
  }

  /// A row with a number and a row that takes the item out: the number vanished without a word.
  @Test func anItemThatIsLeftOutIsSaidToBeEvenWhereItWasRatedToo() throws {
    for why in [Rating.Unrated.notApplicable, .declined] {
      let rows = [Rating(item: Self.tilt, fear: 90), Rating(item: Self.tilt, unrated: why)]
      let facts = try version(rows).decisions.map(\.fact)
      #expect(facts.contains(.leftOut(item: Self.tilt, because: why)))
    }
  }

  @Test func ofTwoReasonsTheWeightierIsTold() throws {
    let rows = [
      Rating(item: Self.tilt, unrated: .notTried), Rating(item: Self.tilt, unrated: .notApplicable),
    ]
    for rows in [rows, rows.reversed()] {
      let facts = try version(rows).decisions.map(\.fact)
      #expect(facts.contains(.leftOut(item: Self.tilt, because: .notApplicable)))
    }
  }
}
