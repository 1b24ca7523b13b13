/// A number that a line on paper carries.
public enum LineNumber: String, CaseIterable, Hashable, Sendable {
  case fear, harm, pain, repetitions, seconds

  /// What it is called in a message.
  var inWords: String {
    switch self {
    case .fear: "fear"
    case .harm: "expected harm"
    case .pain: "pain"
    case .repetitions: "a number of repetitions"
    case .seconds: "a number of seconds"
    }
  }

  /// How it is written.
  var example: String {
    switch self {
    case .fear: "80>30"
    case .harm: "h60>10"
    case .pain: "p3>5/4"
    case .repetitions: "x5"
    case .seconds: "t10"
    }
  }

  /// The option that declares its scale.
  var option: String { "--\(rawValue)-scale" }
}
