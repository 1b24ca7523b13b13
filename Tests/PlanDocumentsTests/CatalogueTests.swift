import GradedExposure
import PlanDocuments
import Testing

/// What the standard catalogue holds.
struct CatalogueTests {
  private func items() throws -> [Item] { try StandardDocuments.catalogue().items }

  /// The words of an id.
  private func words(_ item: Item) -> [Substring] { item.id.rawValue.split(separator: "-") }

  @Test func itemsAreManyAndWhole() throws {
    let items = try items()
    #expect(items.count { $0.kind == .activity } >= 60)
    #expect(items.count { $0.kind == .movement } >= 40)
    #expect(items.allSatisfy { $0.kind != .own && $0.strainsUnanswered.isEmpty && $0.demandsAssumed.isEmpty })
    #expect(items.problems.isEmpty)
    #expect(try CatalogueForm.all().count == items.count + items.map(\.variants.count).reduce(0, +))
  }

  @Test func everyItemHasAnotherForm() throws {
    #expect(try items().filter(\.variants.isEmpty).map(\.id.rawValue) == [])
  }

  @Test func idsAreLowerCaseWordsWithHyphens() throws {
    let ids = try items().map(\.id.rawValue)
    #expect(Set(ids).count == ids.count)
    #expect(ids.filter { $0.wholeMatch(of: /[a-z]+(-[a-z]+)*/) == nil } == [])
  }

  @Test func titlesAreUniqueInAnyCase() throws {
    let titles = try CatalogueForm.all().map { $0.title.lowercased() }
    #expect(Set(titles.filter { title in titles.count { $0 == title } > 1 }) == [])
  }

  /// A hand that is named is not the side that the head goes to: who serves, throws or swings a club right-handed
  /// looks to the left.
  @Test func idsNameTheSideOfTheirDemands() throws {
    for item in try items() {
      let sides = words(item).compactMap { Side(rawValue: String($0)) }
      let away = ["serve", "throw", "golf"].contains(words(item)[0])
      let expected = away ? item.demands.side?.mirrored : item.demands.side
      #expect(sides == (expected == .both ? [] : [expected].compactMap(\.self)), "\(item.id)")
    }
  }

  @Test func everySidedItemHasItsMirror() throws {
    let all = Dictionary(try items().map { ($0.id, $0) }) { first, _ in first }
    let sided = all.values.filter { $0.demands.side == .left || $0.demands.side == .right }
    #expect(sided.count >= 60)
    for item in sided {
      let mirror = try #require(all[ItemID(rawValue: item.id.rawValue.mirrored)], "\(item.id)")
      #expect(mirror.id != item.id)
      #expect(mirror == item.mirrored(facts: mirror.facts), "\(item.id)")
      #expect(mirror.facts.map(\.status) == item.facts.map(\.status))
    }
  }

  @Test func everyDirectionAndSideComesAtThreeExtremities() throws {
    var found: [String: Set<Extremity>] = [:]
    for form in try CatalogueForm.all() where form.item.kind == .movement {
      guard let extremity = form.demands.extremity, form.demands.direction != .combined else { continue }
      found[form.demands.direction.rawValue + (form.demands.side?.rawValue ?? ""), default: []].insert(
        extremity)
    }
    for key in [
      "flexion", "extension", "lateral-flexionleft", "lateral-flexionright", "rotationleft", "rotationright",
    ] {
      #expect(found[key]?.count ?? 0 >= 3, "\(key)")
    }
  }

  @Test func everyItemSaysHowWellItIsSupported() throws {
    for item in try items() {
      #expect(!item.facts.isEmpty, "\(item.id)")
      for fact in item.facts {
        #expect(!fact.source.isEmpty && !fact.text.isEmpty)
        #expect((fact.status == .design) == (fact.source == "NeckPlan"), "\(item.id)")
        #expect((fact.status == .secondary) == (fact.source == "chattychiro.com"), "\(item.id)")
        #expect((fact.status == .unverified) == fact.text.contains("92 percent"), "\(item.id)")
      }
    }
  }

  /// What the evidence ties to a limit beyond the demands; the head's own weight counts as a load to lift.
  @Test func gatesAndStrainsAreThese() throws {
    let items = try items()
    func ids(_ holds: (Item) -> Bool) -> [String] { items.filter(holds).map(\.id.rawValue) }
    #expect(
      ids { $0.gates.contains(.fitToDrive) } == ids { $0.area == .driving && $0.demands.context == .traffic })
    #expect(ids { $0.gates.contains(.dizziness) } == ids { $0.strains.contains(.vestibular) })
    #expect(
      ids { $0.gates.contains(.load) } == [
        "lift-head-lying", "lift-head-lying-hold", "lift-head-left-side-lying", "lift-head-right-side-lying",
        "roll-over-left", "roll-over-right", "get-out-of-bed",
      ])
    #expect(ids { $0.gates.contains(.extensionRange) } == ["watch-front-row", "ride-bike-upright"])
    #expect(ids { $0.gates.contains(.vascular) } == ["wash-hair-salon"])
    #expect(
      ids { $0.strains.contains(.vestibular) } == [
        "eyes-closed-turn-left", "eyes-closed-turn-right", "look-between-two-targets", "walk-turn-left",
        "walk-turn-right", "walk-look-up-and-down", "walk-shop-aisle", "wash-hair-shower", "team-drill",
        "tackle",
        "head-ball", "ride-rollercoaster", "ride-jet-ski",
      ])
    #expect(ids { $0.strains.contains(.contact) } == ["tackle", "head-ball", "scrum"])
    #expect(
      ids { $0.strains.contains(.axialLoad) } == [
        "shoulder-stand", "headstand", "tackle", "head-ball", "scrum",
      ])
    #expect(
      ids { $0.strains.contains(.impact) } == ["tackle", "head-ball", "ride-rollercoaster", "ride-jet-ski"])
  }

  @Test func aTrialTakesTheMinutesThatItsWordsName() throws {
    for form in try CatalogueForm.all() {
      let minutes =
        form.item.variants.first { $0.change == form.change }?.trialMinutes ?? form.item.trialMinutes
      let named =
        form.words.isSuperset(of: ["half", "hour"])
        ? 30 : form.words.isSuperset(of: ["five", "minutes"]) ? 5 : nil
      #expect(minutes == named, "\(form.id)")
      #expect(
        named != nil || form.words.isDisjoint(with: ["hour", "hours", "minute", "minutes"]), "\(form.id)")
    }
  }
}

extension String {
  /// Left and right exchanged, word by word.
  fileprivate var mirrored: String {
    replacing(/\b(left|right)\b/) { $0.output.0 == "left" ? "right" : "left" }
  }
}

extension Item {
  /// The same item to the other side.
  fileprivate func mirrored(facts: [EvidenceFact]) -> Item {
    var item = self
    item.id = ItemID(rawValue: id.rawValue.mirrored)
    item.title = title.mirrored
    item.how = how?.mirrored
    item.demands.side = demands.side?.mirrored
    item.facts = facts
    for index in variants.indices {
      item.variants[index].title = variants[index].title.mirrored
      item.variants[index].how = variants[index].how?.mirrored
    }
    return item
  }
}
