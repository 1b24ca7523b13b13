extension CourseProgress {
  /// What one entry says of harm: whether the symptom questions were asked, signs, and an adverse event.
  public struct SafetyRecord: Hashable, Sendable {
    /// The day.
    public let on: CivilDay
    /// The entry.
    public let entry: EventID
    /// Whether it is about days at home.
    public let isHome: Bool
    /// Who says so.
    public let by: ScreenAnswer.Source
    /// Whether the symptom questions were asked. Not asked is not no.
    public let signsAsked: Bool
    /// Signs that were there.
    public let signs: [StopSign]
    /// Whether anything harmed; the words stay in the log.
    public let hasAdverseEvent: Bool

    /// One an entry, by day; a visit that did not take place and at which nobody asked has none.
    static func all(_ log: CountedLog) -> [SafetyRecord] {
      log.events.compactMap { event in
        switch event.content {
        case .session(let record)
        where record.missedBecause == nil || record.signsAsked || record.adverseEvent != nil:
          SafetyRecord(
            on: event.on, entry: event.id, isHome: false, by: record.by, signsAsked: record.signsAsked,
            signs: record.signs, hasAdverseEvent: record.adverseEvent != nil)
        case .home(let record):
          SafetyRecord(
            on: event.on, entry: event.id, isHome: true, by: record.by, signsAsked: record.signsAsked,
            signs: record.signs, hasAdverseEvent: false)
        default: nil
        }
      }
    }
  }
}
