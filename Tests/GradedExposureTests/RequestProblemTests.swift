import Testing

@testable import GradedExposure

/// Every problem is found, and named with what is wrong.
@Suite struct RequestProblemTests {
  typealias Row = (problem: RequestProblem, change: @Sendable (inout PlanRequest) -> Void)

  static let turn = ItemID(rawValue: "turn-left")
  static let today = Fixture.today

  private static func own(_ id: String, _ demands: Demands = Demands(direction: .none)) -> Item {
    Item(
      own: ItemID(rawValue: id), title: "Own", demands: demands, demandsAssumed: [], strains: [],
      strainsUnanswered: [])
  }

  private static func answer(on day: CivilDay) -> ScreenAnswer {
    ScreenAnswer(finding: .speech, present: false, by: .clinician, on: day)
  }

  static let rows: [Row] = [
    (.noRatings, { $0.assessment.ratings = [Rating(item: turn, unrated: .declined)] }),
    (
      .tooManyRatings(201, most: 200),
      { request in
        request.assessment.ownItems = (1...199).map { own("own-\($0)") }
        request.assessment.ratings += request.assessment.ownItems.map { Rating(item: $0.id, fear: 50) }
      }
    ),
    (
      .unknownItem(ItemID(rawValue: "fly")),
      { $0.assessment.goals = [.init(item: ItemID(rawValue: "fly"), priority: 1)] }
    ),
    (.duplicateItem(ItemID(rawValue: "own-a")), { $0.assessment.ownItems = [own("own-a"), own("own-a")] }),
    (
      .duplicateItem(ItemID(rawValue: "own-a.speed-slow")),
      { $0.assessment.ownItems = [own("own-a.speed-slow")] }
    ),
    (.ownItemWithoutPrefix(ItemID(rawValue: "garden")), { $0.assessment.ownItems = [own("garden")] }),
    (
      .incoherentDemands(ItemID(rawValue: "own-a")),
      { $0.assessment.ownItems = [own("own-a", Demands(direction: .rotation, extremity: .half))] }
    ),
    (
      .titleTooLong(ItemID(rawValue: "own-a"), most: 300),
      { request in
        var item = own("own-a")
        item.title = String(repeating: "a", count: 301)
        request.assessment.ownItems = [item]
      }
    ),
    (
      .impossibleVariant(ItemID(rawValue: "own-a"), demand: .speed, level: "warp"),
      { request in
        var item = own("own-a")
        item.variants = [.init(demand: .speed, level: "warp", title: "Warp")]
        request.assessment.ownItems = [item]
      }
    ),
    (.fearAndReason(turn), { $0.assessment.ratings[0].unrated = .notTried }),
    (.neitherFearNorReason(turn), { $0.assessment.ratings.append(Rating(item: turn)) }),
    (.outOfScale(turn, field: "fear", value: 101), { $0.assessment.ratings[0].fear = 101 }),
    (.outOfScale(turn, field: "harm", value: -1), { $0.assessment.ratings[0].harm = -1 }),
    (
      .ambiguousScale(field: "avoidance", highest: 10),
      { for index in 0...1 { $0.assessment.ratings[index].avoidance = 10 - index } }
    ),
    (
      .givenDiffers(turn, field: "fear", given: "7", value: 60),
      {
        $0.assessment.ratings[0].givenScale = .ten
        $0.assessment.ratings[0].fearGiven = "7"
      }
    ),
    (.givenWithoutScale(turn), { $0.assessment.ratings[0].fearGiven = "60" }),
    (
      .goalNotApplicable(ItemID(rawValue: "hug")),
      {
        $0.assessment.ratings.append(Rating(item: ItemID(rawValue: "hug"), unrated: .notApplicable))
        $0.assessment.goals = [.init(item: ItemID(rawValue: "hug"), priority: 1)]
      }
    ),
    (
      .goalTwice(turn),
      { $0.assessment.goals = [.init(item: turn, priority: 1), .init(item: turn, priority: 2)] }
    ),
    (.willingness(0), { $0.assessment.willingness = 0 }),
    (.willingness(101), { $0.assessment.willingness = 101 }),
    (.age(17), { $0.assessment.ageYears = 17 }),
    (.ageUnlikely(121), { $0.assessment.ageYears = 121 }),
    (.noWeekdays, { $0.assessment.availability.weekdays = [] }),
    (
      .startTooFar(today.adding(months: 24) + 1, latest: today.adding(months: 24)),
      { $0.assessment.availability.start = today.adding(months: 24) + 1 }
    ),
    (.tooManyOwnItems(401, most: 400), { $0.assessment.ownItems = (1...401).map { own("own-\($0)") } }),
    (.startInPast(today + -1, today: today), { $0.assessment.availability.start = today + -1 }),
    (.assessedInFuture(today + 1, today: today), { $0.assessment.assessedOn = today + 1 }),
    (.traumaAfterAssessment(today + 1), { $0.assessment.traumaOn = LastTrauma(on: today + 1) }),
    (.educatedOutOfOrder(today + -1), { $0.assessment.educatedOn = today + -1 }),
    (.educatedOutOfOrder(today + 1), { $0.assessment.educatedOn = today + 1 }),
    (.answerInFuture(.speech, today + 1), { $0.assessment.screenAnswers = [answer(on: today + 1)] }),
    (.answeredTwice(.speech), { $0.assessment.screenAnswers = [answer(on: today), answer(on: today)] }),
    (
      .answerValue(.pressureUpper, value: 179),
      {
        $0.assessment.screenAnswers = [
          ScreenAnswer(finding: .pressureUpper, present: true, by: .clinician, on: today, value: 179)
        ]
      }
    ),
    (
      .answerDay(.operation, today + 1),
      {
        $0.assessment.screenAnswers = [
          ScreenAnswer(finding: .operation, present: true, by: .patient, on: today, day: today + 1)
        ]
      }
    ),
    (
      .authorTooLong(.hoffmann, most: 80),
      {
        $0.assessment.screenAnswers = [
          ScreenAnswer(
            finding: .hoffmann, present: false, by: .clinician, author: String(repeating: "a", count: 81),
            on: today)
        ]
      }
    ),
    (.notOrdered(.hold), { $0.assessment.unorderedDemands = [.hold, .speed] }),
    (
      .outOfRange(field: "sessions a week", value: 8, lowest: 1, highest: 7),
      { $0.assessment.availability.sessionsPerWeek = 8 }
    ),
    (
      .outOfRange(field: "minutes a session", value: 24, lowest: 25, highest: 180),
      { $0.assessment.availability.minutes = 24 }
    ),
    (
      .outOfRange(field: "days of home practice", value: 0, lowest: 1, highest: 7),
      { $0.assessment.availability.homeDaysPerWeek = 0 }
    ),
    (
      .outOfRange(field: "minutes of home practice", value: 61, lowest: 5, highest: 60),
      { $0.assessment.availability.homeMinutes = 61 }
    ),
    (
      .outOfRange(field: "priority of a goal", value: 0, lowest: 1, highest: 1_000),
      { $0.assessment.goals = [.init(item: turn, priority: 0)] }
    ),
    (
      .outOfRange(field: "minutes of a trial", value: 241, lowest: 1, highest: 240),
      { request in
        var item = own("own-a")
        item.trialMinutes = 241
        request.assessment.ownItems = [item]
      }
    ),
    (
      .noSessionDay,
      { $0.assessment.availability.daysOff = (0..<3_700).map { today + $0 } }
    ),
    (.protocolProblem(.missing(.gap)), { $0.settings.settings.removeAll { $0.key == .gap } }),
  ]

