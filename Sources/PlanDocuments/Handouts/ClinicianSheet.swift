import GradedExposure

/// The clinician's sheet: what two minutes need on the first page, then ladders, dates, reasons and rules.
struct ClinicianSheet {
  let plan: Plan
  let version: PlanVersion
  let names: PlanNames
  /// What no longer holds on the day of printing.
  let expired: [Expiry]

  init(plan: Plan, version: PlanVersion, expired: [Expiry] = []) {
    self.plan = plan
    self.version = plan.reasoned(version)
    self.expired = expired
    names = PlanNames(plan)
  }

  /// Everything on it.
  var blocks: [Block] {
    first + [.endOfFirstPage]
      + ClinicianKnown(plan: plan, names: names, namesItems: version.hierarchy != nil).blocks
      + (version.hierarchy.map { ClinicianLadders(hierarchy: $0, names: names).blocks } ?? [])
      + schedule
      + modules.details
      + ClinicianScript(version: version).blocks
      + (version.hierarchy == nil
        ? [] : ClinicianCoverage(coverage: Coverage(plan), names: names).blocks)
      + ClinicianReasons(version: version, names: names).blocks
      + ClinicianAppendix(plan: plan, version: version).blocks
      + ClinicianNumbers(plan: plan, version: version, names: names).blocks
  }

  private var first: [Block] {
    identity + ClinicianStop(plan: plan, version: version).blocks + release
      + ClinicianQuality(version: version, names: names).blocks
      + ClinicianSince(plan: plan, version: version, names: names).blocks
      + ClinicianStanding(version: version, names: names).blocks
      + screen + next
      + modules.blocks
  }

  /// Nothing where it would only repeat the visit without tasks that stands under what comes next.
  private var schedule: [Block] {
    guard let schedule = version.schedule else { return [] }
    let isEmpty = schedule.homeWeeks.isEmpty && schedule.sessions.allSatisfy(\.exposures.isEmpty)
    return version.outcome != .planned && isEmpty
      ? [] : ClinicianSchedule(schedule: schedule, names: names).blocks
  }

  private var modules: ClinicianModules {
    ClinicianModules(plan: plan, names: names, day: version.madeOn)
  }

  private var next: [Block] {
    ClinicianNext(version: version, names: names, settings: plan.settings).blocks
  }

  private var screen: [Block] { ClinicianScreen(plan: plan, version: version, expired: expired).blocks }

  private var identity: [Block] {
    let replaces = version.replaces.map { Text.inPlaceOfVersion.inWords(["number": $0]) } ?? ""
    let from =
      version.effectiveFrom == version.madeOn
      ? "" : Text.holdsFrom.inWords(["effectiveFrom": version.effectiveFrom.inWords])
    let added =
      plan.catalogue.addition.map { Text.withCatalogueVersion.inWords(["id": $0.id, "version": $0.version]) }
      ?? ""
    return [
      .title(Text.version.inWords(["number": version.number]) + replaces + ": " + version.outcome.inWords),
      .paragraph(
        Text.madeAssessedStatusEngine.inWords([
          "madeOn": version.madeOn.inWords, "from": from, "assessedOn": plan.assessment.assessedOn.inWords,
          "status": version.status.inWords, "engineRevision": version.engineRevision, "id": plan.settings.id,
          "version": plan.settings.version, "idToo": plan.catalogue.id, "versionToo": plan.catalogue.version,
          "added": added,
        ])
      ),
    ] + (signature.sentence.map { [.paragraph($0)] } ?? [])
      + signature.changes.enumerated().map { $0 == 0 ? .paragraph($1) : .item($1, marker: "-") }
      + (version.hierarchy == nil ? [] : [claim]) + [.blank]
  }

  private var signature: SignatureWording { SignatureWording(plan) }

  private var claim: Block {
    .paragraph(
      Text.rangesHoldFourIn.inWords)
  }

  private var release: [Block] {
    guard !version.blockers.isEmpty || !expired.isEmpty else { return [] }
    return [.heading(Text.whyItIsA.inWords)]
      + expired.map { .item($0.inWords + " " + $0.remedy, marker: "[\u{A0}]") }
      + version.blockers.map { .item($0.inWords, marker: "[\u{A0}]") } + [.blank]
  }
}

extension ClinicianSheet {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "clinician-sheet"
    case inPlaceOfVersion, holdsFrom, withCatalogueVersion, version, madeAssessedStatusEngine
    case rangesHoldFourIn, whyItIsA
  }
}
