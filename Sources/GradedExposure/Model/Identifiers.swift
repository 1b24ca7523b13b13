/// The name of an item: a movement or daily activity that the patient rates.
///
/// Made from content, never from a position: `turn-left`; a patient's own item starts with `own-`.
public struct ItemID: Hashable, Comparable, Sendable, Codable, RawRepresentable {
  /// The text itself.
  public let rawValue: String
  /// The id with this text.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// By text.
  public static func < (left: ItemID, right: ItemID) -> Bool { left.rawValue < right.rawValue }
}

/// The name of a step: its item, and the one demand that was changed, as in `turn-left.extremity-50`.
public struct StepID: Hashable, Comparable, Sendable, Codable, RawRepresentable {
  /// The text itself.
  public let rawValue: String
  /// The id with this text.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The id of an item as it stands, or with one demand changed.
  public init(item: ItemID, change: DemandChange?) {
    rawValue = item.rawValue + (change.map { "." + $0.demand.rawValue + "-" + $0.level } ?? "")
  }
  /// The item that it is a form of.
  public var item: ItemID { ItemID(rawValue: String(rawValue.prefix { $0 != "." })) }
  /// By text.
  public static func < (left: StepID, right: StepID) -> Bool { left.rawValue < right.rawValue }
}

/// A pseudonymous patient id, such as `P-017`: letters, digits, `-`, `_` and `.`, at least one digit, at most
/// 32 characters. The digit keeps plain names out.
public struct PatientID: Hashable, Sendable, Codable, RawRepresentable {
  /// The text itself.
  public let rawValue: String
  /// The id with this text, or nil where the text is not an id.
  public init?(rawValue: String) {
    let allowed = rawValue.utf8.allSatisfy { byte in
      (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
        || byte == 46 || byte == 95
    }
    guard allowed, (1...32).contains(rawValue.utf8.count),
      rawValue.utf8.contains(where: { (48...57).contains($0) })
    else { return nil }
    self.rawValue = rawValue
  }
}

/// Words that a person wrote: kept as written, quoted, never parsed.
public struct OwnWords: Hashable, Sendable, Codable, RawRepresentable {
  /// The text itself.
  public let rawValue: String
  /// These words.
  public init(rawValue: String) { self.rawValue = rawValue }
}
