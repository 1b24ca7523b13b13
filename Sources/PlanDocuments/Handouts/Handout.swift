public import GradedExposure

/// The plain-text sheets of a plan's version in force, pages parted by a form feed.
public struct Handout {
  /// The sheet for that reader in the standard format; empty for a plan without a version.
  ///
  /// - Parameter printedOn: The day that its pages say, on which a clearance may have expired; nil for the day on which
  ///   the version was made.
  public static func text(_ kind: HandoutKind, of plan: Plan, printedOn: CivilDay? = nil) -> String {
    sheet(kind, of: plan, printedOn: printedOn)?.text() ?? ""
  }

  /// The sheet for that reader in any format; empty for a plan without a version.
  ///
  /// - Parameters:
  ///   - file: The name that problems give to the plan's document.
  ///   - lines: Where that document says what.
  /// - Throws: Every place of the plan whose words are on the sheet and cannot be written in the format's characters.
  public static func text(
    _ kind: HandoutKind, of plan: Plan, format: PageFormat, printedOn: CivilDay, file: String, lines: Lines
  ) throws(InputProblems) -> String {
    guard let sheet = sheet(kind, of: plan, printedOn: printedOn) else { return "" }
    if format.characters == .ascii {
      let problems = lines.unheld(sheet.unheld, in: file)
      guard problems.isEmpty else { throw InputProblems(problems) }
    }
    return sheet.text(format)
  }

  /// The sheet before it is laid out.
  static func sheet(_ kind: HandoutKind, of plan: Plan, printedOn: CivilDay? = nil) -> Sheet? {
    guard let version = plan.current else { return nil }
    let day = printedOn ?? version.madeOn
    let imprint = Imprint(version, printedOn: day)
    let expired = plan.expired(by: day)
    return Sheet(
      patient: plan.assessment.patient, name: kind.title, printed: imprint.printed, foot: imprint.foot,
      notice: DraftNotice(version, expired: expired, for: kind),
      blocks: kind.blocks(plan, version, expired: expired))
  }
}
