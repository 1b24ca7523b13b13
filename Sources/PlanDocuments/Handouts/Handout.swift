public import GradedExposure

/// The plain-text sheets of a plan's version in force: UTF-8, 72 columns, 60 lines a page, pages parted by a
/// form feed.
public struct Handout {
  /// The sheet for that reader; empty for a plan without a version.
  public static func text(_ kind: HandoutKind, of plan: Plan) -> String {
    sheet(kind, of: plan)?.text() ?? ""
  }

  /// The sheet before it is laid out.
  static func sheet(_ kind: HandoutKind, of plan: Plan) -> Sheet? {
    guard let version = plan.current else { return nil }
    return Sheet(
      patient: plan.assessment.patient,
      name: kind == .patient ? "My plan" : kind == .card ? "Decision card" : "Graded exposure plan",
      foot: "version \(version.number), made \(version.madeOn.dateInWords)",
      notice: DraftNotice(version, for: kind),
      blocks: blocks(kind, plan, version))
  }

  private static func blocks(_ kind: HandoutKind, _ plan: Plan, _ version: PlanVersion) -> [Block] {
    switch kind {
    case .patient: PatientSheet(plan: plan, version: version).blocks
    case .clinician: ClinicianSheet(plan: plan, version: version).blocks
    case .card:
      DecisionCard(plan).map {
        CardSheet(card: $0, names: PlanNames(plan), letters: SheetLetters(version)).blocks
      } ?? [
        .title("Decision card"),
        .paragraph("The next visit has no tasks, so there is nothing to decide by a card."),
      ]
    }
  }
}
