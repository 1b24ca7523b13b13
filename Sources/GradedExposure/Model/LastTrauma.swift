/// The latest crash, fall or blow to the neck: its day, or that there was none.
///
/// Where nobody said either, an assessment has no value for it, and that is not "none". The text form is the day or
/// `none`.
public struct LastTrauma: Hashable, Sendable, Codable, RawRepresentable {
  /// The day; nil where there was none.
  public let day: CivilDay?

  /// There was no crash, fall or blow.
  public static let none = LastTrauma(day: nil)

  private init(day: CivilDay?) { self.day = day }

  /// On that day.
  public init(on day: CivilDay) { self.day = day }

  /// The day as `YYYY-MM-DD`, or `none`; nil for anything else.
  public init?(rawValue: String) {
    if rawValue == "none" {
      self = .none
    } else if let day = CivilDay(rawValue: rawValue) {
      self.day = day
    } else {
      return nil
    }
  }

  /// The day as `YYYY-MM-DD`, or `none`.
  public var rawValue: String { day?.rawValue ?? "none" }
}
