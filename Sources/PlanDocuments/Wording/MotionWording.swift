import GradedExposure

extension Direction {
  /// The movement with its side in full: "turning to the left".
  func inWords(to side: Side?) -> String {
    switch side {
    case nil: inWords
    case .both: inWords + " " + MotionText.toBothSides.inWords
    case .left: inWords + " " + MotionText.toTheLeft.inWords
    case .right: inWords + " " + MotionText.toTheRight.inWords
    }
  }
}

/// The words of it.
enum MotionText: String, TextKey {
  static let area = "motion"
  case toBothSides, toTheLeft, toTheRight
}