  @Test func aPlainRequestHasNoProblem() throws { #expect(RequestCheck(try Self.plain()).problems == []) }

  @Test(arguments: rows.indices) func theProblemIsFoundAndIsTheOnlyOne(row: Int) throws {
    var request = try Self.plain()
    Self.rows[row].change(&request)
    #expect(RequestCheck(request).problems == [Self.rows[row].problem])
    #expect(throws: InvalidRequest(problems: [Self.rows[row].problem])) { try Planner.plan(request) }
  }

  /// Everything at once, in the order of the table's fields.
  @Test func allProblemsAreToldAtOnce() throws {
    var request = try Self.plain()
    request.assessment.ratings[0].fear = 101
    request.assessment.willingness = 0
    request.assessment.availability.weekdays = []
    request.settings.settings.removeAll { $0.key == .gap }
    #expect(
      RequestCheck(request).problems == [
        .protocolProblem(.missing(.gap)), .outOfScale(Self.turn, field: "fear", value: 101), .willingness(0),
        .noWeekdays,
      ])
  }

  @Test func everyKindOfProblemIsInTheTable() {
    #expect(Set(Self.rows.map { Self.kind($0.problem) }).count == 35)
  }

  private static func plain() throws -> PlanRequest {
    try Fixture.request([("turn-left", 60), ("look-up", 30)])
  }

  /// A number a kind, without a default: a new kind does not compile until it is counted here and above.
  private static func kind(_ problem: RequestProblem) -> Int {
    switch problem {
    case .noRatings: 1
    case .tooManyRatings: 2
    case .unknownItem: 3
    case .duplicateItem: 4
    case .ownItemWithoutPrefix: 5
    case .incoherentDemands: 6
    case .titleTooLong: 7
    case .impossibleVariant: 8
    case .fearAndReason: 9
    case .neitherFearNorReason: 10
    case .outOfScale: 11
    case .ambiguousScale: 12
    case .givenDiffers: 13
    case .goalNotApplicable: 14
    case .goalTwice: 15
    case .willingness: 16
    case .age: 17
    case .ageUnlikely: 18
    case .noWeekdays: 19
    case .startInPast: 20
    case .assessedInFuture: 21
    case .traumaAfterAssessment: 22
    case .educatedOutOfOrder: 23
    case .answerInFuture: 24
    case .answeredTwice: 25
    case .answerValue: 101
    case .answerDay: 102
    case .authorTooLong: 103
    case .notOrdered: 26
    case .outOfRange: 27
    case .noSessionDay: 28
    case .protocolProblem: 29
    case .startTooFar: 30
    case .tooManyOwnItems: 31
    case .givenWithoutScale: 32
    // What is known beside the ratings has a table of its own, where its sentences are pinned.
    case .sureOfNothing, .rangeSide, .rangeOutOfBounds, .rangeInFuture, .unknownStep, .baselineCount,
      .baselineTwice, .baselineNotHeld, .baselineOutOfBounds, .baselineInFuture, .totalOutOfBounds,
      .totalTwice,
      .totalInFuture, .abilityOutOfBounds, .abilityInFuture, .lifeTwice, .lifeEmpty, .lifeLevelNotAsked,
      .lifeLevelOutOfBounds:
      33
    }
  }
}
