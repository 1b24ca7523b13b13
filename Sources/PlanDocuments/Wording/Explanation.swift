public import GradedExposure

/// Every decision of a plan's version in force, in words for a clinician, each with its rule.
///
/// A rule's thresholds, source and status stand where it first speaks; later decisions name the rule alone.
public struct Explanation {
  private let plan: Plan
  private let names: PlanNames

  /// An explanation of that plan.
  public init(plan: Plan) {
    self.plan = plan
    names = PlanNames(plan)
  }

  /// The reasons for a step (`turn-left.extremity-75`), a session (`session-2026-12-03`), a day (`2026-12-03`), an
  /// override (`override-2026-12-05-0123456789ab`), or the whole plan. A step has its dose and its history with it.
  ///
  /// - Returns: nil for an id that the plan does not know.
  public func text(about id: String?) -> String? {
    guard let version = plan.current.map(plan.reasoned) else { return nil }
    guard let id else { return whole(version) }
    if let session = version.schedule?.sessions.first(where: { $0.id.rawValue == id }) {
      return about(session, version)
    }
    let course = ExplanationCourse(plan: plan, version: version, names: names)
    if let day = CivilDay(rawValue: id) { return course.about(day).terminalText() }
    if let override = course.override(EventID(rawValue: id)) { return override.terminalText() }
    return about(StepID(rawValue: id), version)
  }

  private func whole(_ version: PlanVersion) -> String {
    var blocks: [Block] = [.title(Text.reasonsVersion.inWords(["number": version.number]))]
    var known: Set<RuleID> = []
    let general = version.decisions.filter { $0.step == nil && $0.session == nil }
    blocks += section(Text.theWholePlan.inWords, "", general, &known)
    for step in version.hierarchy?.steps ?? [] {
      blocks += section(
        step.title, summary(names.step(step.id) ?? step),
        version.decisions.filter { $0.step == step.id && $0.session == nil },
        &known)
    }
    for session in version.schedule?.sessions ?? [] {
      blocks += section(
        session.date.inWords, summary(session), version.decisions.filter { $0.session == session.id }, &known,
        ofSession: true)
    }
    return blocks.terminalText()
  }

  private func about(_ session: Session, _ version: PlanVersion) -> String {
    var known: Set<RuleID> = []
    let found = version.decisions.filter { $0.session == session.id }
    return section(session.date.inWords, summary(session), found, &known, ofSession: true).terminalText()
  }

  private func about(_ id: StepID, _ version: PlanVersion) -> String? {
    guard names.form(id) != nil || names.step(id) != nil else { return nil }
    var known: Set<RuleID> = []
    let found = version.decisions.filter { $0.step == id || $0.fact.stepNamed == id }
    let summary = names.step(id).map(summary) ?? id.rawValue
    let course = ExplanationCourse(plan: plan, version: version, names: names)
    let now = course.standing(id) + (course.dose(id).map { [$0] } ?? []) + course.history(id)
    let facts = names.form(id)?.item.facts ?? []
    let evidence: [Block] =
      facts.isEmpty
      ? []
      : [.paragraph(Text.whatItsItemRests.inWords)]
        + facts.map { .item($0.text + " " + $0.source + " (" + $0.status.inWords + ").", marker: "-") }
    return
      (section(names.title(id), summary, found, &known, about: id) + now + (now.isEmpty ? [] : [.blank])
      + evidence)
      .terminalText()
  }

  private func summary(_ step: Step) -> String {
    Text.expectedPeakLikelyTo.inWords([
      "id": step.id.rawValue, "estimate": step.estimate, "likelyLow": step.likelyLow,
      "likelyHigh": step.likelyHigh, "baseline": step.baseline,
    ])
      + (step.limitedBy.isEmpty
        ? "" : " " + Text.heldBackBy.inWords + " " + step.limitedBy.map(\.inWords).phrase() + ".")
  }

  private func summary(_ session: Session) -> String {
    let standing = session.standing.inWords
    return Text.session.inWords([
      "id": session.id.rawValue, "number": session.number, "kind": session.kind.inWords, "standing": standing,
    ])
  }

  private func section(
    _ heading: String, _ summary: String, _ decisions: [Decision], _ known: inout Set<RuleID>,
    ofSession: Bool = false, about step: StepID? = nil
  ) -> [Block] {
    var blocks: [Block] = [.heading(heading)] + (summary.isEmpty ? [] : [.paragraph(summary)])
    if decisions.isEmpty { blocks.append(.paragraph(Text.noDecisionIsAbout.inWords)) }
    for decision in decisions {
      var sentence = FactWording(names: names, about: step).sentence(for: decision)
      if ofSession, let step = decision.step { sentence = names.quoted(step) + ": " + sentence }
      blocks.append(.item(sentence, marker: "-"))
      blocks += rule(decision.rule, &known)
    }
    return blocks + [.blank]
  }

  private func rule(_ id: RuleID, _ known: inout Set<RuleID>) -> [Block] {
    let wording = RuleWording(rule: Rule.card(id), settings: plan.settings)
    guard known.insert(id).inserted else {
      return [.paragraph(Text.rule.inWords + " " + wording.name, indent: 4)]
    }
    let thresholds = wording.thresholds
    return [.paragraph(Text.rule.inWords + " " + wording.name, indent: 4)]
      + (thresholds.isEmpty
        ? [] : [.paragraph(Text.thresholds.inWords + " " + thresholds.joined(separator: "; "), indent: 6)])
      + [.paragraph(wording.source, indent: 6)]
  }
}

extension Explanation {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "explain"
    case reasonsVersion, theWholePlan, whatItsItemRests, expectedPeakLikelyTo, heldBackBy, session
    case noDecisionIsAbout, rule, thresholds
  }
}
