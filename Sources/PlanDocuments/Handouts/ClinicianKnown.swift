import GradedExposure

/// What was told and measured beside ratings and screen: nothing where nothing was given.
struct ClinicianKnown {
  let assessment: Assessment
  let names: PlanNames
  /// Whether items may be named: a refused plan names none.
  let namesItems: Bool

  var blocks: [Block] {
    let parts =
      life + (namesItems ? fears : []) + behaviours + ClinicianOutcomes(assessment: assessment).blocks
      + ClinicianMotion(assessment: assessment).blocks + (namesItems ? baseline : []) + note
    guard !parts.isEmpty else { return [] }
    return [.heading("What is known"), .paragraph(lead), .blank] + parts + [.blank]
  }

  private var lead: String {
    let context =
      assessment.outcomes.isEmpty && assessment.motionRanges.isEmpty
      ? "" : " Other people's numbers are context, version \(Reference.version) of ours, and no targets."
    return "As told or measured. "
      + (namesItems && !assessment.baselineTrials.isEmpty
        ? "Of what stands here only the baseline trials change the plan."
        : "Nothing that stands here changes the plan.") + context
  }

  private var life: [Block] {
    assessment.lifeAnswers.sorted { $0.topic < $1.topic }.map { answer in
      let level = answer.level.map { "\($0) of 10" + (answer.topic.ends.map { " (\($0))" } ?? "") }
      let said = [level, answer.words?.rawValue.quoted].compactMap(\.self).joined(separator: ", ")
      return .item(answer.topic.inWords.sentenceCase + ": " + said, marker: "-")
    }
  }

  private var fears: [Block] {
    assessment.ratings.compactMap { rating in
      var said: [String] = []
      if let feared = rating.fearedOutcome {
        said.append(
          "fears " + feared.rawValue.quoted
            + (rating.fearedOutcomeSure.map { ", \($0) of 100 sure of it" } ?? ""))
      }
      if let behaviour = rating.safetyBehaviour {
        said.append("does to feel protected: " + behaviour.rawValue.quoted)
      }
      guard !said.isEmpty else { return nil }
      return .item(names.quoted(rating.item) + ": " + said.joined(separator: "; "), marker: "-")
    }
  }

  private var behaviours: [Block] {
    assessment.safetyBehaviours.map { behaviour in
      .item(
        "Does to feel protected: " + behaviour.words.rawValue.quoted
          + (behaviour.when.map { ", when: " + $0.rawValue.quoted } ?? ""), marker: "-")
    }
  }

  private var baseline: [Block] {
    assessment.baselineTrials.map { trials in
      .item(
        "Baseline trials of " + names.quoted(trials.step) + ", \(trials.on.dateInWords): "
          + trials.tolerated.map { "\($0)" }.phrase() + " \(trials.unit.rawValue)", marker: "-")
    }
  }

  private var note: [Block] {
    assessment.note.map { [.item("Notes: " + $0.rawValue.quoted, marker: "-")] } ?? []
  }
}
