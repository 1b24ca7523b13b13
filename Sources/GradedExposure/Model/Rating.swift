/// What a patient said about one item.
///
/// Either `fear` or `unrated` is given, never both and never neither: the four ways of having no rating are
/// different, and none of them is 0.
public struct Rating: Hashable, Sendable, Codable {
  /// Why there is no fear rating.
  public enum Unrated: String, CaseIterable, Hashable, Sendable, Codable {
    /// Nobody asked, or the cell was left empty.
    case notRated = "not-rated"
    /// The patient did not want to rate it.
    case declined
    /// It is no part of the patient's life.
    case notApplicable = "not-applicable"
    /// The patient has not tried it since the neck pain began, and gave no number.
    case notTried = "not-tried"
  }

  /// The item.
  public var item: ItemID
  /// Fear, 0...100 (SUDS).
  public var fear: Int?
  /// Why there is no fear rating.
  public var unrated: Unrated?
  /// How harmful the patient expects it to be, 0...100.
  public var harm: Int?
  /// How much the patient avoids it, 0...100.
  public var avoidance: Int?
  /// How sure the patient is that the feared outcome will happen, 0...100.
  public var fearedOutcomeSure: Int?
  /// Fear as written, where it was converted.
  public var fearGiven: String?
  /// Expected harm as written, where it was converted.
  public var harmGiven: String?
  /// Avoidance as written, where it was converted.
  public var avoidanceGiven: String?
  /// How sure, as written, where it was converted.
  public var fearedOutcomeSureGiven: String?
  /// The scale of the written values, where they were converted.
  public var givenScale: RatingScale?
  /// What the patient fears will happen, observable, in their words.
  public var fearedOutcome: OwnWords?
  /// What the patient does to feel protected, in their words.
  public var safetyBehaviour: OwnWords?

  /// A rating of this item; nothing else is filled in.
  public init(
    item: ItemID, fear: Int? = nil, unrated: Unrated? = nil, harm: Int? = nil, avoidance: Int? = nil
  ) {
    self.item = item
    self.fear = fear
    self.unrated = unrated
    self.harm = harm
    self.avoidance = avoidance
  }
}

/// The scale that ratings were written on.
public enum RatingScale: String, CaseIterable, Hashable, Sendable, Codable {
  case hundred = "0-100"
  case ten = "0-10"

  /// The highest value.
  public var highest: Int { self == .hundred ? 100 : 10 }
}

extension RatingScale {
  /// The points, 0...100, of a value as written on this scale: a decimal point or comma and at most one
  /// decimal on 0-10, whole numbers on 0-100; nil for anything else and for values off the scale.
  public func points(_ written: String) -> Int? {
    let parts = written.split(omittingEmptySubsequences: false) { $0 == "." || $0 == "," }
    let digits = parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (48...57).contains($0) } }
    // Three digits behind the point may be thousands: no one is to guess.
    guard digits, (1...2).contains(parts.count), parts.count == 1 || parts[1].utf8.count < 3,
      written.utf8.count <= 8, let whole = Int(parts[0])
    else { return nil }
    // "7.0" and "70,00" say no more than "7" and "70".
    let decimals =
      parts.count == 2 ? parts[1].reversed().drop { $0 == "0" }.reversed().map(String.init).joined() : ""
    switch self {
    case .hundred: return decimals.isEmpty && whole <= 100 ? whole : nil
    case .ten:
      guard decimals.utf8.count <= 1, let tenths = Int("0" + decimals) else { return nil }
      let points = whole * 10 + tenths
      return points <= 100 ? points : nil
    }
  }
}

extension Rating {
  /// The rated numbers with their names and their values as written.
  var fields: [(name: String, value: Int?, given: String?)] {
    [
      ("fear", fear, fearGiven), ("harm", harm, harmGiven), ("avoidance", avoidance, avoidanceGiven),
      ("sureness of the feared outcome", fearedOutcomeSure, fearedOutcomeSureGiven),
    ]
  }
}
