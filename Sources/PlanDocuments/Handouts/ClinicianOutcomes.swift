import GradedExposure

/// Totals of questionnaires with what counts as a change, and what the patient said of themselves in numbers.
struct ClinicianOutcomes {
  let plan: Plan

  private var assessment: Assessment { plan.assessment }

  var blocks: [Block] {
    let own = OwnMeasured(plan: plan)
    let activities = own.areActivitiesAskedAgain ? own.activities.map { .item($0, marker: "-") } : functions
    return totals + activities + own.rest.map { .item($0, marker: "-") }
  }

  private var totals: [Block] {
    CourseProgress.totals(of: plan).map { series in
      let change = OutcomeReference.rows(series.subject).map(\.inWords).joined(separator: "; ")
      return .together([
        .item(
          series.subject.inWords.sentenceCase + ": " + ProgressWords.ends(series.readings), marker: "-"),
        .paragraph(change.sentenceCase + ".", indent: 2),
      ])
    }
  }

  /// By day; the mean is that of the activities rated on that day, and no total of another version.
  private var functions: [Block] {
    Set(assessment.ownFunctions.map(\.on)).sorted().map { day in
      let rated = assessment.ownFunctions.filter { $0.on == day }
      let tenths = (rated.map(\.ability).reduce(0, +) * 20 + rated.count) / (2 * rated.count)
      return .item(
        Text.ownActivitiesIsUnable.inWords(["day": day.dateInWords]) + " "
          + rated.map { $0.words.rawValue.quoted + " \($0.ability)" }.joined(separator: ", ")
          + (rated.count > 1 ? Text.mean.inWords(["double": (Double(tenths) / 10).decimal]) : ""), marker: "-"
      )
    }
  }
}

extension ClinicianOutcomes {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "clinician-outcomes"
    case ownActivitiesIsUnable, mean
  }
}
