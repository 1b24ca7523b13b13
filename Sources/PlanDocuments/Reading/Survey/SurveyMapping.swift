public import GradedExposure

/// What the columns of a survey export mean: shown and confirmed before anything is made of it.
public struct SurveyMapping: Hashable, Sendable {
  /// A column that is read.
  public struct Entry: Hashable, Sendable {
    /// The column.
    public let column: SurveyColumn
    /// What it says.
    public let field: SurveyField
    /// The item that it says it of; nil for a list of goals.
    public let item: Item?
    /// The scale declared for this column alone.
    public let scale: RatingScale?
  }

  /// A column that is not read.
  public struct Unused: Hashable, Sendable {
    /// The column.
    public let column: SurveyColumn
    /// Why it is not, where it looks as if it could be.
    public let doubt: SurveyDoubt?
  }

  /// The tool that the export comes from; nil where its shape is none that we know.
  public var tool: SurveyTool?
  /// The columns that are read, in the order of the file.
  public var entries: [Entry] = []
  /// The column of the clinic's pseudonyms.
  public var patient: SurveyColumn?
  /// The column that tells responses apart, where that is another one.
  public var record: SurveyColumn?
  /// The columns that are not read, in the order of the file.
  public var unused: [Unused] = []
  /// The scale declared for all columns that declare none themselves.
  public var scale: RatingScale?
}

extension SurveyMapping {
  /// The mapping as a mapping file, to be edited: every column that may be read, with what it was taken to mean.
  public var file: String {
    let hasOwn = entries.contains { $0.item?.kind == .own }
    let head =
      ["column", "item", "field", "scale"] + (hasOwn ? SurveyMapping.ownColumns.map(\.rawValue) : [])
    var rows = entries.map { entry in
      (
        entry.column.place,
        [entry.column.mapName, entry.item?.title ?? "", entry.field.rawValue, entry.scale?.rawValue ?? ""]
          + (entry.item.map(SurveyMapping.stated) ?? [])
      )
    }
    rows += patient.map { [($0.place, [$0.mapName, "", SurveyField.patient.rawValue])] } ?? []
    rows += record.map { [($0.place, [$0.mapName, "", SurveyField.record.rawValue])] } ?? []
    rows += unused.map(\.column).filter { !$0.isKeptOut && !$0.name.isEmpty }
      .map { ($0.place, [$0.mapName, "", SurveyField.ignore.rawValue]) }
    return CSVText.table(
      [head] + rows.sorted { $0.0 < $1.0 }.map { $1 + Array(repeating: "", count: head.count - $1.count) })
  }

  private static let ownColumns: [RatingsColumn] = [
    .direction, .side, .parts, .extremity, .arms, .load, .speed, .hold, .position, .aid, .context, .contact,
    .axialLoad, .impact, .vestibular,
  ]

  /// What was stated of an own item; what nobody stated stays open.
  private static func stated(_ item: Item) -> [String] {
    guard item.kind == .own else { return [] }
    return ownColumns.map { column in
      if let strain = Strain(rawValue: column.rawValue) {
        return item.strainsUnanswered.contains(strain) ? "" : item.strains.contains(strain) ? "yes" : "no"
      }
      if column == .side { return item.demands.side?.rawValue ?? "" }
      if column == .parts { return item.demands.parts.map(\.rawValue).joined(separator: " ") }
      guard let demand = Demand(rawValue: column.rawValue), !item.demandsAssumed.contains(demand) else {
        return ""
      }
      return item.demands.level(of: demand)
    }
  }
}
