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

  /// Whether the patient reads it.
  var isForPatient: Bool { self == .patient || self == .log }

  /// The name on top of every page.
  var title: String {
    switch self {
    case .patient: Text.myPlan.inWords
    case .clinician: Text.gradedExposurePlan.inWords
    case .log: Text.myLog.inWords
    case .card: Text.decisionCard.inWords
    }
  }

  /// What it says of a version.
  func blocks(_ plan: Plan, _ version: PlanVersion, expired: [Expiry] = []) -> [Block] {
    switch self {
    case .patient: PatientSheet(plan: plan, version: version).blocks
    case .clinician: ClinicianSheet(plan: plan, version: version, expired: expired).blocks
    case .log: LogSheet(plan: plan, version: version).blocks
    case .card: CardSheet.blocks(plan, version)
    }
  }
}

extension HandoutKind {
  /// The words of it.
  enum Text: String, TextKey {
    static let area = "sheet-title"
    case myPlan, gradedExposurePlan, myLog, decisionCard
  }
}
