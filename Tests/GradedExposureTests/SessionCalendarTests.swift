import Testing

@testable import GradedExposure

/// The days of sessions against a walk from day to day, for some hundreds of random weeks.
@Suite struct SessionCalendarTests {
  @Test func sessionDaysAreThoseOfAWalkFromDayToDay() {
    var random = SeededGenerator(seed: 1)
    for _ in 0..<400 {
      let start = Fixture.today + random.integer(0...6)
      var days = Availability(start: start, weekdays: random.some(Weekday.allCases, 1...7))
      days.daysOff = (0..<random.integer(0...40)).map { _ in start + random.integer(0...60) }
      let perWeek = random.integer(1...7)
      let chosen = Self.chosen(of: days.weekdays, perWeek)
      let calendar = SessionCalendar(days, perWeek: perWeek)
      #expect(calendar.weekdays == chosen)
      let from = start + random.integer(-5...60)
      var day = max(from, start)
      var passed: [CivilDay] = []
      while !chosen.contains(day.weekday) || days.daysOff.contains(day) {
        if chosen.contains(day.weekday) { passed.append(day) }
        day = day + 1
      }
      let next = calendar.next(onOrAfter: from)
      #expect(next?.day == day)
      #expect(next?.passed == passed)
      let count = random.integer(1...7)
      #expect(
        calendar.homeDays(inWeekOf: day.monday, count: count)
          == Self.homeDays(day.monday, count, chosen, days.daysOff))
    }
  }

  @Test func aSessionOnMondayAndThursdayIsAsFarApartAsAWeekAllows() {
    let week = Availability(start: Fixture.today, weekdays: Weekday.allCases)
    #expect(SessionCalendar(week, perWeek: 2).weekdays == [.mon, .thu])
    #expect(SessionCalendar(week, perWeek: 3).weekdays == [.mon, .wed, .fri])
    #expect(SessionCalendar(week, perWeek: 7).weekdays == Weekday.allCases)
  }

  @Test func tenYearsOffHoldNoSessionDay() {
    var days = Availability(start: Fixture.today, weekdays: [.tue])
    days.daysOff = (0..<3_660).map { Fixture.today + $0 }
    #expect(SessionCalendar(days, perWeek: 1).next(onOrAfter: Fixture.today) == nil)
  }

  /// Of all choices of that many weekdays, the one whose closest two lie farthest apart; the earliest of equals.
  private static func chosen(of weekdays: [Weekday], _ count: Int) -> [Weekday] {
    var choices: [[Weekday]] = [[]]
    for day in weekdays.sorted() { choices += choices.map { $0 + [day] } }
    let fitting = choices.filter { $0.count == min(count, weekdays.count) }
    func closest(_ days: [Weekday]) -> Int {
      var least = 7
      for day in days {
        for other in days where other != day {
          let apart = abs(day.index - other.index)
          least = min(least, apart, 7 - apart)
        }
      }
      return least
    }
    let best = fitting.map(closest).max()
    return fitting.filter { closest($0) == best }
      .min { $0.map(\.index).lexicographicallyPrecedes($1.map(\.index)) } ?? []
  }

  /// Days without a session before days with one, each from Monday on, days off never.
  private static func homeDays(_ monday: CivilDay, _ count: Int, _ chosen: [Weekday], _ off: [CivilDay])
    -> [CivilDay]
  {
    var days: [CivilDay] = []
    for isSessionDay in [false, true] {
      for day in (0..<7).map({ monday + $0 })
      where chosen.contains(day.weekday) == isSessionDay && !off.contains(day) && days.count < count {
        days.append(day)
      }
    }
    return days.sorted()
  }
}
