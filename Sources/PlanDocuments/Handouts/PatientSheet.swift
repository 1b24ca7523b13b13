import GradedExposure

/// The patient's sheet for the fridge: everyday words, sentences of at most 15 words, no predicted number.
struct PatientSheet {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames
  /// What stands at the top where there is no ladder to show.
  private let title: String

  init(plan: Plan, version: PlanVersion, title: String = Text.myPlan.inWords) {
    self.plan = plan
    self.version = version
    self.title = title
    names = PlanNames(plan)
  }

  /// Everything on it.
  var blocks: [Block] {
    if version.outcome == .stopped {
      return [.title(title), .blank] + PatientStop(signs: version.stopSigns).blocks
        + PatientSigns().blocks
    }
    guard version.outcome != .refused, let hierarchy = version.hierarchy else {
      return [.title(title), .blank] + waiting + PatientSigns().blocks
    }
    let modules = PatientModules(plan: plan).blocks
    guard !hierarchy.ladders.isEmpty else {
      return [.title(title), .blank] + note
        + PatientTasks(plan: plan, version: version, names: names).blocks
        + modules + PatientSigns().blocks
    }
    return [.title(Text.myPlanOneStep.inWords), .blank] + note + why + values + goals(hierarchy)
      + PatientLadders(hierarchy: hierarchy, names: names).blocks
      + PatientTasks(plan: plan, version: version, names: names).blocks
      + modules + PatientReminder(plan: plan, version: version, names: names).blocks + drawing
      + PatientSigns().days + PatientSigns().blocks
  }

  /// A page of its own, for it holds words that need not hang where others see them.
  private var drawing: [Block] {
    guard version.outcome == .planned, version.isBeforeTheFirstTry else { return [] }
    return [.endOfPage] + PatientDrawing(plan: plan, names: names).blocks + [.endOfPage]
  }

  /// The therapist's note for the plan.
  private var note: [Block] { plan.note().map { [.paragraph($0.forPatient), .blank] } ?? [] }

  private var waiting: [Block] {
    [
      .paragraph(
        Text.thankYouForYour.inWords), .blank,
    ]
  }

  private var why: [Block] {
    [
      .heading(Text.why.inWords),
      .paragraph(
        Text.yourPainIsReal.inWords), .blank,
    ]
  }

  private var values: [Block] {
    guard let words = plan.assessment.lifeAnswers.first(where: { $0.topic == .values })?.words else {
      return []
    }
    return [.heading(Text.whatMattersToMe.inWords), .paragraph(words.rawValue.quoted), .blank]
  }

  private func goals(_ hierarchy: Hierarchy) -> [Block] {
    guard !hierarchy.ladders.isEmpty else { return [] }
    return [.heading(Text.myGoals.inWords)]
      + hierarchy.ladders.map { ladder in
        let words = plan.assessment.goals.first { StepID(item: $0.item, change: nil) == ladder.target }?.words
        let quote = words.map { " " + Text.inMyWords.inWords(["words": $0.rawValue.quoted]) } ?? ""
        return .item(names.title(ladder.target) + "." + quote, marker: "*")
      } + later(hierarchy) + [.blank]
  }

  private func later(_ hierarchy: Hierarchy) -> [Block] {
    let goals = plan.assessment.goals.count
    return goals > hierarchy.ladders.count ? [.paragraph(Text.weComeBackTo.inWords)] : []
  }
}

extension PatientSheet {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "patient"
    case myPlan, myPlanOneStep, thankYouForYour, why, yourPainIsReal, whatMattersToMe, myGoals
    case inMyWords, weComeBackTo
  }
}
