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
    readings.map { reading in
      let (value, day) = (reading.value.tenths, reading.on.dateInWords)
      return reading.answered.map {
        Text.readingOfItems.inWords(["value": value, "day": day, "number": $0])
      } ?? Text.reading.inWords(["value": value, "day": day])
    }.joined(separator: ", ")
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
