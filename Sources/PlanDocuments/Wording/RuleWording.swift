import GradedExposure

/// A rule with its thresholds, source and status, for a clinician.
struct RuleWording {
  let rule: Rule
  /// The protocol whose numbers the rule used.
  let settings: TreatmentProtocol

  /// "GAP-1 Fill gaps with the fewest steps".
  var name: String { rule.id.rawValue + " " + rule.title }

  /// Each threshold with value, unit, status and source; one that is our own choice has no other source.
  var thresholds: [String] {
    rule.settings.compactMap { settings.setting($0) }.map { setting in
      let isSaid = setting.status == .design && setting.source.hasPrefix("Design choice")
      let origin = isSaid ? "d" + setting.source.dropFirst() : setting.status.inWords + ": " + setting.source
      return setting.inWords + " (" + origin + ")"
    }
  }

  /// Where the rule comes from and how well that supports it.
  var source: String {
    RuleText.source.inWords + " " + rule.source + RuleText.status.inWords + " " + rule.status.inWords + "."
  }

  /// Every rule that had a say in a version: those that gave a reason, and those that shaped the fear map and
  /// held steps back in silence.
  static func rules(of version: PlanVersion) -> [Rule] {
    var used = Set(version.decisions.map(\.rule))
    if version.hierarchy != nil {
      used.formUnion([.prior, .similarity, .monotoneBaseline, .oneDemand, .ties])
    }
    if version.schedule != nil { used.formUnion([.tolerance, .overshoot, .noSkipping]) }
    return Rule.book.filter { used.contains($0.id) }
  }
}

/// The words of it.
enum RuleText: String, TextKey {
  static let area = "rule"
  case source, status
}
