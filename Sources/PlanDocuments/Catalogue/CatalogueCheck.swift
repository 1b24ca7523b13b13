import GradedExposure

/// Everything that is wrong with a catalogue: what its author has to mend before patients read it.
struct CatalogueCheck {
  /// The most words of a sentence for patients.
  static let wordsMost = 15

  /// The problems, in the order of the items.
  private(set) var problems: [InputProblem] = []

  private let catalogue: Catalogue
  private let standard: Catalogue?
  private let file: String
  private let lines: Lines
  /// Whose id or title a text is already.
  private var names: [String: (item: ItemID, isStandard: Bool)] = [:]

  /// Checks a clinic's catalogue beside the standard one; nil checks the standard one itself.
  init(_ catalogue: Catalogue, besides standard: Catalogue?, file: String, lines: Lines) {
    self.catalogue = catalogue
    self.standard = standard
    self.file = file
    self.lines = lines
    checkWhole()
    var known: Set<ItemID> = []
    for (index, item) in catalogue.items.enumerated() {
      let entry = lines.entries.indices.contains(index) ? lines.entries[index] : nil
      if !known.insert(item.id).inserted { add(.itemTwice(item.id), entry?.line) }
      checkID(item, entry?.line)
      checkDemands(item, entry)
      if item.kind == .activity, item.how == nil { add(.howMissing(item.id), entry?.line) }
      checkForm(item, title: item.title, how: item.how, ownHow: item.how, entry?.line, names: true)
      for (index, variant) in item.variants.enumerated() {
        let line = entry.flatMap { $0.variants.indices.contains(index) ? $0.variants[index] : nil }
        checkForm(
          item, title: variant.title, how: variant.how ?? item.how, ownHow: variant.how, line, names: false)
      }
      names[ItemWords.key(item.id.rawValue)] = (item.id, false)
    }
  }

  private mutating func checkWhole() {
    if catalogue.items.isEmpty { add(.empty, lines.root) }
    if let addition = catalogue.addition { add(.holdsAddition(addition.id), lines.root) }
    guard let standard else { return }
    let prefix = catalogue.id + "-"
    if catalogue.id == "own" {
      add(.nameTaken(catalogue.id, by: "own-tango"), lines.root)
    } else if let other = standard.items.first(where: { $0.id.rawValue.hasPrefix(prefix) }) {
      add(.nameTaken(catalogue.id, by: other.id.rawValue), lines.root)
    }
    for item in standard.items {
      let titles = item.variants.map { ItemWords.key($0.title) }
      for name in CatalogueCheck.names(item.id.rawValue, item) + CatalogueCheck.names(item.title, item)
        + titles
      {
        names[name] = names[name] ?? (item.id, true)
      }
    }
  }

  private mutating func checkID(_ item: Item, _ line: Int?) {
    guard let standard else { return }
    if standard.items.contains(where: { $0.id == item.id }) {
      add(.standardItem(item.id, prefix: catalogue.id), line)
    } else if !item.id.rawValue.hasPrefix(catalogue.id + "-") {
      add(.wrongPrefix(item.id, prefix: catalogue.id), line)
    }
    if item.kind == .own { add(.ownKind(item.id), line) }
  }

  private mutating func checkDemands(_ item: Item, _ entry: Lines.Entry?) {
    for problem in [item].problems {
      var line = entry?.line
      if case .impossibleVariant(_, let demand, let level) = problem {
        let index = item.variants.lastIndex { $0.change == DemandChange(demand: demand, level: level) }
        line =
          index.flatMap { entry?.variants.indices.contains($0) == true ? entry?.variants[$0] : nil } ?? line
      }
      problems.append(InputProblem(file: file, line: line, .request(problem)))
    }
  }

  /// Checks one form of an item: what it is called, whether its side is said, and how long its sentences are.
  private mutating func checkForm(
    _ item: Item, title: String, how: String?, ownHow: String?, _ line: Int?, names isItem: Bool
  ) {
    let called = isItem ? CatalogueCheck.names(title, item) : [ItemWords.key(title)]
    if let other = called.compactMap({ names[$0] }).first {
      add(
        other.isStandard
          ? .standardTitle(item.id, title: title, other: other.item)
          : .titleTwice(item.id, title: title, other: other.item), line)
    }
    for name in called { names[name] = names[name] ?? (item.id, false) }
    checkSide(item, title, how, line)
    for text in [title, ownHow].compactMap(\.self) {
      for (words, sentence) in CatalogueCheck.sentences(text) where words > CatalogueCheck.wordsMost {
        add(.longSentence(item.id, words: words, most: CatalogueCheck.wordsMost, text: sentence), line)
      }
    }
  }

  /// Sides are words of the catalogue's language; only English ones are known here.
  private mutating func checkSide(_ item: Item, _ title: String, _ how: String?, _ line: Int?) {
    guard catalogue.lang.lowercased().split(separator: "-").first == "en", let side = item.demands.side,
      side != .both
    else { return }
    let words = ItemWords.words(title)
    if !words.contains("left"), !words.contains("right") {
      add(.noSideInTitle(item.id, title: title), line)
    } else if !(words + ItemWords.words(how ?? "")).contains(side.rawValue) {
      add(.sideNotSaid(item.id, title: title, side: side), line)
    }
  }

  /// What a rating may call an item by its title or id: the text, and the text without its side where the side is
  /// given apart. One without a side would answer to both.
  private static func names(_ text: String, _ item: Item) -> [String] {
    let words = ItemWords.words(text)
    let sideless = words.filter { $0 != "left" && $0 != "right" }
    let sides: [Side] = item.demands.side.map { $0 == .both ? [.left, .right] : [$0] } ?? [.left, .right]
    return [ItemWords.key(text)] + sides.map { sideless.joined(separator: " ") + ", " + $0.rawValue }
  }

  /// The sentences of a text with their numbers of words.
  private static func sentences(_ text: String) -> [(words: Int, text: String)] {
    var sentences: [[Substring]] = [[]]
    for word in text.split(whereSeparator: \.isWhitespace) {
      sentences[sentences.count - 1].append(word)
      if let last = word.last, ".!?".contains(last) { sentences.append([]) }
    }
    return sentences.map { words in
      (words.count { $0.contains { $0.isLetter || $0.isNumber } }, words.joined(separator: " "))
    }
  }

  private mutating func add(_ problem: CatalogueProblem, _ line: Int?) {
    problems.append(InputProblem(file: file, line: line, .catalogue(problem)))
  }
}
