internal import Glibc
internal import GradedExposure

/// The one clock.
enum Clock {
  /// Today, by this machine's calendar.
  static func today() -> CivilDay {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return CivilDay(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? CivilDay(number: now / 86_400)
  }
}
