import GradedExposure

/// The patient's sheet for the fridge: everyday words, sentences of at most 15 words, no predicted number.
struct PatientSheet {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames

  init(plan: Plan, version: PlanVersion) {
    self.plan = plan
    self.version = version
    names = PlanNames(plan)
  }

  /// Everything on it.
  var blocks: [Block] {
    if version.outcome == .stopped {
      return [.title("My plan"), .blank] + PatientStop(signs: version.stopSigns).blocks
        + PatientSigns().blocks
    }
    guard version.outcome != .refused, let hierarchy = version.hierarchy else {
      return [.title("My plan"), .blank] + waiting + PatientSigns().blocks
    }
    guard !hierarchy.ladders.isEmpty else {
      return [.title("My plan"), .blank] + PatientTasks(plan: plan, version: version, names: names).blocks
        + PatientSigns().blocks
    }
    return [.title("My plan: one step at a time"), .blank] + why + values + goals(hierarchy)
      + PatientLadders(hierarchy: hierarchy, names: names).blocks
      + PatientTasks(plan: plan, version: version, names: names).blocks + PatientSigns().days
      + PatientSigns().blocks
  }

  private var waiting: [Block] {
    [
      .paragraph(
        "Thank you for your answers. Your team will look at some of them first. Your plan waits until "
          + "then. Have you not heard from us today? Then call us."), .blank,
    ]
  }

  private var why: [Block] {
    [
      .heading("Why"),
      .paragraph(
        "Your pain is real, and so is your fear. When a move scares you, it makes sense to stay away "
          + "from it. In time, staying away can make your life smaller. In this plan you try moves you "
          + "fear, one step at a time. You find out for yourself what happens. You choose how far to "
          + "go."), .blank,
    ]
  }

  private var values: [Block] {
    guard let words = plan.assessment.lifeAnswers.first(where: { $0.topic == .values })?.words else {
      return []
    }
    return [.heading("What matters to me"), .paragraph(words.rawValue.quoted), .blank]
  }

  private func goals(_ hierarchy: Hierarchy) -> [Block] {
    guard !hierarchy.ladders.isEmpty else { return [] }
    return [.heading("My goals")]
      + hierarchy.ladders.map { ladder in
        let words = plan.assessment.goals.first { StepID(item: $0.item, change: nil) == ladder.target }?.words
        let quote = words.map { " In my words: " + $0.rawValue.quoted } ?? ""
        return .item(names.title(ladder.target) + "." + quote, marker: "*")
      } + later(hierarchy) + [.blank]
  }

  private func later(_ hierarchy: Hierarchy) -> [Block] {
    let goals = plan.assessment.goals.count
    return goals > hierarchy.ladders.count ? [.paragraph("We come back to your other goals later.")] : []
  }
}
