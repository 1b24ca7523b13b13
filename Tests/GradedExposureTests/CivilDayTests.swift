import Foundation
import Testing

@testable import GradedExposure

/// Against Foundation's calendar, Gregorian and without a zone, and by counting.
@Suite struct CivilDayTests {
  static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  static func date(_ day: CivilDay) -> Date { Date(timeIntervalSince1970: Double(day.number) * 86_400) }

  @Test(arguments: [1900, 1969, 1970, 2000, 2024, 2026, 2100, 2400])
  func everyDayOfAYearIsTheCalendars(year: Int) throws {
    let first = try #require(CivilDay(year: year, month: 1, day: 1))
    let next = try #require(CivilDay(year: year + 1, month: 1, day: 1))
    for number in first.number..<next.number {
      let day = CivilDay(number: number)
      let theirs = Self.calendar.dateComponents([.year, .month, .day, .weekday], from: Self.date(day))
      #expect(day.civil.year == theirs.year && day.civil.month == theirs.month && day.civil.day == theirs.day)
      // Foundation counts from Sunday, 1.
      #expect((day.weekday.index + 1) % 7 + 1 == theirs.weekday)
      #expect(CivilDay(year: day.civil.year, month: day.civil.month, day: day.civil.day) == day)
      #expect(CivilDay(rawValue: day.rawValue) == day)
      #expect(day.monday.weekday == .mon && (0...6).contains(day - day.monday))
    }
  }

  @Test func addingMonthsKeepsTheDayOrTakesTheMonthsLast() throws {
    for start in ["1999-12-31", "2024-01-31", "2024-02-29", "2026-08-30", "2026-10-15"] {
      let day = try #require(CivilDay(rawValue: start))
      for months in 0...50 {
        let theirs = try #require(Self.calendar.date(byAdding: .month, value: months, to: Self.date(day)))
        #expect(Self.date(day.adding(months: months)) == theirs, "\(start) and \(months) months")
      }
    }
  }

  @Test func everyYearFollowsTheOneBefore() throws {
    var next = -719_162  // 0001-01-01
    for year in 1...9999 {
      let first = try #require(CivilDay(year: year, month: 1, day: 1))
      #expect(first.number == next)
      let isLeap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0)
      #expect((CivilDay(year: year, month: 2, day: 29) != nil) == isLeap)
      next += isLeap ? 366 : 365
      #expect(CivilDay(year: year, month: 12, day: 31)?.number == next - 1)
      #expect(CivilDay(number: next - 1).civil.year == year)
    }
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-11-24-01", "2026-13-01", "2026-00-10", "2026-11-31", "2025-02-29",
    "1900-02-29", "2100-02-29", "2026-11-0", "2026-11-00", "2026-1-01", "26-11-24", "02026-11-24",
    "2026-11-24 ", " 2026-11-24", "2026-11-24Z", "2026/11/24", "24-11-2026", "+026-11-24", "-026-11-24",
    "2026-11-+1", "٢٠٢٦-١١-٢٤", "0000-01-01", "2026--11-24",
  ])
  func textThatIsNoDayIsRefused(text: String) { #expect(CivilDay(rawValue: text) == nil) }

  @Test func textFormIsPadded() {
    #expect(CivilDay(year: 33, month: 4, day: 3)?.rawValue == "0033-04-03")
    #expect(CivilDay(rawValue: "0033-04-03")?.civil.year == 33)
  }
}
