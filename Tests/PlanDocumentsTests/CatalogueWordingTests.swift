import GradedExposure
import Testing

@testable import PlanDocuments

/// What the patient reads of the standard catalogue: titles, and the words for how each form is done.
struct CatalogueWordingTests {
  /// The forms for which a rule does not hold, by id.
  private func breaking(_ holds: (CatalogueForm) -> Bool) throws -> [String] {
    let forms = try CatalogueForm.all()
    try #require(forms.count > 600)
    return forms.filter { !holds($0) }.map(\.id.rawValue)
  }

  @Test func everyFormSaysHow() throws {
    #expect(try breaking { !$0.how.isEmpty } == [])
    #expect(try breaking { $0.item.kind == .movement || $0.ownHow != nil } == [])
  }

  @Test func everyFormOfAnItemIsDoneInItsOwnWay() throws {
    let said = Dictionary(grouping: try CatalogueForm.all().filter { $0.ownHow != nil }, by: \.item.id)
    for (id, forms) in said { #expect(Set(forms.map(\.how)).count == forms.count, "\(id)") }
  }

  @Test func sentencesAreFewAndHaveAtMostFifteenWords() throws {
    #expect(try breaking { ReadingLevel.longest([$0.title, $0.how]).words <= 15 } == [])
    #expect(
      try breaking { (1...3).contains($0.ownHow.map { ReadingLevel([$0]).sentences.count } ?? 1) } == [])
  }

  /// A title is too short for a grade of its own: it is read with what follows, and has no long word.
  @Test func theReadingGradeIsAtMostSix() throws {
    #expect(try breaking { ReadingLevel([$0.how]).grade <= 6 } == [])
    #expect(try breaking { ReadingLevel([$0.title, $0.how]).grade <= 6 } == [])
    #expect(
      try breaking {
        $0.title.lowercased().split { !$0.isLetter }.allSatisfy { ReadingLevel.syllables(String($0)) <= 4 }
      }
        == [])
  }

  @Test func theStartComesFirstAndThenYouMove() throws {
    let starts: Set<Substring> = ["Sit", "Stand", "Lie", "Start", "Kneel", "Walk"]
    #expect(try breaking { $0.how.split { !$0.isLetter }.first.map(starts.contains) ?? false } == [])
    #expect(try breaking { $0.ownHow?.contains(". You ") ?? true } == [])
  }

  @Test func noForbiddenWordAndNoShortSide() throws {
    let forbidden: Set<String> = [
      "safe", "safely", "safety", "must", "should", "never", "danger", "dangerous", "damage", "harm",
      "injury",
      "failed", "failure", "overload", "cure", "heal", "pain", "hurt", "normally", "l", "r",
    ]
    #expect(try breaking { $0.words.isDisjoint(with: forbidden) } == [])
    #expect(try breaking { !($0.title + $0.how).contains { $0.isNumber } } == [])
  }

  /// The other side is named only with a hand, the side that one lies on, or a turn of the chest.
  @Test func aSidedFormNamesItsSideAndNotTheOther() throws {
    let twoSided: Set = ["serve", "throw", "golf", "lift"]
    #expect(
      try breaking { form in
        let how = CatalogueForm.words(form.how)
        switch form.demands.side {
        case .left, .right:
          guard let side = form.demands.side, how.contains(side.rawValue) else { return false }
          return !form.words.contains(side.mirrored.rawValue)
            || twoSided.contains(String(form.id.rawValue.prefix { $0 != "-" }))
        case .both, nil:
          return how.contains("left") == how.contains("right")
            && CatalogueForm.words(form.title).contains("left")
              == CatalogueForm.words(form.title).contains("right")
        }
      } == [])
  }

  @Test func theWordsSayHowFar() throws {
    let reach: [Extremity: [String]] = [
      .quarter: ["a little"], .half: ["half way"], .threeQuarters: ["most of the way"],
      .nine: ["nearly all the way"], .full: ["as far", "to your own limit", "all the way"],
    ]
    #expect(
      try breaking { form in
        guard let extremity = form.demands.extremity else { return true }
        return reach[extremity, default: []].contains { form.how.contains($0) }
      } == [])
  }

  @Test func aChangeOfPaceOrPlaceIsSaid() throws {
    let said: [String: Set<String>] = [
      "slow": ["slow", "slowly"], "normal": ["pace"], "quick": ["quick", "quickly"],
      "as-fast-as-possible": ["fast"], "clinic": ["clinic"], "home": ["home", "door", "parked"],
      "work-or-public": ["park"], "quiet-road": ["quiet", "empty"],
    ]
    #expect(
      try breaking { form in
        guard let change = form.change, [.speed, .context].contains(change.demand) else { return true }
        return !form.words.isDisjoint(with: said[change.level, default: []])
      } == [])
  }
}
