import GradedExposure

/// Finding one item: by its id or title, by words, from an area of life, or in the patient's own words.
extension InterviewScript {
  /// The item that was chosen, by its number among those that are offered or in any other way; nil for an empty
  /// answer, which is refused where a sentence says why.
  mutating func item(
    _ text: String, hint: String, empty refusal: String?, among offered: [Item] = [],
    of assessment: Assessment
  ) throws(InterviewAsker.Stop) -> Item? {
    let known = assessment.ownItems
    let answer = try asker.ask(text, hint: hint, choices: offered.map(\.title)) {
      answer throws(InterviewAsker.Refusal) in
      if answer.isEmpty, let refusal { throw .init(refusal) }
      if !offered.isEmpty, let number = Int(answer), !offered.indices.contains(number - 1) {
        throw .init("Type a number from the list, or words.")
      }
      guard answer.count <= 300 else { throw .init("At most 300 characters fit. Shorten it.") }
      return answer
    }
    guard !answer.isEmpty else { return nil }
    if !offered.isEmpty, let number = Int(answer) { return offered[number - 1] }
    var words = answer
    while true {
      if let own = known.first(where: { $0.id == ItemID(ownWords: words) }) { return own }
      let found = find(words)
      if found.count == 1, isNamed(found[0], by: words) { return found[0] }
      switch try choice(of: found, for: words) {
      case .item(let item): return item
      case .own: return try own(words)
      case .other(let more): words = more
      }
    }
  }

  /// What is chosen from a list of items.
  private enum Choice {
    case item(Item)
    case own
    /// Other words to search for.
    case other(String)
  }

  /// The items that words may mean: the one that they name, both sides, an area of life, or the most alike.
  private func find(_ text: String) -> [Item] {
    if let area = Item.Area(rawValue: text.lowercased()), area != .own {
      return catalogue.items.filter { $0.area == area }
    }
    switch lookup.find(text, side: nil) {
    case .item(let item): return [item]
    case .bothSides(let left, let right): return [left, right]
    case .several(let items): return items
    case .sideDiffers, .noSide, .nothing:
      return suggestions.titles(for: text, side: nil).compactMap { title in
        catalogue.items.first { $0.title == title }
      }
    }
  }

  private func isNamed(_ item: Item, by text: String) -> Bool {
    if case .item(item) = lookup.find(text, side: nil) { true } else { false }
  }

  private mutating func choice(of items: [Item], for text: String) throws(InterviewAsker.Stop) -> Choice {
    try asker.ask(
      items.isEmpty ? "\(text.quoted) is not in the catalogue" : "Which one is \(text.quoted)?",
      hint: (items.isEmpty ? "" : "its number, ") + "other words, or o for the patient's own item",
      choices: items.map(\.title)
    ) { answer throws(InterviewAsker.Refusal) in
      if answer.lowercased() == "o" { return .own }
      if let number = Int(answer) {
        guard items.indices.contains(number - 1) else { throw .init("Type a number from the list.") }
        return .item(items[number - 1])
      }
      guard (1...300).contains(answer.count) else { throw .init("Type words to look for, or o.") }
      return .other(answer)
    }
  }

  /// An item in the patient's words: what makes it hard is asked as far as limits depend on it; the rest is
  /// assumed, said so, and limited as if it were the hardest.
  private mutating func own(_ words: String) throws(InterviewAsker.Stop) -> Item {
    let directions = Direction.allCases.filter { $0 != .combined }
    let direction = try asker.ask(
      "Which way does the head go in \(words.quoted)?", hint: "its number",
      choices: directions.map(\.inWords)
    ) { answer throws(InterviewAsker.Refusal) in
      guard let number = Int(answer), directions.indices.contains(number - 1) else {
        throw .init("Type a number from the list.")
      }
      return directions[number - 1]
    }
    var demands = Demands(direction: direction)
    var assumed: [Demand] = [.arms, .load, .speed, .hold, .position, .aid, .context]
    if direction.hasSide { demands.side = try side() }
    if direction != .none {
      let extremity = try extremity()
      demands.extremity = extremity ?? .full
      if extremity == nil { assumed.insert(.extremity, at: 0) }
    }
    var present: [Strain] = []
    var unanswered: [Strain] = []
    for strain in Strain.allCases {
      switch try asker.yesOrNo(strain.question) {
      case true?: present.append(strain)
      case false?: break
      case nil: unanswered.append(strain)
      }
    }
    return Item(
      own: ItemID(ownWords: words), title: words, demands: demands, demandsAssumed: assumed, strains: present,
      strainsUnanswered: unanswered)
  }

  private mutating func side() throws(InterviewAsker.Stop) -> Side {
    try asker.ask("To which side?", hint: "left, right or both") { answer throws(InterviewAsker.Refusal) in
      guard let side = Side(rawValue: answer.lowercased()) else { throw .init("Type left, right or both.") }
      return side
    }
  }

  private mutating func extremity() throws(InterviewAsker.Stop) -> Extremity? {
    try asker.ask(
      "How far, in percent of the patient's own range?",
      hint: "25, 50, 75, 90 or 100; empty where nobody knows"
    ) { answer throws(InterviewAsker.Refusal) in
      if answer.isEmpty { return nil }
      guard let extremity = Extremity(rawValue: answer) else {
        throw .init("Type 25, 50, 75, 90 or 100, or nothing.")
      }
      return extremity
    }
  }
}
