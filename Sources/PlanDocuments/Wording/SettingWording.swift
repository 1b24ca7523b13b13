import GradedExposure

extension TreatmentProtocol.Setting {
  /// Name and value: "widest gap: 10 points".
  var inWords: String { key.inWords + ": " + valueInWords }

  /// The value with its unit.
  var valueInWords: String {
    let number = value.decimal
    switch unit {
    case "share": return ((value * 1_000).rounded() / 10).decimal + "%"
    case "count": return number
    case "SD points": return number + " " + SettingText.pointsSd.inWords
    case "share of the scale": return number + " " + SettingText.ofTheScale.inWords
    case "ratio": return number + " " + SettingText.timesAsMuch.inWords
    case "pain points": return number + " " + SettingText.of.inWords
    default:
      let singular = unit.hasSuffix("s") ? String(unit.dropLast()) : unit
      return number + " " + (value == 1 ? singular : unit)
    }
  }
}

/// The words of it.
enum SettingText: String, TextKey {
  static let area = "setting-value"
  case pointsSd, ofTheScale, timesAsMuch, of
}
