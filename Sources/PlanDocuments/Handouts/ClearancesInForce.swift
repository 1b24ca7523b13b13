import GradedExposure

/// The clearances that a version rests on and that have not expired since, for a clinician: who cleared what, until
/// when, and the limits that were lifted with it.
struct ClearancesInForce {
  let plan: Plan
  let version: PlanVersion
  /// What no longer holds on the day of printing.
  let expired: [Expiry]

  /// One sentence each, in the order in which they were made.
  var sentences: [String] {
    let past = expired.compactMap { expiry -> CivilDay? in
      if case .clearance(_, let until) = expiry { until } else { nil }
    }.max()
    return plan.clearances(on: version.madeOn).filter { clearance in
      past.map { clearance.until > $0 } ?? true
    }.map(sentence)
  }

  private func sentence(_ clearance: Clearance) -> String {
    typealias Text = ClinicianScreen.Text
    return Text.cleared.inWords([
      "name": clearance.by.name, "role": clearance.by.role, "until": clearance.until.dateInWords,
      "questions": (clearance.questions.map(\.inWords) + clearance.signs.map(\.inWords)).phrase(),
      "lifted": clearance.lifts.isEmpty
        ? "" : Text.lifted.inWords(["gates": clearance.lifts.map(\.inWords).phrase()]),
    ])
  }
}
