/// Everything that is wrong with a request.
public struct RequestCheck {
  /// The most items that one assessment may rate.
  static let ratingsMost = 200

  /// The most own items of one patient, rated or not.
  static let ownItemsMost = 400

  /// How far ahead a course may start, in months: a later one is a slip of the pen or needs new ratings.
  static let startMonthsMost = 24

  /// The problems, in the order of the fields.
  public let problems: [RequestProblem]

  /// Looks for every problem of a request.
  public init(_ request: PlanRequest) {
    problems =
      request.settings.problems.map { .protocolProblem($0) }
      + (request.catalogue.items + request.assessment.ownItems).problems + RequestCheck.names(request)
      + RequestCheck.ratings(request) + RequestCheck.person(request) + RequestCheck.known(request)
      + RequestCheck.calendar(request)
  }

  private static func names(_ request: PlanRequest) -> [RequestProblem] {
    let assessment = request.assessment
    let known = Set((request.catalogue.items + assessment.ownItems).map(\.id))
    let named = Set(assessment.ratings.map(\.item) + assessment.goals.map(\.item))
    let own = assessment.ownItems.count
    return (own > ownItemsMost ? [.tooManyOwnItems(own, most: ownItemsMost)] : [])
      + assessment.ownItems.filter { $0.kind != .own || !$0.id.rawValue.hasPrefix("own-") }
      .map { .ownItemWithoutPrefix($0.id) } + named.subtracting(known).sorted().map { .unknownItem($0) }
  }

  private static func ratings(_ request: PlanRequest) -> [RequestProblem] {
    let ratings = request.assessment.ratings
    var problems: [RequestProblem] = []
    let items = Set(ratings.filter { $0.fear != nil }.map(\.item)).count
    if items == 0 { problems.append(.noRatings) }
    if items > ratingsMost { problems.append(.tooManyRatings(items, most: ratingsMost)) }
    for rating in ratings {
      if rating.fear != nil, rating.unrated != nil { problems.append(.fearAndReason(rating.item)) }
      if rating.fear == nil, rating.unrated == nil { problems.append(.neitherFearNorReason(rating.item)) }
      // A value as written counts as asked about, so that it needs the scale that it was written on.
      if rating.givenScale == nil, rating.fields.contains(where: { $0.given != nil }) {
        problems.append(.givenWithoutScale(rating.item))
      }
      for (field, value, given) in rating.fields {
        if let value, !(0...100).contains(value) {
          problems.append(.outOfScale(rating.item, field: field, value: value))
        }
        if let given, let value, let scale = rating.givenScale, scale.points(given) != value {
          problems.append(.givenDiffers(rating.item, field: field, given: given, value: value))
        }
      }
    }
    if request.assessment.scaleDeclared == nil {
      let askAtMost = request.settings[whole: .askScaleAtMost]
      for field in ratings.first?.fields.indices ?? 0..<0 {
        let values = ratings.map { $0.fields[field] }.compactMap { $0.given == nil ? $0.value : nil }
        if let highest = values.max(), highest > 0, highest <= askAtMost {
          problems.append(.ambiguousScale(field: ratings[0].fields[field].name, highest: highest))
        }
      }
    }
    return problems
  }

  private static func person(_ request: PlanRequest) -> [RequestProblem] {
    let assessment = request.assessment
    var problems: [RequestProblem] = []
    if let willingness = assessment.willingness, !(1...100).contains(willingness) {
      problems.append(.willingness(willingness))
    }
    if let age = assessment.ageYears {
      if age < 18 { problems.append(.age(age)) }
      if age > 120 { problems.append(.ageUnlikely(age)) }
    }
    var goals: Set<ItemID> = []
    for goal in assessment.goals {
      if !goals.insert(goal.item).inserted { problems.append(.goalTwice(goal.item)) }
      if !(1...1_000).contains(goal.priority) {
        problems.append(
          .outOfRange(field: "priority of a goal", value: goal.priority, lowest: 1, highest: 1_000))
      }
      if assessment.ratings.contains(where: { $0.item == goal.item && $0.unrated == .notApplicable }) {
        problems.append(.goalNotApplicable(goal.item))
      }
    }
    problems += assessment.unorderedDemands.filter { !Demand.ordered.contains($0) }.map { .notOrdered($0) }
    return problems + screen(request)
  }

  private static func calendar(_ request: PlanRequest) -> [RequestProblem] {
    let (assessment, days) = (request.assessment, request.assessment.availability)
    var problems: [RequestProblem] = []
    if assessment.assessedOn > request.today {
      problems.append(.assessedInFuture(assessment.assessedOn, today: request.today))
    }
    if let trauma = assessment.traumaOn?.day, trauma > assessment.assessedOn {
      problems.append(.traumaAfterAssessment(trauma))
    }
    if let day = assessment.educatedOn, day < assessment.assessedOn || day > request.today {
      problems.append(.educatedOutOfOrder(day))
    }
    let latest = request.today.adding(months: RequestCheck.startMonthsMost)
    if days.start > latest { problems.append(.startTooFar(days.start, latest: latest)) }
    if days.start < request.today { problems.append(.startInPast(days.start, today: request.today)) }
    if days.weekdays.isEmpty { problems.append(.noWeekdays) }
    for (field, value, key) in [
      ("sessions a week", days.sessionsPerWeek, SettingKey.sessionsPerWeek),
      ("minutes a session", days.minutes, .sessionMinutes),
      ("days of home practice", days.homeDaysPerWeek, .homeDaysPerWeek),
      ("minutes of home practice", days.homeMinutes, .homeMinutes),
    ] {
      let bounds = Int(key.bounds.lowerBound)...Int(key.bounds.upperBound)
      if let value, !bounds.contains(value) {
        problems.append(
          .outOfRange(field: field, value: value, lowest: bounds.lowerBound, highest: bounds.upperBound))
      }
    }
    let perWeek = max(1, days.sessionsPerWeek ?? request.settings[whole: .sessionsPerWeek])
    if !days.weekdays.isEmpty, SessionCalendar(days, perWeek: perWeek).next(onOrAfter: days.start) == nil {
      problems.append(.noSessionDay)
    }
    return problems
  }
}
