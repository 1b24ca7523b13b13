/// The active range of one movement, measured or not.
///
/// A record for the clinician. It never sets a target: extremity stays a share of what the patient can do on
/// the day.
public struct MotionRange: Hashable, Sendable, Codable {
  /// The movement, one direction alone.
  public var direction: Direction
  /// Left or right; present exactly when the direction has a side.
  public var side: Side?
  /// What came of it.
  public var finding: Finding

  /// That finding for a movement.
  public init(direction: Direction, side: Side? = nil, finding: Finding) {
    self.direction = direction
    self.side = side
    self.finding = finding
  }

  /// The range in degrees, a distance on a tape, or why there is neither.
  public enum Finding: Hashable, Sendable, Codable {
    /// Degrees of active movement from the neutral position, 0...120.
    case measured(degrees: Int, device: Device, by: ScreenAnswer.Source, on: CivilDay)
    /// A distance between two landmarks, 0...400 millimetres; never to be read as degrees.
    case taped(millimetres: Int, by: ScreenAnswer.Source, on: CivilDay)
    /// Nobody knows the range.
    case notMeasured(because: Unmeasured)

    /// The day of the measurement.
    public var day: CivilDay? {
      switch self {
      case .measured(_, _, _, let on), .taped(_, _, let on): on
      case .notMeasured: nil
      }
    }
  }

  /// What measures degrees.
  public enum Device: String, CaseIterable, Hashable, Sendable, Codable {
    case goniometer, inclinometer
    /// The frame with three inclinometers that is worn on the head.
    case crom
    case phone, other
  }

  /// Why a range was not measured; none of these is 0.
  public enum Unmeasured: String, CaseIterable, Hashable, Sendable, Codable {
    /// Nobody measured it.
    case notAsked = "not-asked"
    /// The patient did not want to.
    case declined
    /// It could not be measured, as in a collar.
    case notPossible = "not-possible"
  }
}
