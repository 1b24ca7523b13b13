import GradedExposure

/// The brief on what is planned: the next visits with their tries and what to watch, or why there is none.
struct BriefPlanned {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames

  var entries: [Block] {
    switch version.outcome {
    case .stopped: stopped
    case .refused: version.blockers.map { .item($0.inWords, marker: "!") }
    case .heldForReview:
      (version.schedule?.firm ?? []).flatMap { visit($0) }
        + [.paragraph(BriefSheet.Text.nothingPlanned.inWords)] + home
    case .planned:
      (version.schedule?.firm ?? []).flatMap { visit($0) } + home
    }
  }

  private var stopped: [Block] {
    StopSign.Urgency.allCases.compactMap { urgency in
      let signs = version.stopSigns.filter { $0.urgency == urgency }.map(\.inWords)
      return signs.isEmpty ? nil : .item(urgency.inWords + ": " + signs.phrase() + ".", marker: "!")
    }
  }

  private func visit(_ session: Session) -> [Block] {
    let day = BriefSheet.Text.visit.inWords([
      "day": session.date.inWords, "kind": session.kind.inWords, "minutes": session.minutes,
    ])
    return [.paragraph(day + (session.review ? " " + BriefSheet.Text.reratings.inWords : ""))]
      + session.exposures.map { task($0) }
  }

  private func task(_ exposure: PlannedExposure) -> Block {
    let text = BriefSheet.Text.task.inWords([
      "title": names.title(exposure.step), "role": exposure.role.inWords.sentenceCase,
      "tries": exposure.trials, "most": exposure.trialsMost,
      "peak": exposure.expectedPeak, "low": exposure.expectedLow, "high": exposure.expectedHigh,
    ])
    return .item(
      ([text] + LastNotDone(plan: plan).sentence(of: exposure.step) + watch(exposure.step)).joined(
        separator: " "),
      marker: SheetLetters(version).letter(exposure.step) ?? "-", indent: 2)
  }

  /// What the patient fears of it, and does to feel protected.
  private func watch(_ step: StepID) -> [String] {
    guard let item = names.form(step)?.item.id else { return [] }
    var said: [String] = []
    if let fear = PatientSaid(plan).fear(of: step, item: item) {
      let words = fear.words.rawValue.quoted
      let title = fear.isOfStep ? names.quoted(step) : names.quoted(StepID(item: item, change: nil))
      said.append(
        fear.sure.map {
          BriefSheet.Text.fearedSure.inWords(["title": title, "words": words, "points": $0])
        } ?? BriefSheet.Text.feared.inWords(["title": title, "words": words]))
    }
    let behaviour = plan.assessment.ratings.filter { $0.item == item }.compactMap(\.safetyBehaviour).last
    return said + (behaviour.map { [BriefSheet.Text.protects.inWords(["words": $0.rawValue.quoted])] } ?? [])
  }

  private var home: [Block] {
    guard let week = version.homeNow else { return [.paragraph(BriefSheet.Text.noHome.inWords)] }
    return [
      .paragraph(
        BriefSheet.Text.home.inWords([
          "titles": week.movements.map { names.quoted($0.step) }.phrase(), "days": week.days.count,
        ]))
    ]
  }
}
