import GradedExposure

/// Whom a handout is for.
public enum HandoutKind: String, CaseIterable, Hashable, Sendable {
  /// The patient: plain words, the next tasks, and no predicted number.
  case patient
  /// The clinician: numbers, reasons and what is still to decide.
  case clinician
  /// The clinician at the next visit: what the plan will do in each case.
  case card
  /// The patient again: the sheet on which the week is written down.
  case log
  /// The patient at home: the ladders alone.
  case ladder
  /// The clinician before the visit: one page.
  case brief
  /// The electronic chart: a record to paste.
  case record

  /// Whether the patient reads it.
  var isForPatient: Bool { self == .patient || self == .log || self == .ladder }

  /// The name on top of every page.
  var title: String {
    switch self {
    case .patient: Text.myPlan.inWords
    case .clinician: Text.gradedExposurePlan.inWords
    case .log: Text.myLog.inWords
    case .card: Text.decisionCard.inWords
    case .ladder: Text.myLadder.inWords
    case .brief: Text.beforeTheVisit.inWords
    case .record: Text.record.inWords
    }
  }

  /// What it says of a version.
  ///
  /// - Parameter lines: The lines that one page of the standard format has for it.
  func blocks(_ plan: Plan, _ version: PlanVersion, expired: [Expiry] = [], fitting lines: Int) -> [Block] {
    switch self {
    case .patient: PatientSheet(plan: plan, version: version).blocks
    case .clinician: ClinicianSheet(plan: plan, version: version, expired: expired).blocks
    case .log: LogSheet(plan: plan, version: version).blocks
    case .card: CardSheet.blocks(plan, version)
    case .ladder: LadderSheet(plan: plan, version: version).blocks
    case .brief: BriefSheet(plan: plan, version: version, expired: expired).blocks(fitting: lines)
    // No page holds it: it is one text.
    case .record: []
    }
  }
}

extension HandoutKind {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "sheet-title"
    case myPlan, gradedExposurePlan, myLog, decisionCard, myLadder, beforeTheVisit, record
  }
}
