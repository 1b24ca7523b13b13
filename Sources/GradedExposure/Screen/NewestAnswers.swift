extension Plan {
  /// The screening answers that count: on each criterion that the log answers the newest of the log, on every other one
  /// those of the assessment.
  public var newestScreenAnswers: [ScreenAnswer] {
    CountedLog(events).answers(over: assessment.screenAnswers)
  }
}

extension CountedLog {
  /// Those answers, with what the log has said since in their place.
  func answers(over earlier: [ScreenAnswer]) -> [ScreenAnswer] {
    let answered = Set(screenAnswers.map(\.finding))
    return earlier.filter { !answered.contains($0.finding) } + newestAnswers
  }
}
