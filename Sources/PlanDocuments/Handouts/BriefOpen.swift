import GradedExposure

/// The brief on what only the clinician can decide.
struct BriefOpen {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames

  var entries: [Block] {
    let open = version.hierarchy.map {
      ClinicianNext(version: plan.reasoned(version), names: names, settings: plan.settings).decisions($0)
    }
    guard let open, !open.isEmpty else { return [.paragraph(BriefSheet.Text.noneOpen.inWords)] }
    return open.map { .item($0, marker: "[\u{A0}]") }
  }
}

/// The brief on what to ask: the symptom questions before all, then what nobody said, then what surprises in the ratings.
struct BriefAsk {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames
  let last: BriefLast

  var entries: [Block] {
    ([BriefSheet.Text.symptoms.inWords] + unsaid
      + ClinicianQuality(version: plan.reasoned(version), names: names).contradictions)
      .map { .item($0, marker: "[\u{A0}]") }
  }

  private var unsaid: [String] {
    last.met.filter { met in
      met.trials.contains {
        $0.outcome != .notDone && ($0.fearedOutcomeHappened == nil || $0.safetyBehaviourUsed == nil)
      }
    }.map { BriefSheet.Text.unsaid.inWords(["step": names.quoted($0.step), "day": $0.on.dateInWords]) }
  }
}
