import GradedExposure

extension CivilDay {
  /// The day in words: "Thursday 3 December 2026".
  var inWords: String { weekday.inWords + " " + dateInWords }

  /// The date without its weekday: "3 December 2026".
  var dateInWords: String {
    let parts = civil
    return "\(parts.day) " + CivilDay.months[parts.month - 1] + " \(parts.year)"
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]
}

extension Weekday {
  /// The weekday in words.
  var inWords: String {
    switch self {
    case .mon: "Monday"
    case .tue: "Tuesday"
    case .wed: "Wednesday"
    case .thu: "Thursday"
    case .fri: "Friday"
    case .sat: "Saturday"
    case .sun: "Sunday"
    }
  }
}
