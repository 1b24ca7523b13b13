/// The id of an entry of the log: kind, day and the first digits of the digest of its content, as in
/// `session-2026-12-10-3f2a91c0`. The same content has the same id, so that nothing counts twice.
public struct EventID: Hashable, Comparable, Sendable, Codable, RawRepresentable {
  /// The text itself.
  public let rawValue: String
  /// The id with this text.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// By text, which within a kind is by date.
  public static func < (left: EventID, right: EventID) -> Bool { left.rawValue < right.rawValue }
}
