public import GradedExposure

extension TreatmentProtocol.Problem {
  /// What is wrong with a number of a protocol, what was expected, and what to do.
  public var sentence: String {
    let name = "\(key.rawValue) (\(key.inWords))"
    return switch self {
    case .missing:
      "\(name) is missing. Take it from the standard protocol: \"neckplan protocol \(key.rawValue)\" prints it."
    case .repeated: "\(name) is there more than once. Keep one."
    case .outOfBounds(_, let value):
      "\(name) is \(value.decimal). It goes from \(key.rangeAsWritten), and no protocol may set it outside. "
        + "Correct it."
    case .notWhole(_, let value): "\(name) is \(value.decimal). It takes whole numbers only. Correct it."
    case .wrongUnit(_, let unit):
      "\(name) is given in \(quoted(unit)). Its unit is \(key.unit). Check the value, and write unit=\"\(key.unit)\"."
    case .outOfOrder(_, let lower):
      "\(name) is lower than \(lower.rawValue) (\(lower.inWords)). Raise it, or lower the other."
    }
  }
}

extension SettingKey {
  /// The values that a protocol may set, as it writes them: "0.01 to 0.5 share".
  var rangeAsWritten: String { "\(bounds.lowerBound.decimal) to \(bounds.upperBound.decimal) \(unit)" }
}
