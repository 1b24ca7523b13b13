public import GradedExposure

/// The scales that the numbers of a line were written on; nil where nobody declared one.
public struct LineScales: Hashable, Sendable {
  /// The scale of the fear.
  public var fear: RatingScale?
  /// The scale of the expected harm.
  public var harm: RatingScale?

  /// Those scales.
  public init(fear: RatingScale? = nil, harm: RatingScale? = nil) {
    self.fear = fear
    self.harm = harm
  }
}
