/// The total of a questionnaire as the clinic scored it. Items are never stored: most of these are owned.
public struct OutcomeTotal: Hashable, Sendable, Codable {
  /// Which questionnaire, and which version and unit of it.
  public var measure: Measure
  /// The total, within the bounds of its measure.
  public var total: Double
  /// The day on which the patient filled it in.
  public var on: CivilDay

  /// That total.
  public init(measure: Measure, total: Double, on: CivilDay) {
    self.measure = measure
    self.total = total
    self.on = on
  }

  /// A questionnaire. Versions that are scored differently are different measures, so that no total is read
  /// on another's scale.
  public enum Measure: String, CaseIterable, Hashable, Sendable, Codable {
    /// Pain now, or the mean of several ratings: 0...10, 10 is the worst.
    case pain = "NPRS"
    /// The mean of the patient's own activities: 0...10, 10 is as before the problem.
    case function = "PSFS"
    /// The second form of the same, turned round: 0...10, 10 is unable.
    case functionInverted = "PSFS-2"
    /// Neck Disability Index in points: 0...50, 50 is the worst.
    case disability = "NDI"
    /// The same in percent: 0...100.
    case disabilityPercent = "NDI-percent"
    /// Tampa Scale of Kinesiophobia with 17 items: 17...68.
    case kinesiophobia17 = "TSK-17"
    /// The same with 13 items: 13...52.
    case kinesiophobia13 = "TSK-13"
    /// The same with 11 items: 11...44.
    case kinesiophobia11 = "TSK-11"
    /// Pain Catastrophizing Scale: 0...52.
    case catastrophizing = "PCS"

    /// The lowest and highest total that there can be.
    public var bounds: ClosedRange<Int> {
      switch self {
      case .pain, .function, .functionInverted: 0...10
      case .disability: 0...50
      case .disabilityPercent: 0...100
      case .kinesiophobia17: 17...68
      case .kinesiophobia13: 13...52
      case .kinesiophobia11: 11...44
      case .catastrophizing: 0...52
      }
    }
  }
}
