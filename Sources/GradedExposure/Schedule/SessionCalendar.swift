/// The days on which sessions can take place (SCHED-1): chosen weekdays, so many a week, no days off.
struct SessionCalendar {
  let start: CivilDay
  /// The weekdays used, at most as many as there are sessions a week, as far apart as they can be.
  let weekdays: [Weekday]
  private let off: Set<CivilDay>

  init(_ availability: Availability, perWeek: Int) {
    start = availability.start
    off = Set(availability.daysOff)
    weekdays = SessionCalendar.spread(Array(Set(availability.weekdays)).sorted(), count: perWeek)
  }

  /// The first session day on or after `day`, and the days off that were passed over to reach it; nil where
  /// ten years hold none.
  func next(onOrAfter day: CivilDay) -> (day: CivilDay, passed: [CivilDay])? {
    var passed: [CivilDay] = []
    for offset in 0..<3_660 {
      let candidate = max(day, start) + offset
      guard weekdays.contains(candidate.weekday) else { continue }
      if !off.contains(candidate) { return (candidate, passed) }
      passed.append(candidate)
    }
    return nil
  }

  /// Days of home practice in the week of `monday`: days without a session first, days off never.
  func homeDays(inWeekOf monday: CivilDay, count: Int) -> [CivilDay] {
    let open = (0..<7).map { monday + $0 }.filter { !off.contains($0) }
    let free = open.filter { !weekdays.contains($0.weekday) }
    return Array((free + open.filter { weekdays.contains($0.weekday) }).prefix(count)).sorted()
  }

  /// The `count` weekdays that lie farthest apart around the week; the earliest of equals.
  private static func spread(_ weekdays: [Weekday], count: Int) -> [Weekday] {
    guard weekdays.count > count else { return weekdays }
    var best: (gap: Int, days: [Weekday]) = (-1, [])
    for mask in 1..<(1 << weekdays.count) where mask.nonzeroBitCount == count {
      let days = weekdays.indices.filter { mask & (1 << $0) != 0 }.map { weekdays[$0] }
      let gaps = days.indices.map { index in
        let next = index + 1 < days.count ? days[index + 1].index : days[0].index + 7
        return next - days[index].index
      }
      let gap = gaps.min() ?? 0
      if gap > best.gap || (gap == best.gap && days.lexicographicallyPrecedes(best.days)) {
        best = (gap, days)
      }
    }
    return best.days
  }
}
