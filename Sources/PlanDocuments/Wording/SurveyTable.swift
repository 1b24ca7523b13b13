internal import GradedExposure

/// The mapping of a survey export as a table for somebody to confirm. It shows no answer of anybody.
public struct SurveyTable: Sendable {
  /// The lines, each with its end.
  public let text: String

  /// The table of a mapping; `row` holds the response that is read, where that is clear.
  public init(_ mapping: SurveyMapping, file: String, row: Int?) {
    var lines = [
      "\(InputProblem.named(file)): "
        + (mapping.tool.map { "an export of \($0.rawValue)." } ?? "no survey tool that is known.")
        + (row.map { " The response in row \($0) is read." } ?? ""),
      "",
    ]
    lines += SurveyTable.row("COLUMN", "ITEM", "FIELD", "SCALE")
    for entry in mapping.entries {
      lines += SurveyTable.row(
        SurveyTable.name(entry.column), entry.item?.title ?? "every item that is listed",
        entry.field.rawValue,
        entry.field.isRated
          ? (entry.scale ?? mapping.scale)?.rawValue ?? "0-100, not declared" : "-")
    }
    if let patient = mapping.patient {
      lines += SurveyTable.row(SurveyTable.name(patient), "the pseudonym", "patient", "-")
    }
    if let record = mapping.record {
      lines += SurveyTable.row(SurveyTable.name(record), "the number of the response", "record", "-")
    }
    lines += SurveyTable.unused(mapping)
    if let caution = SurveyTable.caution(mapping) {
      lines += [""] + TextWrap(width: SurveyTable.width).lines(caution)
    }
    text = lines.map { $0 + "\n" }.joined()
  }

  private static let width = 108

  /// What is not read: first what looks as if it could be, then the other questions, then what never is.
  private static func unused(_ mapping: SurveyMapping) -> [String] {
    func list(_ title: String, _ entries: [String]) -> [String] {
      let wrap = TextWrap(width: width)
      return entries.isEmpty
        ? [] : ["", title] + entries.flatMap { wrap.lines($0, first: "  ", rest: "    ") }
    }
    let doubted = mapping.unused.filter { $0.doubt != nil }
    let others = mapping.unused.filter { $0.doubt == nil && !$0.column.name.isEmpty }
    let keptOut = others.filter(\.column.isKeptOut).map(\.column.name)
    return list(
      "Not read, though the column looks like a rating:",
      doubted.map { name($0.column) + ": " + ($0.doubt?.sentence ?? "") })
      + list("Not used:", others.filter { !$0.column.isKeptOut }.map { name($0.column) })
      + list("Never read:", keptOut.isEmpty ? [] : [keptOut.joined(separator: ", ")])
  }

  /// A row whose cells are wrapped below each other.
  private static func row(_ cells: String...) -> [String] {
    let widths = [40, 34, 16, 18]
    let columns = zip(cells, widths).map { TextWrap(width: $1 - 2).lines($0) }
    return (0..<(columns.map(\.count).max() ?? 0)).map { at in
      var line = ""
      for (column, width) in zip(columns, widths) {
        let cell = at < column.count ? column[at] : ""
        line += cell + String(repeating: " ", count: max(0, width - DisplayWidth.of(cell)))
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private static func name(_ column: SurveyColumn) -> String {
    column.name + (column.isRepeated ? " (#\(column.place + 1))" : "")
      + (column.question == column.name ? "" : ": " + column.question)
  }

  /// An export of codes numbers the answers from 1 whatever they say: no rule can see that, but a person can.
  private static func caution(_ mapping: SurveyMapping) -> String? {
    guard let tool = mapping.tool, tool != .googleForms, tool != .microsoftForms else { return nil }
    return
      "\(tool.rawValue) can export codes in place of answers, and codes may count from 1 where the scale "
      + "starts at 0. Compare one answer with what the patient saw."
  }
}

extension SurveyDoubt {
  /// Why the column is not read, and what to do.
  public var sentence: String {
    switch self {
    case .saysMore(let title): "says more than \"\(title)\"; name it in a mapping file if it is meant"
    case .needsField(let title):
      "may be \"\(title)\" and does not say fear; name it in a mapping file if it is meant"
    case .otherMeasure(let title): "asks something else about \"\(title)\""
    case .reversed(let title): "counts down where \"\(title)\" needs a scale that counts up"
    case .several(let titles): "names " + titles.map(\.quoted).phrase()
    case .tickBox(let title): "ticks about \"\(title)\" are no ratings"
    }
  }
}
