internal import GradedExposure

/// Recognises what a column asks about, from its name and its question alone; what is not plain is not read.
///
/// The text names exactly one item, by id or title. Behind it only words that say nothing of the movement may
/// stand; before it other words too, where they name a field such as fear and a break sets them apart.
struct SurveyRecogniser {
  /// What a text leads to.
  enum Reading {
    case read(Item, SurveyField, isStated: Bool, RatingScale?)
    case goals
    case problem(SurveyProblem)
    case doubt(SurveyDoubt)
    case nothing
  }

  let lookup: ItemLookup

  /// What a column asks, by its name and its question together.
  func reading(of column: SurveyColumn) -> Reading {
    if column.isKeptOut { return .nothing }
    let name = reading(of: column.name)
    let both = column.question == column.name ? name : joined(column.name, name, column.question)
    guard case .read(let item, let field, _, _) = both, column.isTickBox, field != .goal else { return both }
    return .doubt(.tickBox(item.title))
  }

  /// A name and a question have to say the same; where one says nothing, the other counts.
  private func joined(_ name: String, _ named: Reading, _ question: String) -> Reading {
    switch (named, reading(of: question)) {
    case (
      .read(let item, let field, let isStated, let scale),
      .read(let other, let asked, let isAsked, let stated)
    ):
      guard item.id == other.id, !isStated || !isAsked || field == asked else {
        return .problem(.questionDiffers(named: item.title, asked: other.title))
      }
      return .read(
        item, isStated ? field : asked, isStated: isStated || isAsked, SurveyRecogniser.one(scale, stated))
    case (.read(let item, let field, let isStated, let scale), .nothing),
      (.read(let item, let field, let isStated, let scale), .goals):
      return asked(SurveyText(question), of: item, isStated ? field : nil, scale)
    case (.nothing, .read(let item, let field, let isStated, let stated)):
      let name = SurveyText(name)
      if let problem = contradiction(of: item, name.side) { return .problem(problem) }
      return .read(item, field, isStated: isStated, SurveyRecogniser.one(stated, name.scale))
    case (.nothing, let question): return question
    case (_, .problem(let problem)): return .problem(problem)
    case (_, .doubt(let doubt)): return .doubt(doubt)
    default: return named
    }
  }

  /// What a question that names no item asks of the item that the name of its column has.
  private func asked(
    _ question: SurveyText, of item: Item, _ field: SurveyField?, _ scale: RatingScale?
  ) -> Reading {
    let words = question.words.map(\.text)
    if !Set(words).isDisjoint(with: SurveyVocabulary.otherMeasures) {
      return .doubt(.otherMeasure(item.title))
    }
    if question.isReversed { return .doubt(.reversed(item.title)) }
    if let problem = contradiction(of: item, question.side) { return .problem(problem) }
    let fields = SurveyField.named(by: Set(words))
    if fields.count > 1 { return .problem(.fieldOpen(title: item.title)) }
    if let field, let other = fields.first, field != other {
      return .problem(.questionDiffers(named: item.title, asked: other.rawValue))
    }
    guard let field = field ?? fields.first ?? (words.allSatisfy(SurveyVocabulary.isPlain) ? .fear : nil)
    else {
      return .doubt(.needsField(item.title))
    }
    return .read(item, field, isStated: true, SurveyRecogniser.one(scale, question.scale))
  }

  /// What one text asks.
  func reading(of text: String) -> Reading {
    let text = SurveyText(text)
    let words = text.words.map(\.text)
    var mentions = SurveyMention.all(in: words, lookup)
    if mentions.contains(where: { $0.range.count > 1 }) { mentions.removeAll { $0.range.count == 1 } }
    guard let mention = mentions.first else {
      return words.contains(where: { $0 == "goal" || $0 == "goals" }) ? .goals : .nothing
    }
    let rest = SurveyRest(text.words, without: mention.range)
    let fields = SurveyField.named(by: rest.words)
    guard mentions.count == 1 else { return .doubt(.several(mentions.map(\.title))) }
    guard rest.words.isDisjoint(with: SurveyVocabulary.otherMeasures) else {
      return .doubt(.otherMeasure(mention.title))
    }
    guard !text.isReversed else { return .doubt(.reversed(mention.title)) }
    // One word, such as iron, says too little by itself.
    if mention.range.count == 1, fields.isEmpty { return doubt(.needsField(mention.title), mention) }
    guard rest.isPlain || rest.isPlainBehind && rest.isAsked else {
      return doubt(.saysMore(mention.title), mention)
    }
    guard fields.count < 2 else { return .problem(.fieldOpen(title: mention.title)) }
    let field = fields.first ?? .fear
    switch lookup.find(mention.text, side: rest.side) {
    case .item(let item):
      if let problem = contradiction(of: item, rest.side) { return .problem(problem) }
      return .read(item, field, isStated: !fields.isEmpty, text.scale)
    case .noSide(let item), .sideDiffers(let item):
      return .problem(.sideDiffers(SurveyRecogniser.named(rest.side), title: item.title))
    case .bothSides, .several: return .problem(.itemOpen(titles: mention.items.map(\.title)))
    case .nothing: return .nothing
    }
  }

  /// Why a side that is named beside an item does not go with it.
  private func contradiction(of item: Item, _ side: Side?) -> SurveyProblem? {
    if side == nil { return nil }
    // "Left or right" says something of an item with a side for each.
    if case .item = lookup.find(item.id.rawValue, side: side), side != .both || item.demands.side == .both {
      return nil
    }
    return .sideDiffers(SurveyRecogniser.named(side), title: item.title)
  }

  /// The scale that a name and a question state: two different ones are none.
  private static func one(_ scale: RatingScale?, _ other: RatingScale?) -> RatingScale? {
    let stated = Set([scale, other].compactMap(\.self))
    return stated.count == 1 ? stated.first : nil
  }

  private static func named(_ side: Side?) -> String {
    side == .both ? "left and right" : side?.rawValue ?? ""
  }

  /// A word that fits several items, such as turn, is too common to be worth a word.
  private func doubt(_ doubt: SurveyDoubt, _ mention: SurveyMention) -> Reading {
    mention.items.count > 1 && mention.range.count == 1 ? .nothing : .doubt(doubt)
  }
}
