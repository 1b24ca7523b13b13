internal import GradedExposure

/// What a survey tool writes into a cell, as a sheet of ratings would say it.
struct SurveyAnswer {
  private let lookup: ItemLookup
  private let suggestions: ItemSuggestions
  private let own: [Item]
  private let tool: SurveyTool?

  /// For an export of a tool whose columns also name these items in own words.
  init(_ catalogue: Catalogue, own: [Item], tool: SurveyTool?) {
    lookup = ItemLookup(catalogue)
    suggestions = ItemSuggestions(catalogue)
    self.own = own
    self.tool = tool
  }

  /// The text of a cell; what is not understood is left as it is, and the sheet's own rules refuse it.
  func text(_ cell: String, _ entry: SurveyMapping.Entry) throws(SurveyProblem) -> String {
    var text = cell
    // LimeSurvey writes this where a question was not shown or not reached: nobody said that it does not apply.
    if tool == .limeSurvey, text == "N/A" { return "" }
    // Microsoft Forms ends each answer of a choice of several with a semicolon.
    if tool == .microsoftForms, entry.field.isRated || entry.field == .goal,
      text.firstIndex(of: ";") == text.indices.last
    {
      text = String(text.dropLast())
    }
    if entry.field.isRated { return SurveyAnswer.number(text) ?? text }
    guard entry.field == .goal else { return text }
    if entry.column.isTickBox { return try SurveyAnswer.ticked(text) }
    // A tool that gives each choice a column of its own writes the choice again where it is ticked.
    if let item = item(text), item.id == entry.item?.id { return "yes" }
    // Nobody can tell a wish from a name: it is not repeated.
    if RatingsRow.goalMark(text) == nil, UnreadNumber.mayBeName(text) { throw .goalWords }
    return text
  }

  /// Whether somebody answered: an empty tick box is exported as one also where nobody saw the form.
  static func isAnswer(_ cell: String, _ column: SurveyColumn) -> Bool {
    !cell.isEmpty && !(column.isTickBox && ["0", "unchecked"].contains(cell.lowercased()))
  }

  private static func ticked(_ text: String) throws(SurveyProblem) -> String {
    switch text.lowercased() {
    case "1", "checked": "yes"
    case "0", "unchecked", "": ""
    default: throw .tick
    }
  }

  /// The number of a labelled point, as in `7 - quite a lot`: a number first, then a dash, a colon or an equals
  /// sign, then words. Words with digits could be a range, a full stop or bracket a number in a list, and 7-Mar
  /// is what a spreadsheet program makes of 7.3: none of them is a rating.
  static func number(_ text: String) -> String? {
    let number = text.prefix { $0.isASCII && $0.isNumber || $0 == "." || $0 == "," }
    let rest = text.dropFirst(number.count).drop(while: \.isWhitespace)
    guard let first = number.first, let last = number.last, first.isNumber, last.isNumber,
      let separator = rest.first, "-–—:=".contains(separator)
    else { return nil }
    if UnreadNumber.isDate(text), !text.contains(where: \.isWhitespace) { return nil }
    let label = rest.dropFirst()
    return label.contains(where: \.isLetter) && !label.contains(where: \.isNumber) ? String(number) : nil
  }

  /// The items that a cell lists: with semicolons between them, or with commas, which titles have too.
  func goals(_ cell: String) throws(SurveyProblem) -> [Item] {
    var items: [Item] = []
    for part in cell.split(separator: ";").map({ String($0).trimmed }) where !part.isEmpty {
      var pieces = part.split(separator: ",", omittingEmptySubsequences: false).map(String.init)[...]
      while !pieces.isEmpty {
        // The longest run of pieces that is a title: a title may hold a comma.
        let runs = stride(from: pieces.count, to: 0, by: -1).lazy
        let found = runs.compactMap { count in
          item(pieces.prefix(count).joined(separator: ",")).map { ($0, count) }
        }.first
        guard let (goal, count) = found else {
          throw .goalUnknown(
            place: items.count + 1,
            suggestions: suggestions.titles(for: pieces.joined(separator: ","), side: nil))
        }
        if !items.contains(goal) { items.append(goal) }
        pieces = pieces.dropFirst(count)
      }
    }
    return items
  }

  private func item(_ text: String) -> Item? {
    if case .item(let item) = lookup.find(text, side: nil) { return item }
    return own.first { ItemWords.key($0.title) == ItemWords.key(text) }
  }
}
