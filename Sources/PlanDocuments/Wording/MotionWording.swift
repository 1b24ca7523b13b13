import GradedExposure

extension Direction {
  /// The movement with its side in full: "turning to the left".
  func inWords(to side: Side?) -> String {
    switch side {
    case nil: inWords
    case .both: inWords + " to both sides"
    case .left: inWords + " to the left"
    case .right: inWords + " to the right"
    }
  }
}

extension MotionRange.Device {
  /// What measured, in words.
  var inWords: String {
    switch self {
    case .goniometer: "goniometer"
    case .inclinometer: "inclinometer"
    case .crom: "CROM device"
    case .phone: "phone app"
    case .other: "another device"
    }
  }
}

extension MotionRange.Unmeasured {
  /// Why not, in words.
  var inWords: String {
    switch self {
    case .notAsked: "nobody measured it"
    case .declined: "the patient did not want to"
    case .notPossible: "it could not be done"
    }
  }
}
