/// A named, versioned set of the numbers that the rules use, each with its source and status.
///
/// Every key of `SettingKey` is present exactly once and within its bounds; `problems` says where not.
public struct TreatmentProtocol: Hashable, Sendable, Codable {
  /// Its name.
  public var id: String
  /// Its version, counted up with every change.
  public var version: Int
  /// One sentence on what it is for.
  public var title: String
  /// By what a step counts as mastered.
  public var advance: AdvanceRule
  /// The numbers.
  public var settings: [Setting]

  /// One number.
  public struct Setting: Hashable, Sendable, Codable {
    /// Its name.
    public var key: SettingKey
    /// Its value.
    public var value: Double
    /// Its unit, the one of its key.
    public var unit: String
    /// How well it is supported.
    public var status: EvidenceStatus
    /// Where it comes from.
    public var source: String

    /// That number.
    public init(key: SettingKey, value: Double, unit: String, status: EvidenceStatus, source: String) {
      self.key = key
      self.value = value
      self.unit = unit
      self.status = status
      self.source = source
    }
  }

  /// The number of that name. A protocol without it, or with a value that is out of bounds, answers the key's
  /// lower bound, the cautious end only by chance: look at `problems` first.
  public subscript(key: SettingKey) -> Double {
    setting(key).map(\.value).flatMap { key.bounds.contains($0) ? $0 : nil } ?? key.bounds.lowerBound
  }

  /// The number of that name, rounded to a whole one.
  public subscript(whole key: SettingKey) -> Int { Int(self[key].rounded()) }

  /// The whole entry of that name.
  public func setting(_ key: SettingKey) -> Setting? { settings.first { $0.key == key } }

  /// Something wrong with a protocol.
  public enum Problem: Hashable, Sendable {
    case missing(SettingKey)
    case repeated(SettingKey)
    case outOfBounds(SettingKey, value: Double)
    case notWhole(SettingKey, value: Double)
    case wrongUnit(SettingKey, unit: String)
    case outOfOrder(SettingKey, below: SettingKey)

    /// The number that it is about.
    public var key: SettingKey {
      switch self {
      case .missing(let key), .repeated(let key), .outOfBounds(let key, _), .notWhole(let key, _),
        .wrongUnit(let key, _), .outOfOrder(let key, _):
        key
      }
    }
  }

  /// Everything wrong with it, in the order of the keys.
  public var problems: [Problem] {
    SettingKey.allCases.flatMap { key -> [Problem] in
      let found = settings.filter { $0.key == key }
      guard let setting = found.first else { return [.missing(key)] }
      var problems: [Problem] = found.count > 1 ? [.repeated(key)] : []
      if !key.bounds.contains(setting.value) { problems.append(.outOfBounds(key, value: setting.value)) }
      if key.isWhole, setting.value != setting.value.rounded() {
        problems.append(.notWhole(key, value: setting.value))
      }
      if setting.unit != key.unit { problems.append(.wrongUnit(key, unit: setting.unit)) }
      return problems
    }
      + TreatmentProtocol.ordered.compactMap { lower, higher in
        // A number out of its bounds has been told already.
        guard let least = setting(lower)?.value, let most = setting(higher)?.value, least > most,
          lower.bounds.contains(least), higher.bounds.contains(most)
        else { return nil }
        return .outOfOrder(higher, below: lower)
      }
  }

  /// Pairs of numbers of which the second is never less than the first.
  private static let ordered: [(lower: SettingKey, higher: SettingKey)] = [
    (.trials, .trialsMost), (.firstReviewSession, .secondReviewSession), (.firstFollowUp, .secondFollowUp),
    (.rungSpacing, .gap), (.gap, .jumpMost),
  ]
}
