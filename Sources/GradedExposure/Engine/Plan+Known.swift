extension Plan {
  /// When sessions can take place, as it was agreed last.
  public var availability: Availability { CountedLog(events).availability ?? assessment.availability }

  /// Every screening answer, of the assessment and given since.
  public var screenAnswers: [ScreenAnswer] {
    assessment.screenAnswers + CountedLog(events).screenAnswers
  }

  /// The unhelpful thought that was entered last; nil where none was.
  public var lastThought: OwnWords? {
    CountedLog(events).measurements.last { $0.measured.thought != nil }?.measured.thought?.words
  }
}
