import GradedExposure
import PlanDocuments

/// Plans of patients who never were, with words in every script and of every length.
enum RandomPlans {
  /// A generator of the test's own: the same plans on every machine.
  private struct Steps: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ state >> 29
    }
  }

  static func all() throws -> [Plan] { try (1...8).map { try plan(seed: $0) } }

  private static func plan(seed: UInt64) throws -> Plan {
    var steps = Steps(state: seed &* 77)
    var catalogue = try StandardDocuments.catalogue()
    catalogue.items = Array(catalogue.items.shuffled(using: &steps).prefix(30)).sorted { $0.id < $1.id }
    var assessment = SamplePlans.assessment(willing: Int.random(in: 30...95, using: &steps))
    for index in 0..<Int.random(in: 0...2, using: &steps) {
      let title = words(upTo: 20, &steps) + " \(index)"
      assessment.ownItems.append(
        Item(
          own: ItemID(ownWords: title), title: title, demands: Demands(direction: .none),
          demandsAssumed: [.load], strains: [], strainsUnanswered: []))
    }
    for item in (catalogue.items + assessment.ownItems).prefix(Int.random(in: 2...30, using: &steps)) {
      var rating = Rating(item: item.id, fear: Int.random(in: 0...100, using: &steps))
      if Bool.random(using: &steps) { rating.fearedOutcome = OwnWords(rawValue: words(upTo: 60, &steps)) }
      if Bool.random(using: &steps) { rating.safetyBehaviour = OwnWords(rawValue: words(upTo: 9, &steps)) }
      assessment.ratings.append(rating)
    }
    if Bool.random(using: &steps) { assessment.note = OwnWords(rawValue: words(upTo: 200, &steps)) }
    return try Planner.plan(
      PlanRequest(
        assessment: assessment, settings: StandardDocuments.settings(), catalogue: catalogue,
        today: SamplePlans.today))
  }

  private static let letters: [Character] = [
    "a", "n", "Q", "7", ".", "'", "é", "e\u{301}", "ß", "首", "が", "한", "ｶ", "👩‍👩‍👧‍👦", "🇯🇵", "☎\u{FE0F}", "ש",
    "न\u{93F}", "\u{AD}",
  ]

  private static func words(upTo most: Int, _ steps: inout Steps) -> String {
    (0..<Int.random(in: 1...most, using: &steps)).map { _ in
      String(
        (0..<Int.random(in: 1...12, using: &steps)).map { index in
          letters[index == 0 ? 0 : Int.random(in: 0..<letters.count, using: &steps)]
        })
    }.joined(separator: " ")
  }
}
