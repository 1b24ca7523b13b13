public import GradedExposure

extension Weekday {
  /// The weekdays of a list with commas, Monday first: English names or their first three letters, in any case.
  ///
  /// - Returns: nil for an empty list and for a word that is no weekday.
  public static func list(_ text: String) -> [Weekday]? {
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    var days: Set<Weekday> = []
    for word in text.lowercased().split(whereSeparator: { $0 == "," || $0 == " " }) {
      guard word.count >= 3, let at = names.firstIndex(where: { $0.hasPrefix(word) }) else { return nil }
      days.insert(Weekday.allCases[at])
    }
    return days.isEmpty ? nil : days.sorted()
  }
}
