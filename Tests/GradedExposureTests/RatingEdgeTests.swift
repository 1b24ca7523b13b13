import Testing

@testable import GradedExposure

/// Ratings at their edges, with what a therapist expects of each.
@Suite struct RatingEdgeTests {
  static let ladder = [("turn-left-half-way", 20), ("turn-left", 50), ("check-blind-spot-left", 80)]

  private func facts(_ fears: [(String, Int)], goals: [String] = []) throws -> [Fact] {
    try Fixture.version(fears, goals: goals).decisions.map(\.fact)
  }

  @Test func oneRatingMakesALadderAndIsSaidToBeFew() throws {
    let version = try Fixture.version([("turn-left", 60)])
    #expect(version.hierarchy?.ladders.map(\.target.rawValue) == ["turn-left"])
    #expect((version.hierarchy?.ladders.first?.rungs.count ?? 0) > 2)
    #expect(version.decisions.map(\.fact).contains(.fewRatings(ratings: 1)))
    #expect(version.hierarchy?.flat == false)
  }

  @Test func allZeroIsNotIndicatedAndNeverAScaleQuestion() throws {
    let version = try Fixture.version(Self.ladder.map { ($0.0, 0) }, goals: ["turn-left"])
    #expect(version.outcome == .heldForReview && version.schedule == nil)
    #expect(version.decisions.map(\.fact).contains(.notIndicated(highest: 0, threshold: 50)))
  }

  @Test func allHundredIsFlatAndHeldForAPatientWillingToMeetSixty() throws {
    let fears = Self.ladder.map { ($0.0, 100) }
    let version = try Fixture.version(fears)
    let hierarchy = try #require(version.hierarchy)
    #expect(hierarchy.flat && hierarchy.ladders.count == 3)
    #expect(version.decisions.map(\.fact).contains(.ratingsFlat(spread: 0, flatSpread: 10, ratings: 3)))
    #expect(version.outcome == .heldForReview)
    #expect(hierarchy.steps.allSatisfy { $0.baseline <= 100 && $0.estimate <= 100 && $0.likelyHigh <= 100 })
  }

  /// Flat is less than ten points; then the physical demand orders the ladder.
  @Test func flatRatingsClimbByWhatTheMovementAsksFor() throws {
    for (spread, isFlat) in [(9, true), (10, false)] {
      let fears = [("turn-left", 60 + spread), ("turn-right", 60), ("look-up", 65)]
      let hierarchy = try #require(try Fixture.version(fears, willing: 90).hierarchy)
      #expect(hierarchy.flat == isFlat)
    }
    let hierarchy = try #require(
      try Fixture.version([("turn-left", 60), ("turn-left-half-way", 68), ("look-up", 65)], willing: 90)
        .hierarchy)
    let rungs = hierarchy.ladders.first { $0.target.rawValue == "turn-left" }?.rungs.compactMap {
      hierarchy.step($0.step)?.demands.extremity?.percent
    }
    #expect(rungs == rungs?.sorted() && (rungs?.count ?? 0) > 1)
  }

  /// The id decides last: two rated movements alike in everything but their side.
  @Test func tiedStepsStandByIdAndAlwaysTheSame() throws {
    let fears = [
      ("turn-right", 70), ("turn-left", 70), ("turn-right-half-way", 40), ("turn-left-half-way", 40),
    ]
    for rows in [fears, fears.reversed()] {
      let hierarchy = try #require(try Fixture.version(rows).hierarchy)
      #expect(hierarchy.ladders.map(\.target.rawValue) == ["turn-left", "turn-right"])
      let (left, right) = (hierarchy.ladders[0], hierarchy.ladders[1])
      #expect(left.rungs.map(\.gapBelow) == right.rungs.map(\.gapBelow))
      let mirrored = left.rungs.map { $0.step.rawValue.replacing("left", with: "right") }
      #expect(mirrored == right.rungs.map(\.step.rawValue))
    }
  }

  @Test func atTheSameHeightLowerHarmStandsFirst() throws {
    var assessment = Fixture.assessment([("turn-left", 60), ("turn-right", 60), ("look-up", 90)])
    assessment.ratings[0].harm = 80
    assessment.ratings[1].harm = 20
    let steps = try #require(try Fixture.version(assessment).hierarchy?.steps.map(\.id.rawValue))
    #expect(
      try #require(steps.firstIndex(of: "turn-right")) < (try #require(steps.firstIndex(of: "turn-left"))))
  }

  @Test func anEasierMovementRatedFarAboveAHarderOneIsAskedAboutAndKept() throws {
    for (easier, isAsked) in [(71, true), (70, false)] {
      let version = try Fixture.version(
        [("turn-left-half-way", easier), ("turn-left", 50)], goals: ["turn-left", "turn-left-half-way"])
      let question = Fact.contradiction(
        easier: StepID(rawValue: "turn-left-half-way"), easierFear: easier,
        harder: StepID(rawValue: "turn-left"),
        harderFear: 50, threshold: 20)
      #expect(version.decisions.map(\.fact).contains(question) == isAsked)
      let half = try #require(version.hierarchy?.step(StepID(rawValue: "turn-left-half-way")))
      let whole = try #require(version.hierarchy?.step(StepID(rawValue: "turn-left")))
      #expect((half.rated, whole.rated) == (easier, 50))
      #expect(half.baseline <= whole.baseline)
    }
  }

  @Test func turningLeftIsNeverAContradictionOfTurningRight() throws {
    let found = try facts([("turn-left-half-way", 90), ("turn-right", 30), ("turn-left", 95)])
    #expect(!found.contains { if case .contradiction = $0 { true } else { false } })
  }

  @Test func repeatedRatingsCountAsTheirMeanAndAreSaidToBeTwo() throws {
    let found = try facts(Self.ladder + [("turn-left", 61)])
    #expect(found.contains(.ratedTwice(item: ItemID(rawValue: "turn-left"), times: 2, combined: 56)))
    #expect(found.contains(.rated(fear: 56, times: 2)))
  }

  @Test func anItemRatedTwiceIsKnownBetter() throws {
    let once = Fixture.map(try Fixture.request([("turn-left", 95)]))
    let twice = Fixture.map(try Fixture.request([("turn-left", 90), ("turn-left", 100)]))
    let at = try #require(once.index(of: StepID(rawValue: "turn-left")))
    #expect(twice.variance[at] < once.variance[at])
    #expect(twice.mean[at] > once.mean[at])
  }

  /// Thousands of rows for one item, each a row of the matrix, took hours and gigabytes.
  @Test(.timeLimit(.minutes(1))) func manyRowsForOneItemCostNoMoreThanOne() throws {
    let fears = Self.ladder + Array(repeating: ("turn-left", 50), count: 5_000)
    #expect(try facts(fears, goals: ["turn-left"]).contains(.rated(fear: 50, times: 5_001)))
  }

  @Test func twoHundredItemsArePlannedAndOneMoreIsRefused() throws {
    for (count, isPlanned) in [(200, true), (201, false)] {
      var assessment = Fixture.assessment([])
      assessment.ownItems = (1...count).map { number in
        Item(
          own: ItemID(rawValue: "own-\(number)"), title: "Own \(number)", demands: Demands(direction: .none),
          demandsAssumed: [], strains: [], strainsUnanswered: [])
      }
      assessment.ratings = assessment.ownItems.enumerated().map {
        Rating(item: $1.id, fear: 20 + $0 * 7 % 60)
      }
      let problems = RequestCheck(try Fixture.request(assessment)).problems
      #expect(problems == (isPlanned ? [] : [.tooManyRatings(201, most: 200)]))
    }
  }
}
