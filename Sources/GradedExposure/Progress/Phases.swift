extension CourseProgress {
  /// The phases of a single-case design. That they are cut here is our choice; whoever analyses can cut otherwise, from
  /// the same dates.
  public struct Phases: Hashable, Sendable {
    /// One phase.
    public enum Phase: String, CaseIterable, Hashable, Sendable {
      /// A: before the first exposure, education included.
      case baseline = "A"
      /// B: from the first visit at which a step was met.
      case exposure = "B"
      /// From the first follow-up visit that was held after that.
      case followUp = "FU"
    }

    /// The day from which the baseline counts.
    public let assessedOn: CivilDay
    /// The first day of exposure; nil before it.
    public let exposureFrom: CivilDay?
    /// The first day of follow-up; nil before it.
    public let followUpFrom: CivilDay?

    init(_ log: CountedLog, assessedOn: CivilDay) {
      let held = log.events.compactMap { event -> (on: CivilDay, record: SessionRecord)? in
        guard case .session(let record) = event.content, record.missedBecause == nil else { return nil }
        return (event.on, record)
      }
      let first = held.first { $0.record.trials.contains { $0.outcome != .notDone || $0.wasRefused } }?.on
      self.assessedOn = assessedOn
      exposureFrom = first
      followUpFrom = first.flatMap { first in
        held.first { $0.on > first && $0.record.kind == .followUp }?.on
      }
    }

    /// The phase of a day.
    public func phase(on day: CivilDay) -> Phase {
      if let from = followUpFrom, day >= from { return .followUp }
      if let from = exposureFrom, day >= from { return .exposure }
      return .baseline
    }

    /// The day of the phase that a day is, 0 for the first.
    public func dayOfPhase(_ day: CivilDay) -> Int {
      switch phase(on: day) {
      case .baseline: day - assessedOn
      case .exposure: day - (exposureFrom ?? day)
      case .followUp: day - (followUpFrom ?? day)
      }
    }
  }
}
