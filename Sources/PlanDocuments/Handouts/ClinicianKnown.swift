import GradedExposure

/// What was told and measured beside ratings and screen: nothing where nothing was given.
struct ClinicianKnown {
  let plan: Plan
  let names: PlanNames
  /// Whether items may be named: a refused plan names none.
  let namesItems: Bool

  private var assessment: Assessment { plan.assessment }

  var blocks: [Block] {
    let parts =
      injury + life + (namesItems ? fears : []) + behaviours + ClinicianOutcomes(plan: plan).blocks
      + ClinicianMotion(assessment: assessment).blocks + (namesItems ? baseline : []) + note
    guard !parts.isEmpty else { return [] }
    return [.heading(Text.whatIsKnown.inWords), .paragraph(lead), .blank] + parts + [.blank]
  }

  private var lead: String {
    let context =
      CourseProgress.totals(of: plan).isEmpty && assessment.motionRanges.isEmpty
      ? "" : " " + Text.otherPeoplesNumbersAre.inWords(["version": Reference.version])
    return Text.asToldOrMeasured.inWords + " "
      + whatChangesThePlan.inWords + context
  }

  private var whatChangesThePlan: Text {
    switch (injury.isEmpty, !namesItems || assessment.baselineTrials.isEmpty) {
    case (true, true): .nothingThatStandsHere
    case (true, false): .ofWhatStandsHere
    case (false, true): .onlyTheInjury
    case (false, false): .theInjuryAndTrials
    }
  }

  private var injury: [Block] {
    ClinicianKnown.injury(assessment, day: \.dateInWords).map { [.item($0, marker: "-")] } ?? []
  }

  /// The day of the latest injury to the neck; nil where there was none or nobody said.
  static func injury(_ assessment: Assessment, day: (CivilDay) -> String) -> String? {
    assessment.traumaOn?.day.map { Text.injury.inWords(["day": day($0)]) }
  }

  private var life: [Block] {
    assessment.lifeAnswers.sorted { $0.topic < $1.topic }.map { answer in
      let level = answer.level.map {
        Text.of.inWords(["number": $0]) + (answer.topic.ends.map { " (\($0))" } ?? "")
      }
      let said = [level, answer.words?.rawValue.quoted].compactMap(\.self).joined(separator: ", ")
      return .item(answer.topic.inWords.sentenceCase + ": " + said, marker: "-")
    }
  }

  private var fears: [Block] {
    assessment.ratings.compactMap { rating in
      var said: [String] = []
      if let feared = rating.fearedOutcome {
        said.append(
          Text.fears.inWords + " " + feared.rawValue.quoted
            + (rating.fearedOutcomeSure.map { Text.ofSureOfIt.inWords(["number": $0]) } ?? ""))
      }
      if let behaviour = rating.safetyBehaviour {
        said.append(Text.doesToFeelProtected.inWords + " " + behaviour.rawValue.quoted)
      }
      guard !said.isEmpty else { return nil }
      return .item(names.quoted(rating.item) + ": " + said.joined(separator: "; "), marker: "-")
    }
  }

  private var behaviours: [Block] {
    assessment.safetyBehaviours.map { behaviour in
      .item(
        Text.doesToFeelProtectedAgain.inWords + " " + behaviour.words.rawValue.quoted
          + (behaviour.when.map { Text.when.inWords + " " + $0.rawValue.quoted } ?? ""), marker: "-")
    }
  }

  private var baseline: [Block] {
    assessment.baselineTrials.map { trials in
      .item(
        Text.baselineTrialsOf.inWords + " " + names.quoted(trials.step) + ", \(trials.on.dateInWords): "
          + trials.tolerated.map { "\($0)" }.phrase() + " \(trials.unit.inWords)", marker: "-")
    }
  }

  private var note: [Block] {
    assessment.note.map { [.item(Text.notes.inWords + " " + $0.rawValue.quoted, marker: "-")] } ?? []
  }
}

extension ClinicianKnown {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "clinician-known"
    case whatIsKnown, otherPeoplesNumbersAre, asToldOrMeasured, ofWhatStandsHere
    case nothingThatStandsHere, of, fears, ofSureOfIt, doesToFeelProtected, doesToFeelProtectedAgain
    case when, baselineTrialsOf, notes, onlyTheInjury, theInjuryAndTrials, injury
  }
}
