/// How much of a module, as one number or a range, with where it was read. For clinicians alone.
public struct ModuleDose: Hashable, Sendable {
  /// What is counted.
  public let quantity: Quantity
  /// The least, in the unit of the quantity.
  public let low: Double
  /// The most; the same as the least for a single number.
  public let high: Double
  /// How well it is supported.
  public let status: EvidenceStatus
  /// Where it was read.
  public let source: String

  /// What a number counts.
  public enum Quantity: String, CaseIterable, Hashable, Sendable {
    case sessions, minutes, timesADay, timesAWeek, weeks
    case workExample, restExample, shareOfBaseline, growthAWeek
    case breathsAMinute, secondsIn, secondsOut
    case secondsTensed, secondsReleased, muscleGroups, strength, neckStrength
    case minutesAwake, beyondSleep, efficiencyToAdd, minutesAdded, leastInBed
    case listed, chosen, backToPlan, lastSessions

    /// The unit of its numbers.
    public var unit: Unit {
      switch self {
      case .sessions, .lastSessions: .sessions
      case .minutes, .workExample, .restExample, .minutesAwake, .beyondSleep, .minutesAdded: .minutes
      case .timesADay: .aDay
      case .timesAWeek: .aWeek
      case .weeks: .weeks
      case .shareOfBaseline, .growthAWeek, .strength, .neckStrength, .efficiencyToAdd: .percent
      case .breathsAMinute: .aMinute
      case .secondsIn, .secondsOut, .secondsTensed, .secondsReleased: .seconds
      case .leastInBed, .backToPlan: .hours
      case .muscleGroups, .listed, .chosen: .pieces
      }
    }
  }

  /// What a number is measured in.
  public enum Unit: String, CaseIterable, Hashable, Sendable {
    case seconds, minutes, hours, weeks, percent, pieces, sessions
    case aMinute, aDay, aWeek
  }

  init(
    _ quantity: Quantity, _ range: ClosedRange<Double>, _ status: EvidenceStatus, _ source: String
  ) {
    self.quantity = quantity
    (low, high) = (range.lowerBound, range.upperBound)
    self.status = status
    self.source = source
  }

  init(_ quantity: Quantity, _ value: Double, _ status: EvidenceStatus, _ source: String) {
    self.init(quantity, value...value, status, source)
  }
}
