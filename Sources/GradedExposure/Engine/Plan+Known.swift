extension Plan {
  /// When sessions can take place, as it was agreed last.
  public var availability: Availability { CountedLog(events).availability ?? assessment.availability }

  /// Every screening answer, of the assessment and given since.
  public var screenAnswers: [ScreenAnswer] {
    assessment.screenAnswers + CountedLog(events).screenAnswers
  }

  /// The clearances in force on a day, in the order in which they were made, each for the screens and signs of which
  /// nothing new was found since.
  public func clearances(on day: CivilDay) -> [Clearance] {
    let log = CountedLog(events)
    let known = assessment.updated(by: log, on: day, ownItems: [])
    return log.clearances(of: known, on: day).filter {
      $0.until >= day && !($0.questions.isEmpty && $0.signs.isEmpty)
    }
  }

  /// The unhelpful thought that was entered last; nil where none was.
  public var lastThought: OwnWords? {
    CountedLog(events).measurements.last { $0.measured.thought != nil }?.measured.thought?.words
  }
}
