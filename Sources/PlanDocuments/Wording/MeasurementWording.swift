import GradedExposure

/// The words of what was asked again.
enum MeasurementText: String, TextKey {
  static let area = "measurement"
  case activity, sure, thought, total, totalOfItems
}

extension Measurement {
  /// What was said, as a phrase: numbers with their scales.
  var phrase: String {
    let activities = functions.map {
      MeasurementText.activity.inWords(["words": $0.words.rawValue.quoted, "ability": $0.ability])
    }
    let asked = [
      sure.map { MeasurementText.sure.inWords(["sure": $0]) },
      thought.map {
        MeasurementText.thought.inWords(["words": $0.words.rawValue.quoted, "belief": $0.belief])
      },
    ].compactMap(\.self)
    return (totals.map(\.inWords) + activities + asked).joined(separator: "; ")
  }
}

extension Measurement.Score {
  /// The total with the end of its scale: "NDI 23 of 50"; where items are missing, the sum and what it makes.
  var inWords: String {
    let highest = measure.bounds.upperBound
    guard let answered, let total else {
      return MeasurementText.total.inWords([
        "measure": measure.rawValue, "total": sum.decimal, "highest": highest,
      ])
    }
    return MeasurementText.totalOfItems.inWords([
      "measure": measure.rawValue, "sum": sum.decimal, "number": answered, "total": total.tenths,
      "highest": highest,
    ])
  }
}

extension Double {
  /// To one decimal; whole numbers without a point.
  var tenths: String { ((self * 10).rounded() / 10).decimal }
}
