/// Something that a version rests on and that no longer holds: a clearance or an override whose last day has passed.
public struct Expiry: Hashable, Sendable {
  /// What expired.
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    case clearance, override
  }

  /// What expired.
  public let kind: Kind
  /// Its entry.
  public let entry: EventID
  /// The last day on which it held.
  public let until: CivilDay
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
        return isRenewed ? nil : Expiry(kind: .clearance, entry: event.id, until: clearance.until)
      case .override(let override):
        guard let until = override.until, isPast(until), !log.isEnded(event.id) else { return nil }
        return Expiry(kind: .override, entry: event.id, until: until)
      default: return nil
      }
    }
  }
}
