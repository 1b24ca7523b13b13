import GradedExposure

extension CivilDay {
  /// The day in words: "Thursday 3 December 2026".
  var inWords: String {
    let parts = civil
    return DateText.long.inWords([
      "weekday": weekday.inWords, "day": parts.day, "month": month, "year": parts.year,
    ])
  }

  /// The date without its weekday: "3 December 2026".
  var dateInWords: String {
    let parts = civil
    return DateText.short.inWords(["day": parts.day, "month": month, "year": parts.year])
  }

  private var month: String { DateText.months[civil.month - 1].inWords }
}

/// How a date is written.
enum DateText: String, TextKey {
  static let area = "date"
  case long, short
  case month1, month2, month3, month4, month5, month6, month7, month8, month9, month10, month11, month12

  /// The names of the months, January first.
  static let months = Array(allCases.dropFirst(2))
}
