/// Something that a version rests on and that no longer holds.
public enum Expiry: Hashable, Sendable {
  /// A clearance, by its entry, with the last day on which it held.
  case clearance(EventID, until: CivilDay)
  /// An override, by its entry, with the last day on which it held.
  case override(EventID, until: CivilDay)
  /// Answers of the screen that are too old to count: the questions to ask again, sorted, and the day of the oldest
  /// answer.
  case answers([ScreenQuestion], oldest: CivilDay)
}

extension Plan {
  /// What the version in force rests on and that no longer holds on a day; of a clearance that was renewed, the
  /// last one.
  ///
  /// The version itself stays as it was made. Nothing of it is released on such a day.
  public func expired(by day: CivilDay) -> [Expiry] {
    guard let madeOn = versions.last?.madeOn else { return [] }
    let log = CountedLog(events)
    func isPast(_ until: CivilDay) -> Bool { until >= madeOn && until < day }
    return log.events.compactMap { event in
      switch event.content {
      case .clearance(let clearance) where isPast(clearance.until):
        let renewed = log.clearances.filter { $0.on <= day && $0.clearance.until > clearance.until }.map(
          \.clearance)
        let isRenewed =
          clearance.questions.allSatisfy { one in renewed.contains { $0.questions.contains(one) } }
          && clearance.signs.allSatisfy { one in renewed.contains { $0.signs.contains(one) } }
          && clearance.lifts.allSatisfy { one in renewed.contains { $0.lifts.contains(one) } }
        return isRenewed ? nil : .clearance(event.id, until: clearance.until)
      case .override(let override):
        guard let until = override.until, isPast(until), !log.isEnded(event.id) else { return nil }
        return .override(event.id, until: until)
      default: return nil
      }
    } + oldAnswers(log, since: madeOn, by: day)
  }

  /// Answers that counted when the version was made and no longer do.
  private func oldAnswers(_ log: CountedLog, since madeOn: CivilDay, by day: CivilDay) -> [Expiry] {
    guard day > madeOn else { return [] }
    func stale(_ day: CivilDay) -> [Screening.Stale] {
      let known = assessment.updated(by: log, on: day, ownItems: [])
      return Screening(
        known, clearances: log.clearances(of: known, on: day), on: day, settings: settings
      ).stale
    }
    let before = Set(stale(madeOn).map(\.question))
    let now = stale(day).filter { !before.contains($0.question) }
    guard let oldest = now.map(\.since).min() else { return [] }
    return [.answers(now.map(\.question).sorted(), oldest: oldest)]
  }
}
