/// What happened at home, from the log sheet: any days up to that of the entry.
public struct HomeRecord: Hashable, Sendable, Codable {
  /// Who says so.
  public var by: ScreenAnswer.Source
  /// The rows, each with its day.
  public var rows: [Row]
  /// Whether the symptom questions were asked. Not asked is not no.
  public var signsAsked: Bool
  /// Signs that are there, of those asked.
  public var signs: [StopSign]

  /// One row of the log sheet.
  public struct Row: Hashable, Sendable, Codable {
    /// Its day.
    public var on: CivilDay
    /// What was practised.
    public var practice: TrialRecord

    /// That row.
    public init(on: CivilDay, practice: TrialRecord) {
      self.on = on
      self.practice = practice
    }
  }

  /// Those rows.
  public init(by: ScreenAnswer.Source, rows: [Row]) {
    self.by = by
    self.rows = rows
    signsAsked = false
    signs = []
  }
}
