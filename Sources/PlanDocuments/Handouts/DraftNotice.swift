import GradedExposure

/// The line at the top of every page of a plan that is not released.
struct DraftNotice {
  /// What comes before the reasons.
  private let start: String
  private let reasons: [String]

  /// The notice of a version for that reader; nil for a released one of which nothing has expired.
  init?(_ version: PlanVersion, expired: [Expiry] = [], for kind: HandoutKind) {
    // A patient whose plan is stopped has this sheet to use: it says whom to call.
    if kind.isForPatient, version.outcome == .stopped {
      start = Text.onHold.inWords
      reasons = [BlockerText.yourPlanIsStopped.inWords]
      return
    }
    let word: String
    switch version.status {
    case .active where version.blockers.isEmpty && expired.isEmpty: return nil
    case .completed: word = Text.completed.inWords
    case .revoked: word = Text.revoked.inWords
    case .onHold where version.blockers.isEmpty: word = Text.onHold.inWords
    default: word = Text.draft.inWords
    }
    start = word + " " + Text.notForUse.inWords
    var expiries: [String] = []
    for expiry in expired {
      let words = kind.isForPatient ? expiry.shortForPatient : expiry.short
      if !expiries.contains(words) { expiries.append(words) }
    }
    reasons =
      expiries + version.blockers.map { kind.isForPatient ? $0.shortForPatient : $0.short }
  }

  /// The notice with as many reasons as fit one line of that width.
  func line(width: Int) -> String {
    for count in stride(from: reasons.count, to: 0, by: -1) {
      let left = reasons.count - count
      let line =
        start + ": " + reasons.prefix(count).joined(separator: "; ")
        + (left > 0 ? Text.andMore.inWords(["left": left]) : "")
        + "."
      if DisplayWidth.of(line) <= width { return line }
    }
    return start + "."
  }
}

extension DraftNotice {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "draft"
    case completed, revoked, onHold, draft, notForUse, andMore
  }
}
