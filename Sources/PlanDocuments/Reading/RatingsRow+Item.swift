internal import GradedExposure

extension RatingsRow {
  /// The item of the row: of the catalogue, or in the patient's own words with the demands that the row states.
  mutating func item(_ lookup: ItemLookup, _ suggestions: ItemSuggestions) -> Item? {
    let text = text(.item)
    guard !text.isEmpty else {
      complain(.item, .itemMissing)
      return nil
    }
    let before = problems.count
    let side = level(.side, RatingsRow.side)
    guard problems.count == before else { return nil }
    switch lookup.find(text, side: side) {
    case .item(let item): return item
    case .bothSides(let left, let right):
      complain(.side, .sideOpen(text, left: left.title, right: right.title))
    case .several(let items): complain(.item, .itemOpen(text, titles: items.map(\.title)))
    case .noSide(let item): complain(.side, .noSide(self.text(.side), title: item.title))
    case .sideDiffers(let item): complain(.side, .sideDiffers(self.text(.side), title: item.title))
    case .nothing:
      guard !self.text(.direction).isEmpty else {
        complain(.item, .itemUnknown(text, suggestions: suggestions.titles(for: text, side: side)))
        return nil
      }
      return own(text, side: side)
    }
    return nil
  }

  /// Whether the row states demands that are not those of a catalogue item.
  func demandsDiffer(from item: Item) -> Bool {
    let stated: [(RatingsColumn, Demand)] = [
      (.direction, .direction), (.extremity, .extremity), (.arms, .arms), (.load, .load), (.speed, .speed),
      (.hold, .hold), (.position, .position), (.aid, .aid), (.context, .context),
    ]
    return stated.contains { column, demand in
      let text = RatingsRow.spelled(text(column))
      return !text.isEmpty && text != item.demands.level(of: demand)
    } || !text(.parts).isEmpty
      || RatingsRow.strains.contains { column, strain in
        !["", item.strains.contains(strain) ? "yes" : "no"].contains(text(column).lowercased())
      }
  }

  /// An item of somebody's own, with the side and the demands that the row states.
  mutating func ownItem(_ text: String) -> Item? {
    let before = problems.count
    let side = level(.side, RatingsRow.side)
    return problems.count == before ? own(text, side: side) : nil
  }

  private mutating func own(_ text: String, side: Side?) -> Item? {
    let before = problems.count
    var assumed: [Demand] = []
    func or<Level>(_ level: Level?, _ demand: Demand, _ plain: Level) -> Level {
      if level == nil { assumed.append(demand) }
      return level ?? plain
    }
    let direction = level(.direction, Direction.init(rawValue:)) ?? .none
    let parts = readParts()
    let extremity = level(.extremity, Extremity.init(rawValue:))
    var demands = Demands(direction: direction, parts: parts, side: side)
    // How far nobody said: all the way, so that no limit on it is passed over.
    demands.extremity = direction == .none ? extremity : or(extremity, .extremity, .full)
    let plain = Demands(direction: .none)
    demands.arms = or(level(.arms, Arms.init(rawValue:)), .arms, plain.arms)
    demands.load = or(level(.load, Load.init(rawValue:)), .load, plain.load)
    demands.speed = or(level(.speed, Speed.init(rawValue:)), .speed, plain.speed)
    demands.hold = or(level(.hold, Hold.init(rawValue:)), .hold, plain.hold)
    demands.position = or(level(.position, Position.init(rawValue:)), .position, plain.position)
    demands.aid = or(level(.aid, Aid.init(rawValue:)), .aid, plain.aid)
    demands.context = or(level(.context, Context.init(rawValue:)), .context, plain.context)
    let strains = strains()
    guard problems.count == before else { return nil }
    guard demands.isCoherent else {
      complain(.direction, .incoherent(text))
      return nil
    }
    guard text.count <= 300 else {
      complain(.item, .titleTooLong(text.count, most: 300))
      return nil
    }
    return Item(
      own: ItemID(ownWords: text), title: text, demands: demands, demandsAssumed: assumed,
      strains: strains.present, strainsUnanswered: strains.unanswered)
  }

  private mutating func readParts() -> [Direction] {
    let words = text(.parts).split { " ,;+/".contains($0) }.map { RatingsRow.spelled(String($0)) }
    let parts = words.compactMap(Direction.init(rawValue:))
    if parts.count != words.count { complain(.parts, .level(text(.parts), column: "parts")) }
    return parts
  }

  private mutating func strains() -> (present: [Strain], unanswered: [Strain]) {
    var present: [Strain] = []
    var unanswered: [Strain] = []
    for (column, strain) in RatingsRow.strains {
      switch text(column).lowercased() {
      case "": unanswered.append(strain)
      case "yes", "y", "true", "1": present.append(strain)
      case "no", "n", "false", "0": break
      default: complain(column, .yesOrNo(text(column)))
      }
    }
    return (present, unanswered)
  }

  private static let strains: [(RatingsColumn, Strain)] = [
    (.contact, .contact), (.axialLoad, .axialLoad), (.impact, .impact), (.vestibular, .vestibular),
  ]

  /// The level that a cell names; nil for an empty cell, with a problem for one that names none.
  private mutating func level<Level>(_ column: RatingsColumn, _ read: (String) -> Level?) -> Level? {
    let text = text(column)
    guard !text.isEmpty else { return nil }
    if let level = read(RatingsRow.spelled(text)) { return level }
    complain(column, .level(text, column: column.rawValue))
    return nil
  }

  private static func side(_ text: String) -> Side? {
    switch text {
    case "l", "lt": .left
    case "r", "rt": .right
    default: Side(rawValue: text)
    }
  }

  /// The spelling of the documents: lower case, hyphens, no percent sign.
  private static func spelled(_ text: String) -> String {
    let spelled = text.lowercased().split { " _-%".contains($0) }.joined(separator: "-")
    for unit in ["kg", "s"] where spelled.hasSuffix("-" + unit) {
      return spelled.dropLast(unit.count + 1) + unit
    }
    return spelled
  }
}
