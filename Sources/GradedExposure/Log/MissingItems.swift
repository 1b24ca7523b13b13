/// What becomes of a questionnaire of which not every item was answered: a total by the rule that was read for it, or
/// none and why. Nothing is filled in without a rule.
public enum MissingItems {
  /// Why there is no total.
  public enum Refusal: Hashable, Sendable {
    /// No rule was read for this questionnaire.
    case noRule
    /// The rule that was read is for fewer missing items.
    case tooMany(missing: Int, most: Int)
    /// It is one rating, or a mean of what was rated: no item can be missing.
    case isNoSum
    /// The sum is of points, and the total in percent: it goes by the measure in points.
    case isPercent
    /// There are not that many items.
    case items(Int)
    /// So many items cannot add up to that.
    case beyond(highest: Int)
  }

  /// The total of a questionnaire from what was answered.
  public static func total(_ score: Measurement.Score) -> Result<Double, Refused> {
    guard let answered = score.answered else { return .success(score.sum) }
    switch score.measure {
    case .pain, .function, .functionInverted: return .failure(Refused(.isNoSum))
    case .disabilityPercent: return .failure(Refused(.isPercent))
    case .kinesiophobia17, .kinesiophobia13, .kinesiophobia11, .catastrophizing:
      return .failure(Refused(.noRule))
    case .disability:
      let (items, highest, most) = (10, 5, 1)
      guard (1...items).contains(answered) else { return .failure(Refused(.items(items))) }
      guard items - answered <= most else {
        return .failure(Refused(.tooMany(missing: items - answered, most: most)))
      }
      guard score.sum <= Double(highest * answered) else {
        return .failure(Refused(.beyond(highest: highest * answered)))
      }
      // The mean of the items that were answered stands for the missing one.
      return .success(score.sum * Double(items) / Double(answered))
    }
  }

  /// That there is no total, as an error.
  public struct Refused: Error, Hashable, Sendable {
    /// Why.
    public let because: Refusal

    init(_ because: Refusal) { self.because = because }
  }
}

extension Measurement.Score {
  /// The total; nil where items are missing and no rule was read for that.
  public var total: Double? {
    if case .success(let total) = MissingItems.total(self) { total } else { nil }
  }
}
