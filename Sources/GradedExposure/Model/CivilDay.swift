/// A day of the Gregorian calendar without a time or a zone, held as the number of days since 1970-01-01.
///
/// Plans are made of days, never of instants, so that no time zone or daylight-saving change can move one.
/// Years run from 1 to 9999. The text form is ISO 8601, `2026-12-01`.
public struct CivilDay: Hashable, Comparable, Sendable, Codable, RawRepresentable {
  /// Days since 1970-01-01; negative before it.
  public let number: Int

  /// The day with this number.
  public init(number: Int) { self.number = number }

  /// The day of that year, month (1...12) and day of the month, or nil where the calendar has no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CivilDay.length(ofMonth: month, year: year)
    else { return nil }
    // Count days in an era of 400 years that starts on 1 March, so that a leap day comes last in its year.
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  /// The day written as `YYYY-MM-DD`, or nil for anything else.
  public init?(rawValue: String) {
    let parts = rawValue.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2, parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The ISO form, `2026-12-01`.
  public var rawValue: String {
    let parts = civil
    return CivilDay.padded(parts.year, to: 4) + "-" + CivilDay.padded(parts.month, to: 2) + "-"
      + CivilDay.padded(parts.day, to: 2)
  }

  /// Year, month (1...12) and day of the month.
  public var civil: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthIndex = (5 * dayOfYear + 2) / 153
    let month = monthIndex < 10 ? monthIndex + 3 : monthIndex - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthIndex + 2) / 5 + 1
    )
  }

  /// The day of the week.
  public var weekday: Weekday {
    let index = (number + 3) % 7  // 1970-01-01 was a Thursday
    return Weekday.allCases[index < 0 ? index + 7 : index]
  }

  /// The Monday of this day's week.
  public var monday: CivilDay { self + -weekday.index }

  /// The same day of the month that many months later, or that month's last day where it is shorter.
  public func adding(months: Int) -> CivilDay {
    let parts = civil
    let total = parts.year * 12 + parts.month - 1 + months
    let year = total / 12
    let month = total % 12 + 1
    let day = min(parts.day, CivilDay.length(ofMonth: month, year: year))
    return CivilDay(year: year, month: month, day: day) ?? self
  }

  /// The day that many days later.
  public static func + (day: CivilDay, days: Int) -> CivilDay { CivilDay(number: day.number + days) }

  /// Days from the second day to the first.
  public static func - (later: CivilDay, earlier: CivilDay) -> Int { later.number - earlier.number }

  /// The earlier day first.
  public static func < (left: CivilDay, right: CivilDay) -> Bool { left.number < right.number }

  private static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  private static func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}
