import GradedExposure

/// Totals of questionnaires with what counts as a change, and the patient's own activities.
struct ClinicianOutcomes {
  let assessment: Assessment

  var blocks: [Block] { totals + functions }

  private var totals: [Block] {
    var seen: Set<OutcomeTotal.Measure> = []
    return assessment.outcomes.filter { seen.insert($0.measure).inserted }.map { first in
      let measure = first.measure
      let given = assessment.outcomes.filter { $0.measure == measure }.sorted { $0.on < $1.on }
        .map { Text.on.inWords(["total": $0.total.decimal, "on": $0.on.dateInWords]) }
      let change = OutcomeReference.rows(measure).map(\.inWords).joined(separator: "; ")
      return .together([
        .item(measure.inWords.sentenceCase + ": " + given.phrase(), marker: "-"),
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
    case on, ownActivitiesIsUnable, mean
  }
}
