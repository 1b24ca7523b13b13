import GradedExposure

/// The small words of the progress of a course: every one is said in one place.
enum ProgressWords {
  typealias Text = ProgressText

  /// A change without a sign that a screen reader swallows: "8 less", "3.5 more", "no change".
  static func change(_ points: Double) -> String {
    points == 0
      ? Text.noChange.inWords : (points < 0 ? Text.less : .more).inWords(["points": abs(points).tenths])
  }

  /// A number that somebody said, or that nobody did.
  static func said(_ value: Int?) -> String { value.map(String.init) ?? Text.notSaid.inWords }

  /// Whether fear on 0 to 100 changed by more than error.
  static func reliable(_ isReliable: Bool) -> String {
    (isReliable ? Text.beyond : .notBeyond).inWords(["points": CourseProgress.Change.reliable.decimal])
  }

  /// From first to last by how much, whether that is more than error, and whether the two can be compared.
  static func whole(_ change: CourseProgress.Change) -> String {
    ([Text.whole.inWords(["change": self.change(change.points), "bound": reliable(change.isReliable)])]
      + change.doubts.map(doubt)).joined(separator: " ")
  }

  /// Why two numbers are hard to compare.
  static func doubt(_ doubt: CourseProgress.Change.Doubt) -> String {
    switch doubt {
    case .otherScale: Text.doubtScale.inWords
    case .protectionDiffers: Text.doubtProtection.inWords
    case .protectionNotSaid: Text.doubtUnsaid.inWords
    }
  }

  /// Numbers with their days: "62 on 24 November 2026, 40 on 29 March 2027".
  static func readings(_ readings: [CourseProgress.Reading]) -> String {
    readings.map { reading($0, day: $0.on.dateInWords) }.joined(separator: ", ")
  }

  /// One number with its day as it is written, and how many items it rests on where some are missing.
  static func reading(_ reading: CourseProgress.Reading, day: String) -> String {
    let value = reading.value.tenths
    return reading.answered.map {
      Text.readingOfItems.inWords(["value": value, "day": day, "number": $0])
    } ?? Text.reading.inWords(["value": value, "day": day])
  }

  /// The first number and, where it was asked again, the latest beside it.
  static func ends(_ readings: [CourseProgress.Reading], day: (CivilDay) -> String = \.dateInWords) -> String
  {
    guard let first = readings.first, let latest = readings.last else { return "" }
    let from = reading(first, day: day(first.on))
    guard readings.count > 1 else { return from }
    return Text.firstAndLatest.inWords(["first": from, "latest": reading(latest, day: day(latest.on))])
  }

  /// A bar of one mark for every twentieth of the scale, for the eye alone: the number stands above it in words.
  static func bar(_ value: Double, of highest: Double) -> String {
    let marks = Int((value / highest * 20).rounded())
    return "[" + String(repeating: "#", count: marks) + String(repeating: ".", count: max(0, 20 - marks))
      + "]"
  }

  /// The bars of numbers.
  static func bars(_ readings: [CourseProgress.Reading], of highest: Double) -> [Block] {
    readings.map { .paragraph(bar($0.value, of: highest), indent: 2) }
  }
}
