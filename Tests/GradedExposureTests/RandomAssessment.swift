@testable import GradedExposure

/// Assessments of patients who never were, as different from one another as the document allows; none has a
/// red flag, and every one can be planned for.
struct RandomAssessment {
  private var random: SeededGenerator
  private let catalogue: Catalogue

  init(seed: Int, catalogue: Catalogue) {
    random = SeededGenerator(seed: seed)
    self.catalogue = catalogue
  }

  /// An assessment with that many different items rated.
  mutating func make(rating count: Int) -> Assessment {
    var assessment = Assessment(assessedOn: Fixture.today + -random.integer(0...20), availability: days())
    assessment.scaleDeclared = .hundred
    assessment.traumaOn = LastTrauma.none
    assessment.willingness = random.happens(85) ? random.integer(30...100) : nil
    assessment.unorderedDemands = random.happens(15) ? random.some(Demand.ordered, 1...2) : []
    if random.happens(30) {
      assessment.educatedOn =
        assessment.assessedOn + random.integer(0...(Fixture.today - assessment.assessedOn))
    }
    let spare = max(0, count - catalogue.items.count)
    assessment.ownItems = (0..<max(spare, random.integer(0...3))).map { own($0) }
    let items = (catalogue.items + assessment.ownItems).shuffled(using: &random)
    let rated = Array(items.prefix(count))
    assessment.ratings = ratings(of: rated)
    for item in items.dropFirst(count).prefix(random.integer(0...4)) {
      let why = Rating.Unrated.allCases.randomElement(using: &random)
      assessment.ratings.append(Rating(item: item.id, unrated: why))
    }
    let refused = Set(assessment.ratings.filter { $0.unrated == .notApplicable }.map(\.item))
    let goals = random.happens(60) ? random.some(rated + items.suffix(2), 1...4) : []
    for goal in goals
    where !refused.contains(goal.id) && !assessment.goals.contains(where: { $0.item == goal.id }) {
      assessment.goals.append(.init(item: goal.id, priority: random.integer(1...3)))
    }
    assessment.screenAnswers = answers()
    return assessment
  }

  private mutating func days() -> Availability {
    var days = Availability(
      start: Fixture.today + random.integer(0...30), weekdays: random.some(Weekday.allCases, 1...7))
    days.sessionsPerWeek = random.happens(50) ? random.integer(1...7) : nil
    days.minutes = random.happens(50) ? random.integer(25...120) : nil
    days.homeDaysPerWeek = random.happens(30) ? random.integer(1...7) : nil
    days.homeMinutes = random.happens(30) ? random.integer(5...60) : nil
    days.daysOff = (0..<random.integer(0...30)).map { _ in days.start + random.integer(0...250) }
    return days
  }

  /// Ratings by what a movement asks for, by a coin, all alike, or at both ends of the scale.
  private mutating func ratings(of items: [Item]) -> [Rating] {
    let style = random.integer(0...9)
    let (level, slope) = (random.integer(0...40), random.integer(20...90))
    var ratings: [Rating] = []
    for item in items {
      let demand = Demand.ordered.map { item.demands.scaled($0) }.reduce(0, +) / 3
      let fear =
        switch style {
        case 0: level + 30 + random.integer(0...8)
        case 1: random.happens(50) ? 0 : 100
        case 2, 3: random.integer(0...100)
        default: level + Int(demand * Double(slope)) + random.integer(-12...12)
        }
      for _ in 0..<(random.happens(8) ? 2 : 1) {
        var rating = Rating(item: item.id, fear: min(100, max(0, fear + random.integer(-3...3))))
        rating.harm = random.happens(40) ? random.integer(0...100) : nil
        rating.avoidance = random.happens(40) ? random.integer(0...10) * 10 : nil
        ratings.append(rating)
      }
    }
    return ratings
  }

  private mutating func own(_ index: Int) -> Item {
    let direction = Direction.allCases.filter { $0 != .combined }.randomElement(using: &random) ?? .none
    let demands = Demands(
      direction: direction, side: direction.hasSide ? Side.allCases.randomElement(using: &random) : nil,
      extremity: direction == .none ? nil : Extremity.allCases.randomElement(using: &random),
      load: Load.allCases.randomElement(using: &random) ?? .headOnly,
      speed: Speed.allCases.randomElement(using: &random) ?? .slow,
      context: Context.allCases.randomElement(using: &random) ?? .clinic)
    return Item(
      own: ItemID(rawValue: "own-item-\(index)"), title: "Own item \(index)", demands: demands,
      demandsAssumed: random.some([.arms, .load, .speed, .hold, .position, .aid, .context], 0...4),
      strains: random.some(Strain.allCases, 0...1), strainsUnanswered: random.some(Strain.allCases, 0...1))
  }

  /// Most questions answered; sometimes a sign that waits for a clinician and limits steps.
  private mutating func answers() -> [ScreenAnswer] {
    var answers: [ScreenAnswer] = []
    for finding in ScreenFinding.allCases where random.happens(95) {
      let present = ScreenTests.gates[finding] != nil && random.happens(8)
      answers.append(
        ScreenAnswers.answer(
          finding, present: present, by: random.happens(80) ? .clinician : .patient,
          on: Fixture.today + -random.integer(0...20)))
    }
    return answers
  }
}
