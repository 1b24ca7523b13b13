public import GradedExposure

/// What differs between two versions, in words for a clinician and for programs.
public struct DifferenceReport {
  typealias Text = DifferenceText

  let old: Plan
  let new: Plan
  let difference: PlanDifference
  let wording: ChangeWording
  let reasons: ReasonWording

  /// The difference from a version of a plan to a version of the same plan or of another.
  ///
  /// - Returns: nil where a plan has no version of that number.
  public init?(from old: Plan, version oldNumber: Int, to new: Plan, version newNumber: Int) {
    guard let difference = PlanDifference(from: old, version: oldNumber, to: new, version: newNumber) else {
      return nil
    }
    self.old = old
    self.new = new
    self.difference = difference
    let names = DifferenceNames(old: PlanNames(old), new: PlanNames(new))
    wording = ChangeWording(difference: difference, names: names)
    reasons = ReasonWording(old: old, new: new, names: names)
  }

  /// The difference for a terminal; one sentence where there is none.
  public var text: String {
    let (before, after) = (difference.old, difference.new)
    guard !difference.changes.isEmpty else {
      return ([.paragraph(nothing)] as [Block]).terminalText()
    }
    let title = Text.title.inWords([
      "new": after.number, "newDay": after.madeOn.dateInWords, "old": before.number,
      "oldDay": before.madeOn.dateInWords,
    ])
    return ([.title(title)] + patients + [.paragraph(count), .blank] + sections).terminalText()
  }

  /// That nothing differs.
  private var nothing: String {
    Text.nothing.inWords(["new": difference.new.number, "old": difference.old.number])
  }

  /// That the plans are of two patients, which is mostly a mistake.
  private var patients: [Block] {
    let (one, other) = (old.assessment.patient, new.assessment.patient)
    guard one != other else { return [] }
    return [
      .paragraph(
        Text.otherPatient.inWords(["new": other?.rawValue ?? "-", "old": one?.rawValue ?? "-"]))
    ]
  }

  /// How many changes there are, and by what.
  private var count: String {
    let causes = Cause.allCases.reversed().compactMap { cause -> String? in
      let count = difference.changes.count { $0.cause == cause }
      return count == 0 ? nil : Text.byCause.inWords(["count": count, "cause": cause.inWords])
    }
    return Text.count.inWords(["count": difference.changes.count, "causes": causes.joined(separator: ", ")])
  }

  private var sections: [Block] {
    let firm = difference.changes.filter { !$0.isProvisional }
    let told: [(Text, Set<ChangePart>)] = [
      (.plan, [.plan]), (.ladders, [.ladders]), (.visits, [.visits]), (.steps, [.steps]), (.home, [.home]),
    ]
    return told.flatMap { heading, parts -> [Block] in
      let meant = firm.filter { parts.contains($0.aspect.part) && isTold($0, among: firm) }
      let blocks = items(meant) + (heading == .steps ? expectedFear(firm) : [])
      return blocks.isEmpty ? [] : [.heading(heading.inWords)] + blocks + [.blank]
    } + projected
  }

  /// Whether a change has its own line: the numbers of a step are told together, and its record with where it stands.
  private func isTold(_ change: Change, among all: [Change]) -> Bool {
    switch change.aspect {
    case .expectation, .peak: false
    case .record(let step): !all.contains { $0.aspect == .standing(step) }
    default: true
    }
  }

  /// The changes that weigh most, each with what brought it about: all that are firm and not of numbers alone.
  var weighty: [String] {
    let firm = difference.changes.filter { !$0.isProvisional }
    let order: [ChangePart] = [.plan, .visits, .ladders, .home, .steps]
    return order.flatMap { part in
      firm.filter { change in
        // That another version is not signed is said where it is said who signed.
        change.aspect.part == part && change.aspect != .signature && change.new != .behind
          && isTold(change, among: firm)
      }
    }.map { line(wording.sentence($0), [$0.cause]) }
  }

  /// One line a change; those that follow each other for one reason have it once.
  private func items(_ changes: [Change]) -> [Block] {
    var blocks: [Block] = []
    for (at, change) in changes.enumerated() {
      blocks.append(.item(line(wording.sentence(change), [change.cause]), marker: "-"))
      let next = at + 1 < changes.count ? changes[at + 1] : nil
      if next.map({ $0.reason != change.reason || $0.cause != change.cause }) ?? true {
        blocks.append(
          .paragraph(
            Text.why.inWords(["reason": reasons.sentence(change, under: wording.sentence(change))]), indent: 4
          ))
      }
    }
    return blocks
  }

  private func expectedFear(_ changes: [Change]) -> [Block] {
    guard let words = summary.expectedFear else { return [] }
    let those = changes.filter { if case .expectation = $0.aspect { true } else { false } }
    return [
      .item(line(words, Set(those.map(\.cause)).sorted()), marker: "-"),
      .paragraph(Text.why.inWords(["reason": reasons.sentence(ofAll: those)]), indent: 4),
    ]
  }

  private var projected: [Block] {
    let lines = summary.projected
    guard !lines.isEmpty else { return [] }
    return [.heading(Text.projected.inWords)]
      + lines.map { .item(line($0.words, $0.causes), marker: "-") } + [.blank]
  }

  private var summary: ChangeSummary {
    ChangeSummary(changes: difference.changes, names: wording.names)
  }

  private func line(_ words: String, _ causes: [Cause]) -> String {
    Text.line.inWords(["words": words, "cause": causes.map(\.inWords).joined(separator: ", ")])
  }
}

/// A section of the difference.
enum ChangePart {
  case plan, ladders, visits, steps, home
}

extension Aspect {
  /// The section that it stands in.
  var part: ChangePart {
    switch self {
    case .outcome, .signature, .blocker, .gate, .override: .plan
    case .flat, .ladder, .ladderOrder, .rung, .rungOrder, .waiting, .form, .fear, .limits: .ladders
    case .session, .date, .length, .review, .firmness, .exposure, .exposureOrder, .trials, .peak: .visits
    case .standing, .record, .expectation: .steps
    case .practice, .practiceDays, .practiceOrder: .home
    }
  }
}
