/// What one screen says on one day.
struct ScreenOutcome: Hashable, Sendable {
  /// What it does to a plan; nil where nothing speaks for doing anything, which never means safe.
  var consequence: ScreenQuestion.Consequence?
  /// The limits that it sets.
  var gates: [Gate] = []
  /// The findings that are there.
  var found: [ScreenFinding] = []
  /// Criteria that have to be answered before it is.
  var open: [ScreenFinding] = []
  /// How soon a referral has to be; nil where nothing hurries.
  var urgency: StopSign.Urgency?

  /// Any of these that is there has that consequence and sets those limits; else all have to be answered.
  static func any(
    of findings: [ScreenFinding], _ consequence: ScreenQuestion.Consequence, gates: [Gate] = [],
    in facts: ScreenFacts
  ) -> ScreenOutcome {
    let found = facts.present(findings)
    guard !found.isEmpty else { return ScreenOutcome(open: facts.open(findings)) }
    return ScreenOutcome(
      consequence: consequence, gates: gates, found: found,
      open: consequence == .refuse ? [] : facts.open(findings))
  }
}
